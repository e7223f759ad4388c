/** The made-up content as notes for another site generator: the same titles, prose and links, without what only we have. */

import type { ContentFile } from './made-up-content.ts';

/** Markdown of each entry for Starlight: its citations are text, its links lead to the notes, and a front page leads to all. */
export function notesFor(files: readonly ContentFile[]): ContentFile[] {
  const entries = files.filter(({ path }) => path.endsWith('.mdx'));
  const notes = entries.map(({ path, text }) => {
    const [, frontmatter, body] = /^---\n(.*?)---\n(.*)$/s.exec(text)!;
    const title = /^name: \{ en: (.*?), ar: /m.exec(frontmatter!)![1]!;
    const description = /^ {2}en: (.*)$/m.exec(frontmatter!)![1]!;
    return { path: path.replace(/^content\//, 'src/content/docs/'), text: `---\ntitle: ${title}\ndescription: ${description}\n---\n${body!.replace(/\]\(\.\.\/(\w+\/[\w-]+)\.mdx\)/g, '](/$1/)')}` };
  });
  return [{ path: 'src/content/docs/index.mdx', text: '---\ntitle: Notes\n---\n\nThe front page.\n' }, ...notes];
}
