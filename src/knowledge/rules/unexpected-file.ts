import { fileStart } from '../diagnostic.ts';
import { folderOf, kindNames } from '../kinds/index.ts';
import { roleOf, rootFiles, storyFolder } from '../read.ts';
import { listWords, nearest, show } from '../text.ts';
import type { Rule } from './rule.ts';

const folders = [...kindNames.map(folderOf), storyFolder, 'sources'];

/** A file in no folder of a kind would be read by nobody, and its author would not be told. */
export const unexpectedFile: Rule = {
  id: 'unexpected-file',
  severity: 'error',
  *raw({ path }) {
    if (roleOf(path) !== undefined) return;
    const [, folder = '', name] = path.split('/');
    if (name !== undefined && folders.includes(folder)) {
      const expected = folder === 'sources' ? '<year>.yaml, undated.yaml or publishers.yaml' : '<id>.mdx or <id>.ar.mdx';
      yield { file: path, place: fileStart, message: `Unexpected file ${show(path.split('/').slice(2).join('/'))}, expected ${expected}`, hint: 'rename or remove it' };
      return;
    }
    const near = nearest(folder, [...folders, ...rootFiles.keys()]);
    const hint = near === undefined ? `the folders are ${folders.join(', ')}` : `did you mean content/${near}${rootFiles.has(near) ? '' : '/'}?`;
    yield { file: path, place: fileStart, message: `Unexpected place ${show(folder)}, expected ${listWords(['the folder of a kind', storyFolder, 'sources', ...rootFiles.keys()])}`, hint };
  },
};
