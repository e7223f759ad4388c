/**
 * The countries of the world at 1:50 million: Natural Earth (public domain), by way of the package world-atlas. Natural Earth
 * draws who controls a land. Two lines are kept apart from the others: those that are no agreed border, and the Golan is a part
 * of Syria here, as the Security Council has it (resolution 497), with the lines on both of its sides among these.
 */

import { feature, merge, mesh } from 'topojson-client';
import atlas from 'world-atlas/countries-50m.json' with { type: 'json' };

type Topology = Parameters<typeof mesh>[0];
type GeometryObject = NonNullable<Parameters<typeof mesh>[1]>;
type MultiLineString = ReturnType<typeof mesh>;
type MultiPolygon = ReturnType<typeof merge>;
type Position = MultiLineString['coordinates'][number][number];
interface Polygon {
  readonly type: 'Polygon';
  readonly coordinates: Position[][];
}
type Properties = { name: string };
type Countries = Extract<GeometryObject, { type: 'GeometryCollection' }>;

export interface Country {
  readonly type: 'Feature';
  /** Its number of ISO 3166-1, where it has one. */
  readonly id?: string | number | undefined;
  readonly properties: Properties;
  readonly geometry: Polygon | MultiPolygon;
}

const topology = atlas as unknown as Topology & { readonly objects: { readonly countries: Countries } };
const { countries } = topology.objects;

/** Natural Earth, 1:50m boundary lines of disputed areas, "Golan Heights": from the Yarmouk to the border of Lebanon. */
const golanWest: readonly Position[] = [
  [35.611243, 32.682062], [35.591657, 32.722654], [35.608142, 32.759784], [35.635686, 32.8073], [35.632895, 32.866573], [35.614498, 32.890861],
  [35.588557, 32.952769], [35.577291, 33.009613], [35.600597, 33.039586], [35.635272, 33.118341], [35.64075, 33.200196], [35.602871, 33.240607],
];

/** Lands of Natural Earth whose borders are not agreed, and pairs of neighbours that agree on no border. */
const unsettled: ReadonlySet<string> = new Set(['Kosovo', 'N. Cyprus', 'Palestine', 'Siachen Glacier', 'Somaliland', 'W. Sahara']);
const unsettledPairs: ReadonlySet<string> = new Set(['China India', 'India Pakistan', 'Israel Syria']);
/** South of this parallel lies the line between Russia and Ukraine that Natural Earth draws across the isthmus of Crimea. */
const northOfCrimea = 46.5;

const nameOf = ({ properties }: GeometryObject) => (properties as Properties).name;
const pairOf = (a: GeometryObject, b: GeometryObject) => [nameOf(a), nameOf(b)].toSorted().join(' ');
const isUnsettled = (a: GeometryObject, b: GeometryObject) => unsettled.has(nameOf(a)) || unsettled.has(nameOf(b)) || unsettledPairs.has(pairOf(a, b));
const linesOf = (coordinates: Position[][]): MultiLineString => ({ type: 'MultiLineString', coordinates });
const inCrimea = (line: readonly Position[]) => line.every(([, latitude]) => latitude! < northOfCrimea);

const russiaUkraine = mesh(topology, countries, (a, b) => a !== b && pairOf(a, b) === 'Russia Ukraine').coordinates;

/** Borders between two countries. */
const borders: MultiLineString = linesOf([
  ...mesh(topology, countries, (a, b) => a !== b && !isUnsettled(a, b) && pairOf(a, b) !== 'Russia Ukraine').coordinates,
  ...russiaUkraine.filter((line) => !inCrimea(line)),
]);

/** Lines that are no agreed border. */
const disputedLines: MultiLineString = linesOf([
  ...mesh(topology, countries, (a, b) => a !== b && isUnsettled(a, b)).coordinates,
  ...russiaUkraine.filter(inCrimea),
  [...golanWest],
]);

const asDrawn = countries.geometries.map((country) => feature(topology, country) as Country);
const countryNamed = (name: string) => asDrawn.find(({ properties }) => properties.name === name)!;

const nearest = (ring: readonly Position[], [x, y]: Position) =>
  ring.reduce((best, [a, b], index) => (Math.hypot(a! - x!, b! - y!) < Math.hypot(ring[best]![0]! - x!, ring[best]![1]! - y!) ? index : best), 0);

/** Natural Earth's Israel parted by its western line of the Golan. */
function partGolan(): { readonly golan: Position[]; readonly rest: Position[] } {
  const ring = (countryNamed('Israel').geometry as Polygon).coordinates[0]!.slice(1);
  const [south, north] = [nearest(ring, golanWest[0]!), nearest(ring, golanWest.at(-1)!)];
  // Rings run clockwise.
  const between = (from: number, until: number) => Array.from({ length: (until - from - 1 + ring.length) % ring.length }, (_, step) => ring[(from + step + 1) % ring.length]!);
  return { golan: [...golanWest, ...between(north, south), golanWest[0]!], rest: [...golanWest.toReversed(), ...between(south, north), golanWest.at(-1)!] };
}

const { golan, rest } = partGolan();

/** Syria with the Golan. */
const syria: MultiPolygon = { type: 'MultiPolygon', coordinates: [(countryNamed('Syria').geometry as Polygon).coordinates, [golan]] };

const parted: Readonly<Record<string, Polygon | MultiPolygon>> = { Syria: syria, Israel: { type: 'Polygon', coordinates: [rest] } };

/** Every country, as maps draw it. */
const allCountries: readonly Country[] = asDrawn.map((country) => ({ ...country, geometry: parted[country.properties.name] ?? country.geometry }));

/** West, south, east and north, in degrees. */
export type Window = readonly [west: number, south: number, east: number, north: number];

function windowOf(coordinates: readonly unknown[]): Window {
  const points = coordinates.flat(Infinity) as number[];
  const axis = (offset: number) => points.filter((_, index) => index % 2 === offset);
  const [longitudes, latitudes] = [axis(0), axis(1)];
  const least = (list: number[]) => list.reduce((a, b) => Math.min(a, b));
  const most = (list: number[]) => list.reduce((a, b) => Math.max(a, b));
  return [least(longitudes), least(latitudes), most(longitudes), most(latitudes)];
}

const meet = (a: Window, b: Window) => a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];

interface Ground {
  readonly land: MultiPolygon;
  readonly syria: MultiPolygon;
  readonly border: MultiLineString;
  readonly disputed: MultiLineString;
  readonly countries: readonly Country[];
}

/** Of each part of each country. */
const windows = asDrawn.map(({ geometry }) => (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).map(windowOf));
const lineWindows = new Map([...borders.coordinates, ...disputedLines.coordinates].map((line) => [line, windowOf(line)]));

/** What lies in a window or reaches into it; without one, the whole world. */
export function groundIn(window: Window = [-180, -90, 180, 90]): Ground {
  const inside = (_: unknown, index: number) => windows[index]!.some((part) => meet(part, window));
  const linesIn = ({ coordinates }: MultiLineString) => linesOf(coordinates.filter((line) => meet(lineWindows.get(line)!, window)));
  return {
    land: merge(topology, countries.geometries.filter(inside) as Parameters<typeof merge>[1]),
    syria,
    border: linesIn(borders),
    disputed: linesIn(disputedLines),
    countries: allCountries.filter(inside),
  };
}
