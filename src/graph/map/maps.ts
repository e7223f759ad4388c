/** The maps of /map/: Syria with the surroundings of Damascus drawn larger, Europe and the Middle East, and what is farther away. */

import type { Element } from 'hast';
import { entityOf, type KnowledgeBase } from '../../knowledge/base.ts';
import { h } from '../../knowledge/prose/hast.ts';
import { words } from '../../words/index.ts';
import { makeLabel } from '../label.ts';
import type { DrawingContext } from '../neighbourhood.ts';
import { text } from '../svg.ts';
import { drawGeography, drawPlaces, type PlaceOnMap, sizes } from './draw.ts';
import { happenedIn } from './happened.ts';
import { damascusSheet, outlineOn, regionSheet, type Sheet, shows, syriaSheet, worldSheet } from './sheet.ts';

/** Every place with a point and with something that happened there. */
export function placesOnMap(base: KnowledgeBase): PlaceOnMap[] {
  return [...happenedIn(base)].flatMap(([id, happenings]) => {
    const { kind, fields } = entityOf(base, id);
    if (kind !== 'place' || fields.lat === undefined || fields.lon === undefined) return [];
    return [{ id, happenings, point: [fields.lon, fields.lat] as const }];
  });
}

/** Where the surroundings of Damascus are drawn on the map of Syria: in the desert of its south-east. */
const inset = { x: syriaSheet.width - damascusSheet.width - 1, y: syriaSheet.height - damascusSheet.height - 1 } as const;
/** Room above it for its title. */
const titleRoom = 26;

function drawInset(places: readonly PlaceOnMap[], context: DrawingContext): Element {
  const { locale } = context;
  const { width, height } = damascusSheet;
  const title = makeLabel(words[locale].map.damascus, '', width, sizes[locale].place);
  return h('g', { className: ['inset'], transform: `translate(${inset.x} ${inset.y})` },
    h('path', { className: ['paper'], d: `M0 ${-titleRoom}H${width}V${height}H0z` }),
    text(title, locale === 'ar' ? width - 6 : 6, -titleRoom + 4, 'start', locale, 'lab', sizes[locale].place),
    drawPlaces({ sheet: damascusSheet, places, unnamedCountries: true }, context).children,
    h('path', { className: ['window'], d: `M0 ${-titleRoom}H${width}V${height}H0z` }),
  );
}

export interface DrawnMap {
  readonly id: 'syria' | 'region' | 'world';
  readonly title: string;
  readonly html: string;
}

/** Draws the maps; each place stands on one of them. */
export function drawMaps(context: DrawingContext): DrawnMap[] {
  const { map } = words[context.locale];
  const { base } = context;
  const places = placesOnMap(base);
  const inSyria = ({ id }: PlaceOnMap) => { const { kind, fields } = entityOf(base, id); return kind === 'place' && fields.country === 'SY'; };
  const on = (sheet: Sheet) => ({ point }: PlaceOnMap) => shows(sheet, point);
  const [syria, abroad] = [places.filter(inSyria), places.filter((place) => !inSyria(place))];
  const damascus = syria.filter(on(damascusSheet));
  const covered = [{ left: inset.x, right: syriaSheet.width, top: inset.y - titleRoom, bottom: syriaSheet.height }];
  return [
    {
      id: 'syria',
      title: map.syria,
      html: drawGeography({ sheet: syriaSheet, title: map.syria, places: syria.filter((place) => !damascus.includes(place)), count: syria.length, windows: [outlineOn(damascusSheet, syriaSheet)], covered, over: [drawInset(damascus, context)] }, context),
    },
    { id: 'region', title: map.region, html: drawGeography({ sheet: regionSheet, title: map.region, places: abroad.filter(on(regionSheet)), windows: [outlineOn(syriaSheet, regionSheet)] }, context) },
    { id: 'world', title: map.world, html: drawGeography({ sheet: worldSheet, title: map.world, places: abroad.filter((place) => !on(regionSheet)(place)), windows: [outlineOn(regionSheet, worldSheet)], unnamedCountries: true }, context) },
  ];
}
