import { describe, expect, test } from 'vitest';
import { compareDiagnostics, diagnose, type Diagnostic, formatGithub, formatJson, formats, formatText } from './diagnostic.ts';

const unknown: Diagnostic = {
  rule: 'unknown-id',
  severity: 'error',
  file: 'content/meetings/geneva-ii.mdx',
  line: 9,
  column: 10,
  endLine: 9,
  endColumn: 17,
  message: 'Unexpected participant "brahimy", expected the id of an actor',
  hint: 'did you mean "brahimi"? (content/actors/brahimi.mdx)',
  related: 'content/actors/brahimi.mdx',
};
const bare: Diagnostic = { rule: 'symlink', severity: 'warning', file: 'content/a.mdx', line: 1, column: 1, message: 'Unexpected symbolic link, expected a file' };

test('puts a finding under the name of its rule', () => {
  const finding = { file: 'a', place: { line: 1, column: 2 }, message: 'm', hint: 'h' };
  expect(diagnose({ id: 'symlink', severity: 'error' }, finding)).toEqual({ rule: 'symlink', severity: 'error', file: 'a', line: 1, column: 2, message: 'm', hint: 'h' });
});

test('writes text with place, severity, message and rule in a line, and the hint below', () => {
  expect(formatText([unknown, bare])).toBe(
    'content/meetings/geneva-ii.mdx:9:10  error  Unexpected participant "brahimy", expected the id of an actor  unknown-id\n' +
      '  hint: did you mean "brahimi"? (content/actors/brahimi.mdx)\n' +
      'content/a.mdx:1:1  warning  Unexpected symbolic link, expected a file  symlink\n',
  );
});

test('writes JSON that reads back to the same values', () => {
  const json = formatJson([unknown, bare]);
  expect(JSON.parse(json)).toEqual([unknown, bare]);
  expect(json.endsWith('\n]\n')).toBe(true);
});

test('writes nothing, or an empty list, where nothing was found', () => {
  expect([formatText([]), formatJson([]), formatGithub([])]).toEqual(['', '[]\n', '']);
});

describe('annotations of GitHub', () => {
  test('carry the place as properties and the hint in the text', () => {
    expect(formatGithub([unknown, bare])).toBe(
      '::error file=content/meetings/geneva-ii.mdx,line=9,endLine=9,col=10,endColumn=17,title=unknown-id::Unexpected participant "brahimy", expected the id of an actor%0Ahint: did you mean "brahimi"? (content/actors/brahimi.mdx)\n' +
        '::warning file=content/a.mdx,line=1,col=1,title=symlink::Unexpected symbolic link, expected a file\n',
    );
  });

  test('escape what would end a property, a command or a line', () => {
    const hostile: Diagnostic = { ...bare, file: 'content/a,b:c%\r\n::error::x', message: '100%: a,b\r\n::error file=x::y' };
    expect(formatGithub([hostile])).toBe(
      '::warning file=content/a%2Cb%3Ac%25%0D%0A%3A%3Aerror%3A%3Ax,line=1,col=1,title=symlink::100%25: a,b%0D%0A::error file=x::y\n',
    );
  });
});

test('knows the three forms by name', () => {
  expect(formats).toEqual({ text: formatText, json: formatJson, github: formatGithub });
});

test('sorts by file, line and column as numbers, rule and message', () => {
  const sorted: Diagnostic[] = [
    { ...bare, file: 'content/B.mdx' },
    { ...bare, line: 2 },
    { ...bare, line: 10, column: 2 },
    { ...bare, line: 10, column: 10, rule: 'not-utf8' },
    { ...bare, line: 10, column: 10, message: 'A' },
    { ...bare, line: 10, column: 10, message: 'a' },
    { ...bare, file: 'content/b.mdx' },
  ];
  expect(sorted.toReversed().sort(compareDiagnostics)).toEqual(sorted);
});
