import { describe, expect, test } from 'vitest';
import { start, type State, viewOf } from '../explorer/state.ts';
import type { EntityId, Reference } from '../knowledge/id.ts';
import { kindNames } from '../knowledge/kinds/index.ts';
import { checkContent } from '../site/load.ts';
import { packGraph } from './pack.ts';
import { unpackGraph } from './unpack.ts';
import { drawView, mostNodes } from './view-picture.ts';
import { wholeGraph } from './whole.ts';

const base = checkContent(process.cwd()).base!;
const whole = wholeGraph(base);
const packed = packGraph(base, whole);
const graph = unpackGraph(packed.graph, packed.words.en, new Set());
const day = (text: string) => Date.parse(text) / 86_400_000;

const draw = (state: Partial<State>, locale: 'en' | 'ar' = 'en') =>
  drawView(whole.graph, graph, viewOf({ ...start, ...state }, kindNames, () => []), { base, locale, href: ({ id }: Reference) => `/${id}/` });

/** Each node with what is drawn of it. */
const nodesIn = (html: string) =>
  [...html.matchAll(/<a href="\/([^/"]+)\/"[^>]*><title>[^<]*<\/title>(<circle class="ring"[^>]*>)?(?:<\/circle>)?<path class="n"[^>]*translate\((\d+) (\d+)\)[^>]*><\/path><text[^>]*>(.*?)<\/text>/g)].map(([, id, ring, x, y, label]) => ({
    id: id!, ring: ring !== undefined, x: Number(x), y: Number(y), label: [...label!.matchAll(/>([^<]+)<\/tspan>/g)].map((match) => match[1]!),
  }));

const moscow: Partial<State> = { focus: ['kerry-lavrov-moscow-2016-07', 'us-russia-concrete-steps'], when: { first: day('2016-07-15'), last: day('2016-07-15') } };
const sochi: Partial<State> = { focus: ['sochi-congress'], relations: new Set(['participant']), attendance: new Set(['declined', 'excluded']) };

describe('the picture of a view', () => {
  test('names every node that it draws, counts them, and puts a ring around what it is about', () => {
    const { html } = draw(moscow);
    const nodes = nodesIn(html);
    expect(html.match(/<a /g)).toHaveLength(nodes.length);
    expect(html).toContain(`role="group" aria-label="${nodes.length} entries by date, with `);
    expect(nodes.every(({ label }) => label.length > 0)).toBe(true);
    expect(nodes.filter(({ ring }) => ring).map(({ id }) => id)).toEqual(['kerry-lavrov-moscow-2016-07', 'us-russia-concrete-steps']);
    expect(nodes.map(({ id }) => id)).toEqual(expect.arrayContaining(['john-kerry', 'sergey-lavrov', 'kerry-2016-07-15-concrete-steps', 'moscow']));
  });

  test('has kinds in bands, and dates from left to right', () => {
    const at = new Map(nodesIn(draw(moscow).html).map((node) => [node.id, node]));
    const ys = ['john-kerry', 'unscr-2254', 'kerry-lavrov-moscow-2016-07', 'us-russia-concrete-steps', 'lavrov-2016-07-15-measures', 'moscow'].map((id) => at.get(id)!.y);
    expect(ys).toEqual(ys.toSorted((a, b) => a - b));
    expect(at.get('kerry-lavrov-moscow-2016-03')!.x).toBeLessThan(at.get('kerry-lavrov-moscow-2016-07')!.x);
  });

  test('says of those who were not there that they were not, in words and with the line of a refusal', () => {
    const { html } = draw(sochi);
    expect(nodesIn(html).map(({ id, label }) => `${id}: ${label.at(-1)}`).toSorted()).toEqual([
      'democratic-union-party: kept out', 'france: stayed away', 'sochi-congress: 29–30 Jan 2018', 'syrian-national-coalition: stayed away', 'syrian-negotiations-commission: stayed away', 'united-kingdom: stayed away', 'united-states: stayed away',
    ]);
    expect(html.match(/class="e stance"/g)).toHaveLength(6);
  });

  test('says it of the meetings where it is about one who was not there', () => {
    const labels = nodesIn(draw({ focus: ['democratic-union-party'], relations: new Set(['participant']), attendance: new Set(['excluded']) }).html).map(({ id, label }) => `${id}: ${label.at(-1)}`);
    expect(labels).toContain('astana-1: kept out');
    expect(labels.some((label) => label.startsWith('democratic-union-party: kept out'))).toBe(false);
  });

  test('says of a disputed claim that it is', () => {
    const { html } = draw({ focus: ['nationwide-ceasefire-2016'], relations: new Set(['signatory']) });
    expect(nodesIn(html).filter(({ label }) => label.includes('disputed')).map(({ id }) => id)).toEqual(['ahrar-al-sham']);
    expect(html.match(/class="e stance"/g)).toHaveLength(1);
  });

  test('is turned around for Arabic', () => {
    const [english, arabic] = (['en', 'ar'] as const).map((locale) => new Map(nodesIn(draw(moscow, locale).html).map(({ id, x }) => [id, x])));
    const [before, after] = ['kerry-lavrov-moscow-2016-03', 'kerry-lavrov-moscow-2016-07'];
    expect(english!.get(before!)! < english!.get(after!)!).toBe(true);
    expect(arabic!.get(before!)! > arabic!.get(after!)!).toBe(true);
  });

  test('draws the nearest where there are too many, and says how many there are besides', () => {
    const { html, more } = draw({ focus: ['unscr-2254'], depth: 2 });
    expect(nodesIn(html)).toHaveLength(mostNodes);
    expect(more).toBeGreaterThan(100);
    const near = new Set([...base.claimsFrom.get('unscr-2254' as EntityId)!.map(({ to }) => to.id), ...base.claimsTo.get('unscr-2254' as EntityId)!.map(({ page }) => page)] as string[]);
    expect(nodesIn(html).filter(({ id, ring }) => !ring && !near.has(id))).toEqual([]);
  });

  test('is the same twice', () => {
    expect(draw(moscow)).toEqual(draw(moscow));
  });
});
