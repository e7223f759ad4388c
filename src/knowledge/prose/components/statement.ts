import { type EntityOf, entityOf } from '../../base.ts';
import { type EntityId, idPattern } from '../../id.ts';
import { statementFigure } from '../statement.ts';
import type { Component } from './component.ts';

/** `<Statement id="lavrov-2016-07-15-measures" />`: a statement entity in full. */
export const statement: Component = {
  attributes: { id: { required: true, pattern: idPattern, names: 'statement' } },
  holds: 'nothing',
  render({ id }, _words, _inline, _owner, page) {
    return statementFigure(entityOf(page.base, id as EntityId) as EntityOf<'statement'>, page);
  },
};
