import { expect, test } from 'vitest';
import { citingOf, isCited } from './citing.ts';

test('an entry, a view and a list are cited; pages about the site are not', () => {
  expect(isCited({ page: 'entity', kind: 'meeting', id: 'geneva-ii' })).toBe(true);
  expect(isCited({ page: 'map' })).toBe(true);
  expect(isCited({ page: 'kind', kind: 'meeting' })).toBe(true);
  expect(isCited({ page: 'method' })).toBe(false);
});

test('a citation has the address and the key of its language', () => {
  const { key, address, formats } = citingOf({ page: 'entity', kind: 'meeting', id: 'geneva-ii' }, 'جنيف 2', '0123456789ab', 'ar');
  expect([key, address]).toEqual(['masar-ar-meetings-geneva-ii', 'https://masar.example/ar/meetings/geneva-ii/']);
  expect(formats.map(({ name }) => name)).toEqual(['BibTeX', 'RIS', 'CSL-JSON']);
  for (const { text } of formats) expect(text).toContain('0123456789ab');
});
