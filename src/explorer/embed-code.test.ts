import { parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import { embedCode } from './embed-code.ts';

test('is a frame, and a picture that leads to the page where an entry is in the middle', () => {
  const view = { frame: 'https://masar.example/embed/un/?a=1&b=2', title: 'The graph' };
  expect(embedCode(view)).toBe('<iframe src="https://masar.example/embed/un/?a=1&amp;b=2" title="The graph" width="720" height="480" loading="lazy"></iframe>');
  expect(embedCode({ ...view, around: { picture: 'https://masar.example/pictures/around/un.svg', page: 'https://masar.example/actors/un/', name: 'UN' } }).split('\n')[1]).toBe('<a href="https://masar.example/actors/un/"><img src="https://masar.example/pictures/around/un.svg" alt="UN" width="792" loading="lazy"></a>');
});

test('keeps a name that would be markup a name', () => {
  const name = '"><script>alert(1)</script>&quot;';
  const { childNodes } = parseFragment(embedCode({ frame: '/', title: name, around: { picture: '/a.svg', page: '/', name } }));
  expect(JSON.stringify(childNodes.map(({ nodeName }) => nodeName))).toBe('["iframe","#text","a"]');
  expect(embedCode({ frame: '/', title: name })).not.toContain('<script>');
});
