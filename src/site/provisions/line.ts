/** Which texts stand side by side without anybody choosing them: a text, and the line of texts on which it builds. */

import { entityOf, type KnowledgeBase } from '../../knowledge/base.ts';
import { compareDates } from '../../knowledge/date.ts';
import type { EntityId } from '../../knowledge/id.ts';
import { textRelations } from '../../knowledge/query/index.ts';
import { most } from '../../provisions/selection.ts';
import type { TextEntity } from './record.ts';

const topicsOf = ({ fields }: TextEntity) => new Set((fields.provisions ?? []).map(({ topic }) => topic));

/** The text on which a text builds most firmly. */
function previous(base: KnowledgeBase, text: TextEntity): TextEntity | undefined {
  const claims = (base.claimsFrom.get(text.id) ?? []).filter(({ relation }) => textRelations.has(relation));
  const own = topicsOf(text);
  const candidates = [...Map.groupBy(claims, ({ to }) => to.id)].map(([id, list]) => {
    const earlier = entityOf(base, id) as TextEntity;
    return { earlier, firm: list.some(({ relation }) => relation !== 'recalls'), shared: [...topicsOf(earlier)].filter((topic) => own.has(topic)).length };
  });
  return candidates
    .filter(({ earlier, shared }) => shared > 0 && compareDates(earlier.fields.date, text.fields.date) <= 0)
    .toSorted((a, b) => Number(b.firm) - Number(a.firm) || b.shared - a.shared || compareDates(b.earlier.fields.date, a.earlier.fields.date))[0]?.earlier;
}

/**
 * The line of a text, oldest first, the text itself last: from each text back to the one that it carries out, endorses, extends
 * or replaces, before one that it only recalls; of several to the one with most topics in common, then to the latest. At most
 * four texts, each with paragraphs on a topic of the next; none where a text stands alone.
 */
export function lineOf(base: KnowledgeBase, text: TextEntity): readonly EntityId[] {
  const line: TextEntity[] = [text];
  while (line.length < most) {
    const next = previous(base, line[0]!);
    if (next === undefined || line.includes(next)) break;
    line.unshift(next);
  }
  return line.length < 2 ? [] : line.map(({ id }) => id);
}
