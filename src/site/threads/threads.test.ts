import { expect, test } from 'vitest';
import type { KnowledgeBase } from '../../knowledge/base.ts';
import { spread } from './index.ts';
import { openThread } from './open.ts';

/** A bundle as Astro makes it, with two routes; it answers what it was given. */
const bundle = `data:text/javascript,${encodeURIComponent(`
  let styles;
  export const app = {
    manifest: { routes: [{ routeData: { component: 'a.astro' } }, { routeData: { component: 'b.astro' } }] },
    setInternals({ pagesByKeys }) { styles = pagesByKeys; },
    setOptions() {},
    async render({ url }, { routeData }) {
      if (url.endsWith('/broken/')) throw new Error('no such claim');
      if (url.endsWith('/lost/')) return new Response('', { status: 404 });
      const { base, version } = globalThis[Symbol.for('masar.site')];
      return new Response([url, routeData.component, base.entities.get('un').name, version, styles.get('a').styles[0]].join(' '));
    },
  };
`)}`;
const site = { base: { entities: new Map([['un', { name: 'United Nations' }]]) } as unknown as KnowledgeBase, version: '0123456789ab' };
const styles = new Map([['a', { styles: ['/assets/all.css'] }]]);

test('a thread renders the pages that it is asked for from what it was given', async () => {
  const { render, waiting, close } = openThread({ site, bundle, styles });
  const pages = [render('https://masar.example/un/', 'a.astro'), render('https://masar.example/ar/un/', 'b.astro')];
  expect(waiting()).toBe(2);
  expect(await Promise.all(pages.map(async (page) => (await page).text()))).toEqual([
    'https://masar.example/un/ a.astro United Nations 0123456789ab /assets/all.css',
    'https://masar.example/ar/un/ b.astro United Nations 0123456789ab /assets/all.css',
  ]);
  expect(waiting()).toBe(0);
  await close();
});

test('a page that cannot be rendered is named with its cause, and the next is rendered', async () => {
  const { render, close } = openThread({ site, bundle, styles });
  await expect(render('https://masar.example/broken/', 'a.astro')).rejects.toMatchObject({ message: 'The page https://masar.example/broken/ could not be rendered', cause: { message: 'no such claim' } });
  await expect(render('https://masar.example/lost/', 'a.astro')).rejects.toMatchObject({ cause: { message: 'https://masar.example/lost/ answered with 404' } });
  expect((await render('https://masar.example/un/', 'a.astro')).status).toBe(200);
  await close();
});

test('a thread that dies rejects what waits at it and what comes after', async () => {
  const { render } = openThread({ site, bundle: 'data:text/javascript,throw new Error("no bundle")', styles });
  for (const path of ['first', 'second']) await expect(render(`https://masar.example/${path}/`, 'a.astro')).rejects.toMatchObject({ message: 'A thread that renders pages has died', cause: { message: 'no bundle' } });
});

test('the shorter of two lists is spread evenly over the longer', () => {
  expect(spread(['A', 'B'], ['1', '2', '3', '4', '5', '6'])).toEqual(['1', 'A', '2', '3', '4', 'B', '5', '6']);
  expect(spread([], ['1', '2'])).toEqual(['1', '2']);
});
