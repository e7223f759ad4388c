/** What the page of the graph shows before any script runs: the first picture, the legend with its counts, and every entry by kind. */

import { drawOverview, firstFamilies, firstKinds, type Overview } from '../graph/overview.ts';
import { wholeGraph } from '../graph/whole.ts';
import { lines } from '../graph/neighbourhood.ts';
import type { Entity, KnowledgeBase } from '../knowledge/base.ts';
import { kindNames } from '../knowledge/kinds/index.ts';
import type { Locale } from '../knowledge/locale.ts';
import { type Family, relationNames, relations } from '../knowledge/relations.ts';
import { type KindWord, type RelationWord, words } from '../words/index.ts';
import { entityPath } from './entity/context.ts';

export interface KindRow {
  readonly kind: KindWord;
  /** Whether the first view shows it. */
  readonly first: boolean;
  /** By name, in the order of the language. */
  readonly entities: readonly Entity[];
}

export interface FamilyRow {
  readonly family: Family;
  /** The class of its lines. */
  readonly line: string;
  readonly label: string;
  readonly first: boolean;
  readonly claims: number;
  readonly relations: readonly { readonly relation: RelationWord; readonly label: string; readonly claims: number; readonly first: boolean }[];
}

/** The families in the order of the legend. */
const families: readonly Family[] = ['presence', 'sequence', 'text', 'frame', 'stance'];

export interface GraphPage {
  readonly overview: Overview;
  readonly kinds: readonly KindRow[];
  readonly families: readonly FamilyRow[];
  /** Width of the map in px: right to left it is turned around. */
  readonly width: number;
}

/** Makes the page of the graph in a language. */
export function graphPage(base: KnowledgeBase, locale: Locale): GraphPage {
  const all = words[locale];
  const { graph, map } = wholeGraph(base);
  const collator = new Intl.Collator(locale);
  const entities = [...base.entities.values()].toSorted((a, b) => collator.compare(a.fields.name[locale], b.fields.name[locale]));
  const claims = Map.groupBy(base.claims, ({ relation }) => relation);
  const familyLabels: Readonly<Record<Family, string>> = { presence: all.ui.keyPart, sequence: all.ui.keySequence, text: all.ui.keyText, frame: all.ui.keyFrame, stance: all.ui.keyStance };
  return {
    overview: drawOverview(graph, map, { base, locale, href: (reference) => entityPath(base, reference, locale) }),
    kinds: kindNames.map((kind) => ({ kind, first: firstKinds.includes(kind), entities: entities.filter((entity) => entity.kind === kind) })),
    families: families.map((family) => {
      const rows = relationNames
        .filter((relation) => relations[relation].family === family && claims.has(relation))
        .map((relation) => ({ relation, label: all.relations[relation].out, claims: claims.get(relation)!.length, first: firstFamilies.includes(family) && relations[relation].shown }));
      return { family, line: lines[family], label: familyLabels[family], first: firstFamilies.includes(family), claims: rows.reduce((sum, row) => sum + row.claims, 0), relations: rows };
    }),
    width: map.width,
  };
}
