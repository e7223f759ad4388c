import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { locales } from '../knowledge/locale.ts';
import { loadSite } from '../site/load.ts';
import { faces, fontFiles, widthIn } from './fonts.ts';

const { base } = loadSite();

/** The right edge of what resvg draws, in em. */
function drawnWidth(text: string, { family, weight }: { readonly family: string; readonly weight: number }): number {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"><text font-family="${family}" font-weight="${weight}" font-size="100">${text.replaceAll('&', '&#38;').replaceAll('<', '&#60;')}</text></svg>`;
  const box = new Resvg(svg, { font: { loadSystemFonts: false, fontFiles: [...fontFiles] } }).getBBox();
  return box === undefined ? 0 : (box.x + box.width) / 100;
}

/** How far the ink of a first or last letter may reach beyond its room, in em. */
const overhang = 0.15;

test('no text is drawn wider than it is measured', () => {
  const names = [...base.entities.values()];
  const wider = locales.flatMap((locale) => names.map(({ fields }) => fields.name[locale]).flatMap((name) => Object.values(faces).map((of) => ({ name, drawn: drawnWidth(name, of[locale]), measured: widthIn(of[locale], name) })))).filter(({ drawn, measured }) => drawn > measured + overhang);
  expect(wider).toEqual([]);
});

test('a letter that a face lacks counts as an em', () => {
  expect([widthIn(faces.text.en, '漢字'), widthIn(faces.text.ar, '😀')]).toEqual([2, 1]);
});
