import { listOf } from '../base.ts';
import { show } from '../text.ts';
import type { Rule } from './rule.ts';

/** A symbol names one text. An annex was circulated under the symbol of the text that it belongs to, and may share it. */
export const duplicateSymbol: Rule = {
  id: 'duplicate-symbol',
  severity: 'error',
  *whole(draft) {
    const first = new Map<string, string>();
    for (const { file, fields } of draft.entities) {
      if (!('symbol' in fields) || ('annex-of' in fields && fields['annex-of'] !== undefined)) continue;
      for (const symbol of listOf(fields.symbol)) {
        const before = first.get(symbol);
        if (before === undefined) first.set(symbol, file);
        else yield { file, place: draft.at({ file, path: ['symbol'] }), message: `Unexpected symbol ${show(symbol)}, expected one that no other text has`, hint: `${before} has it; an annex names its text with annex-of`, related: before };
      }
    }
  },
};
