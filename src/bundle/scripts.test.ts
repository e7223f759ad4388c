import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { carrying, islandOf } from './scripts.ts';

test('a script of the site has its like by the component that brings it', () => {
  expect(islandOf('/masar/assets/MatrixPage.astro_astro_type_script_index_0_lang.DEqCrc7c.js')).toBe('assets/MatrixPage.js');
  expect(() => islandOf('/assets/Query.astro_astro_type_script_index_0_lang.DEqCrc7c.js')).toThrow('The script /assets/Query.astro_astro_type_script_index_0_lang.DEqCrc7c.js is of no component that src/bundle/scripts.ts knows');
  expect(() => islandOf('/assets/toString.astro_x.js')).toThrow('of no component');
});

test.each(['', '{"a":[1,"\\n"]}', '<p>"quoted" \\ </script>\u2028\u2029\0 مسار 🕊</p>'])('a script hands over to the letter what it carries: %j', (text) => {
  const document = { currentScript: { carried: undefined as string | undefined } };
  runInNewContext(carrying(text), { document });
  expect(document.currentScript.carried).toBe(text);
});
