/** What the page of the map shows: its drawings, and every place with what happened there. */

import { type DrawnMap, drawMaps } from '../graph/map/maps.ts';
import { type Happening, happenedIn } from '../graph/map/happened.ts';
import { type EntityOf, entityOf, type KnowledgeBase } from '../knowledge/base.ts';
import type { Locale } from '../knowledge/locale.ts';
import { countryName } from '../knowledge/prose/sources.ts';
import { words } from '../words/index.ts';
import { entityPath } from './entity/context.ts';

export interface PlaceRow {
  readonly place: EntityOf<'place'>;
  readonly happenings: readonly Happening[];
  /** Whether the record has a point for it. */
  readonly drawn: boolean;
}

export interface CountrySection {
  /** Its two letters of ISO 3166-1. */
  readonly id: string;
  readonly title: string;
  readonly rows: readonly PlaceRow[];
}

export interface MapPage {
  readonly maps: readonly DrawnMap[];
  /** Syria first, then by name. */
  readonly countries: readonly CountrySection[];
}

/** Makes the page in a language. */
export function mapPage(base: KnowledgeBase, locale: Locale): MapPage {
  const collator = new Intl.Collator(locale);
  const rows = [...happenedIn(base)].map(([id, happenings]): PlaceRow => {
    const place = entityOf(base, id) as EntityOf<'place'>;
    return { place, happenings, drawn: place.fields.lat !== undefined && place.fields.lon !== undefined };
  });
  const byName = rows.toSorted((a, b) => collator.compare(a.place.fields.name[locale], b.place.fields.name[locale]));
  const countries = [...Map.groupBy(byName, ({ place }) => place.fields.country)]
    .map(([id, list]) => ({ id, title: id === 'SY' ? words[locale].map.syria : countryName(id, locale), rows: list }))
    .toSorted((a, b) => Number(b.id === 'SY') - Number(a.id === 'SY') || collator.compare(a.title, b.title));
  return { maps: drawMaps({ base, locale, href: (reference) => entityPath(base, reference, locale) }), countries };
}
