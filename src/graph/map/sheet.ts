/** A part of the world on a sheet: where a point of the earth lies on it, and the shapes that are drawn beneath everything. */

import { geoConicConformal, geoMercator, geoNaturalEarth1, geoPath, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo';
import type { Element } from 'hast';
import { h } from '../../knowledge/prose/hast.ts';
import { type Country, groundIn, type Window } from './atlas.ts';
import { Pen } from './pen.ts';

/** Degrees: longitude, latitude. */
export type LonLat = readonly [longitude: number, latitude: number];

export interface Sheet {
  readonly width: number;
  readonly height: number;
  /** The place of a point, in px; outside of the sheet for what it does not show. */
  readonly at: (point: LonLat) => { readonly x: number; readonly y: number };
  /** Land, Syria, borders, and lines that are no agreed border. */
  readonly ground: readonly Element[];
  /** The countries that may lie on it. */
  readonly countries: readonly Country[];
  /** The projection, with the sheet as its window. */
  readonly projection: GeoProjection;
}

export type Layer = 'land' | 'syria' | 'border' | 'disputed';

interface Plan {
  readonly width: number;
  readonly height: number;
  /** Points that must lie on the sheet. */
  readonly around: readonly LonLat[];
  readonly projection: GeoProjection;
  readonly layers: readonly Layer[];
  /** What alone is looked at, where the rest of the world cannot be on the sheet. */
  readonly window?: Window;
  /** How far a drawn line may stray, in px. */
  readonly tolerance: number;
}

const round = (n: number) => Math.round(n * 10) / 10;

/** Makes a sheet that shows some points as large as it can. */
export function makeSheet({ width, height, around, projection, layers: shown, window, tolerance }: Plan): Sheet {
  const found = groundIn(window);
  projection.fitExtent([[0, 0], [width, height]], { type: 'MultiPoint', coordinates: around.map((point) => [...point]) }).clipExtent([[0, 0], [width, height]]);
  const draw = (shape: GeoPermissibleObjects) => {
    const pen = new Pen();
    geoPath(projection, pen)(shape);
    return pen.data(tolerance);
  };
  return {
    width,
    height,
    projection,
    countries: found.countries,
    at: ([longitude, latitude]) => {
      const [x, y] = projection([longitude, latitude])!;
      return { x: round(x), y: round(y) };
    },
    ground: shown.flatMap((layer) => {
      const data = draw(found[layer]);
      return data === '' ? [] : [h('path', { className: [layer], d: data })];
    }),
  };
}

/** Whether a sheet shows a point. */
export function shows({ at, width, height }: Sheet, point: LonLat): boolean {
  const { x, y } = at(point);
  return x >= 0 && x <= width && y >= 0 && y <= height;
}

/** Steps along each side of a sheet when its outline is drawn on another one. */
const steps = 12;

/** The outline of what a sheet shows, on another sheet: path data. */
export function outlineOn({ projection, width, height }: Sheet, other: Sheet): string {
  const sides = [[0, 0, 1, 0], [1, 0, 0, 1], [1, 1, -1, 0], [0, 1, 0, -1]] as const;
  const points = sides.flatMap(([x, y, dx, dy]) =>
    Array.from({ length: steps }, (_, step) => {
      const place = other.at(projection.invert!([width * (x + (dx * step) / steps), height * (y + (dy * step) / steps)])!);
      return `${place.x} ${place.y}`;
    }),
  );
  return `M${points.join('L')}z`;
}

/** Corners of a window between two meridians and two parallels. */
export const corners = (west: number, south: number, east: number, north: number): LonLat[] => [[west, south], [east, south], [west, north], [east, north]];

const width = 880;
/** All that lies beneath a map. */
export const allLayers: readonly Layer[] = ['land', 'syria', 'border', 'disputed'];

/** Syria and what lies about it. */
export const nearSyria: Window = [32, 29, 46, 41];

/** Syria from border to border. */
export const syriaSheet = makeSheet({ width, height: 760, around: corners(35.35, 32.2, 42.55, 37.45), projection: geoMercator(), layers: allLayers, window: nearSyria, tolerance: 0.3 });

/** The surroundings of Damascus. */
export const damascusSheet = makeSheet({ width: 390, height: 268, around: corners(35.96, 33.34, 36.66, 33.76), projection: geoMercator(), layers: ['land', 'syria', 'border'], window: nearSyria, tolerance: 0.3 });

/** From Dublin to Astana, and south to Riyadh. */
export const regionSheet = makeSheet({ width, height: 600, around: [[-9, 31], [-8, 54], [37, 57], [79, 50], [48, 21], [20, 29]], projection: geoConicConformal().parallels([30, 52]).rotate([-30, 0]), layers: allLayers, tolerance: 0.5 });

/** The northern half of the earth, for the few places that are farther away. */
export const worldSheet = makeSheet({ width, height: 300, around: [[-100, 2], [-100, 62], [132, 2], [132, 62]], projection: geoNaturalEarth1().rotate([-12, 0]), layers: ['land', 'syria'], tolerance: 0.7 });
