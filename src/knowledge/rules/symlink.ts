import { fileStart } from '../diagnostic.ts';
import type { Rule } from './rule.ts';

/** A link could point anywhere on the machine that builds the site. */
export const symlink: Rule = {
  id: 'symlink',
  severity: 'error',
  *raw(file) {
    if (!file.symlink) return;
    yield { file: file.path, place: fileStart, message: 'Unexpected symbolic link or device, expected a file', hint: 'put the file itself here' };
  },
};
