/** The layout that is committed beside the content's graph, so that what stands stays: made here, written as text that shows each change as a line. */

import type { EntityId } from '../knowledge/id.ts';
import type { KindWord } from '../words/index.ts';
import { type Band, type DateMap, placeByDate } from './date-map.ts';
import type { Graph } from './elements.ts';
import { type FreeMap, placeFreely } from './free-map.ts';
import type { Position } from './positions.ts';

export interface Layout {
  readonly byDate: DateMap;
  readonly free: FreeMap;
}

/** The layout as its file has it: `knots` are days and px, `places` the x and y by date, then those of the free map. */
export interface LayoutFile {
  readonly byDate: { readonly width: number; readonly height: number; readonly bands: readonly { readonly kinds: readonly string[]; readonly top: number; readonly bottom: number }[]; readonly knots: readonly (readonly number[])[] };
  readonly free: { readonly width: number; readonly height: number };
  readonly places: Readonly<Record<string, readonly number[]>>;
}

/** Makes a layout: anew, or again from one that stands, whose nodes move as little as new dates and new nodes need. */
export function makeLayout(graph: Graph, standing?: Layout): Layout {
  return { byDate: placeByDate(graph, standing?.byDate), free: placeFreely(graph, standing?.free) };
}

/** The text of its file: JSON, a line a knot, a band and a node, in the order of the graph, which is that of ids. */
export function writeLayout({ byDate, free }: Layout): string {
  const listOf = (values: readonly unknown[]) => values.map((value) => `\n      ${JSON.stringify(value)}`).join(',');
  const places = [...byDate.positions].map(([id, { x, y }]) => `\n    ${JSON.stringify(id)}: ${JSON.stringify([x, y, free.positions.get(id)!.x, free.positions.get(id)!.y])}`);
  return `{
  "byDate": {
    "width": ${byDate.width}, "height": ${byDate.height},
    "bands": [${listOf(byDate.bands)}
    ],
    "knots": [${listOf(byDate.knots.map(({ day, x }) => [day, x]))}
    ]
  },
  "free": { "width": ${free.width}, "height": ${free.height} },
  "places": {${places.join(',')}
  }
}
`;
}

/** The layout of a file. */
export function readLayout({ byDate, free, places }: LayoutFile): Layout {
  const entries = Object.entries(places) as unknown as [EntityId, [number, number, number, number]][];
  const mapOf = (part: (numbers: [number, number, number, number]) => Position) => new Map(entries.map(([id, numbers]) => [id, part(numbers)]));
  return {
    byDate: {
      ...byDate,
      bands: byDate.bands.map((band): Band => ({ ...band, kinds: band.kinds as KindWord[] })),
      knots: byDate.knots.map(([day, x]) => ({ day: day!, x: x! })),
      positions: mapOf(([x, y]) => ({ x, y })),
    },
    free: { ...free, positions: mapOf(([, , x, y]) => ({ x, y })) },
  };
}
