/** The names of countries on a sheet: each in the middle of what the sheet shows of it. */

import { geoContains, geoPath } from 'd3-geo';
import type { Locale } from '../../knowledge/locale.ts';
import { countryName } from '../../knowledge/prose/sources.ts';
import type { Sheet } from './sheet.ts';

/** ISO 3166-1: the number of a country and its two letters, for the countries that maps name. */
const codes = new Map(
  `004AF 008AL 012DZ 031AZ 040AT 048BH 051AM 056BE 070BA 100BG 104MM 112BY 124CA 140CF 144LK 148TD 156CN 191HR 196CY 203CZ 208DK 231ET 232ER 233EE 246FI 250FR 268GE
   276DE 300GR 348HU 352IS 356IN 364IR 368IQ 372IE 376IL 380IT 398KZ 400JO 414KW 417KG 418LA 422LB 428LV 434LY 440LT 442LU 466ML 478MR 484MX 496MN 498MD 499ME
   504MA 512OM 528NL 562NE 578NO 586PK 616PL 620PT 634QA 642RO 643RU 682SA 688RS 703SK 704VN 705SI 724ES 728SS 729SD 752SE 756CH 760SY 762TJ 764TH 784AE 788TN
   792TR 795TM 804UA 807MK 818EG 826GB 840US 860UZ 887YE`
    .trim()
    .split(/\s+/)
    .map((pair) => [pair.slice(0, 3), pair.slice(3)]),
);

export interface CountryOnSheet {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  /** How much of it the sheet shows, in square px. */
  readonly area: number;
  /** Whether a point of the sheet lies in it. */
  readonly holds: (x: number, y: number) => boolean;
}

/** The countries of which a sheet shows at least an area; the largest first. */
export function countriesOn({ projection, countries }: Pick<Sheet, 'projection' | 'countries'>, leastArea: number, locale: Locale): CountryOnSheet[] {
  const path = geoPath(projection);
  return countries
    .flatMap((country) => {
      const code = codes.get(String(country.id));
      const area = code === undefined ? 0 : path.area(country);
      return area < leastArea ? [] : [{ code: code!, area, middle: path.centroid(country), holds: (x: number, y: number) => geoContains(country, projection.invert!([x, y])!) }];
    })
    .toSorted((a, b) => b.area - a.area)
    .map(({ code, area, holds, middle: [x, y] }) => ({ name: countryName(code, locale), x, y, area, holds }));
}
