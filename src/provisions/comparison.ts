/** Texts side by side: a row for each topic, and in it what each text says on the topic. Pure. */

import type { Paragraph, ProvisionRecord, ProvisionText } from './record.ts';

export interface Row {
  readonly topic: string;
  /** For each text, in their order, its paragraphs on the topic. */
  readonly cells: readonly (readonly Paragraph[])[];
}

export interface Comparison {
  /** Oldest first. */
  readonly texts: readonly ProvisionText[];
  /** Topics of several of the texts, those of most of them first. */
  readonly shared: readonly Row[];
  /** Topics of one of them alone. */
  readonly single: readonly Row[];
}

/** Sets texts of the record side by side, by their ids, on all topics or on one. */
export function compareTexts({ texts: all, topics }: Pick<ProvisionRecord, 'texts' | 'topics'>, ids: readonly string[], only?: string): Comparison {
  const texts = all.filter(({ id }) => ids.includes(id));
  const rows = Object.keys(topics)
    .filter((topic) => only === undefined || topic === only)
    .map((topic): Row => ({ topic, cells: texts.map(({ paragraphs }) => paragraphs.filter((paragraph) => paragraph.topic === topic)) }));
  const filled = ({ cells }: Row) => cells.filter(({ length }) => length > 0).length;
  return {
    texts,
    shared: rows.filter((row) => filled(row) > 1).toSorted((a, b) => filled(b) - filled(a)),
    single: rows.filter((row) => filled(row) === 1),
  };
}
