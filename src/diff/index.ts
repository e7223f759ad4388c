/** The door to comparisons: two bases in, what differs out, and the forms in which it is written. */

import type { Difference } from './difference.ts';
import { formatMarkdown } from './markdown.ts';
import { formatText } from './text.ts';

export { compareBases, type Difference } from './difference.ts';
export { picturesOf } from './pictures.ts';

/** All of a difference, for tools. */
const formatJson = (difference: Difference) => `${JSON.stringify(difference, null, 2)}\n`;

/** The forms that `npm run diff -- --format` knows. */
export const formats = { text: formatText, markdown: formatMarkdown, json: formatJson } as const;
