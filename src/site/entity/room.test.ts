import { describe, expect, test } from 'vitest';
import { loadSite } from '../load.ts';
import { entityContext } from './context.ts';
import { roomOf } from './room.ts';

const { base } = loadSite();
const roomAt = (id: string, locale: 'en' | 'ar' = 'en') => roomOf(entityContext(base, base.entities.get(id as never)!, locale));
const bare = (html: string) => html.replaceAll(/<[^>]+>/g, '');

describe('who was in the room', () => {
  test('lists persons under those for whom they spoke, with role and sources', () => {
    const { present, absent } = roomAt('kerry-lavrov-moscow-2016-07')!;
    expect(present.map(({ party, own, persons }) => [party, own === undefined ? undefined : bare(own.ways), ...persons.map(({ who, role, ways }) => `${who}: ${role}: ${bare(ways)}`)])).toEqual([
      ['russia', 'hosted', 'vladimir-putin: met Kerry in the evening: attended', 'sergey-lavrov: host minister: attended'],
      ['united-states', undefined, 'john-kerry: visiting minister: attended'],
    ]);
    expect(absent).toEqual([]);
  });

  test('parts those who were there from those who were not', () => {
    const { present, absent } = roomAt('geneva-ii')!;
    expect(absent.map(({ party, own }) => `${party}: ${bare(own!.ways)}`)).toEqual(['european-union: invited', 'arab-league: invited', 'national-coordination-body: stayed away', 'syrian-national-council: stayed away', 'iran: kept out']);
    expect(present.length).toBe(9);
  });

  test('has every claim of presence of every meeting once, and is not there on other pages', () => {
    for (const entity of base.entities.values()) {
      const room = roomOf(entityContext(base, entity, 'ar'));
      if (entity.kind !== 'meeting') { expect(room).toBeUndefined(); continue; }
      const claims = (base.claimsFrom.get(entity.id) ?? []).filter(({ relation }) => ['participant', 'host', 'mediator', 'chair'].includes(relation)).map(({ anchor }) => anchor);
      const rows = [...room!.present, ...room!.absent].flatMap(({ own, persons }) => [...(own === undefined ? [] : [own]), ...persons]);
      expect(rows.flatMap(({ ways }) => [...ways.matchAll(/href="#(c-[^"]+)"/g)].map(([, anchor]) => anchor)).toSorted()).toEqual(claims.toSorted());
      for (const { cites } of rows) expect(cites, entity.id).not.toBe('');
    }
  });
});
