/** Pictures that travel: share images beside links, and drawings in other sites. */

import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { decode } from 'fast-png';
import { expect, test } from 'vitest';
import { loadSite } from '../../site/load.ts';
import { complaintsOn, dist, filesOf, inBrowser, isMoved, pagesOf, readPage } from './built.ts';

const { browser, origin } = inBrowser();

test('every page names an image of its own or that of the site, its size and what it is of', () => {
  const wrong = pagesOf().filter((path) => {
    const html = readPage(path);
    if (path.includes('/embed/') || isMoved(html)) return false;
    const [, image] = /<meta property="og:image" content="https:\/\/masar\.example\/([^"]+)"/.exec(html) ?? [];
    return image === undefined || !existsSync(join(dist, image)) || !html.includes('<meta property="og:image:width" content="1200"><meta property="og:image:height" content="630"><meta property="og:image:alt" content="') || !html.includes('<meta name="twitter:card" content="summary_large_image">');
  });
  expect(wrong).toEqual([]);
  expect(readPage('/ar/actors/russia/')).toContain('https://masar.example/share/russia.png');
  expect(readPage('/timeline/')).toContain('https://masar.example/share.png');
});

test('there is an image of each entity, of few bytes', () => {
  const images = filesOf(join(dist, 'share'));
  expect(images).toEqual([...loadSite().base.entities.keys()].map((id) => `${id}.png`).sort());
  const sizes = images.map((name) => readFileSync(join(dist, 'share', name)).length);
  expect(sizes.filter((bytes) => bytes > 45_000)).toEqual([]);
  expect(sizes.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThan(40_000_000);
  for (const name of ['share.png', 'share/russia.png']) expect(decode(readFileSync(join(dist, name)))).toMatchObject({ width: 1200, height: 630 });
});

const pictures = ['pictures/around/geneva-ii.svg', 'pictures/in-time/russia.svg', 'pictures/timeline/tracks.svg', 'pictures/attendance/geneva-process.svg', 'pictures/votes/drafts.svg'];

test.each(pictures.flatMap((path) => [path, `ar/${path}`]))('%s opens from disk and asks for nothing, in light and dark', async (path) => {
  const context = await browser().newContext({ offline: true });
  const page = await context.newPage();
  const file = pathToFileURL(join(dist, path)).href;
  const complaints = complaintsOn(page, (url) => url === file);
  await page.goto(file);
  const ground = () => page.evaluate(() => getComputedStyle(document.querySelector('.ground')!).fill);
  const light = await ground();
  await page.emulateMedia({ colorScheme: 'dark' });
  expect([light, await ground()]).toEqual(['rgb(252, 252, 250)', 'rgb(21, 24, 26)']);
  // What is written stays inside, with the letters of this machine.
  const outside = await page.evaluate(() => {
    const frame = document.documentElement.getBoundingClientRect();
    return [...document.querySelectorAll('text')].map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() })).filter(({ box }) => box.width > 0 && (box.left < frame.left - 1 || box.right > frame.right + 1 || box.top < frame.top - 1 || box.bottom > frame.bottom + 1)).map(({ text }) => text);
  });
  expect(outside).toEqual([]);
  expect(complaints).toEqual([]);
  await context.close();
});

test('opened by itself one keeps its style, and another site shows it as an image', async () => {
  const host = createServer((_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(`<!doctype html><title>Another site</title><img src="${origin()}/pictures/around/geneva-ii.svg" alt="">`)).listen(0);
  const other = `http://127.0.0.1:${(host.address() as AddressInfo).port}/`;
  const context = await browser().newContext();
  try {
    const page = await context.newPage();
    const complaints = complaintsOn(page, (url) => url.startsWith(origin()) || url === other);
    await page.goto(`${origin()}/pictures/around/geneva-ii.svg`);
    expect(await page.evaluate(() => getComputedStyle(document.querySelector('.ground')!).fill)).toBe('rgb(252, 252, 250)');
    await page.goto(other);
    expect(await page.locator('img').evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth))).toBe(792);
    expect(complaints).toEqual([]);
  } finally {
    await context.close();
    host.close();
  }
});
