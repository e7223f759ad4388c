import type { Rule } from './rule.ts';

/** A place that a map can show has its point. A country or a region has none: any point in it would be some other place. */
export const missingCoordinates: Rule = {
  id: 'missing-coordinates',
  severity: 'warning',
  *whole(draft) {
    for (const { kind, file, fields } of draft.entities) {
      if (kind !== 'place' || fields.subkind === 'country' || fields.subkind === 'region') continue;
      const missing = (['lat', 'lon'] as const).filter((key) => fields[key] === undefined);
      if (missing.length === 0) continue;
      yield { file, place: draft.at({ file, path: ['subkind'] }), message: `Unexpected ${fields.subkind} without ${missing.join(' and ')}, expected its coordinates`, hint: 'add lat: and lon: in decimal degrees, and the gazetteer to cite:' };
    }
  },
};
