import { type BodyNode, placeOf, type Rule } from './rule.ts';

/** What of Markdown prose may use, besides components. */
const allowed: ReadonlySet<string> = new Set([
  'root', 'paragraph', 'heading', 'text', 'emphasis', 'strong', 'list', 'listItem', 'link', 'break',
  'mdxJsxFlowElement', 'mdxJsxTextElement', 'mdxjsEsm', 'mdxFlowExpression', 'mdxTextExpression',
]);

/** What is refused, by its everyday name and what to do instead. */
const instead: Readonly<Record<string, readonly [name: string, hint: string]>> = {
  image: ['image', 'pages show no pictures; describe what matters and cite it'],
  imageReference: ['image', 'pages show no pictures; describe what matters and cite it'],
  blockquote: ['block quote', 'use <Quote by="…" cite="…">words</Quote>, or a statement entry'],
  code: ['code block', 'write it as prose'],
  inlineCode: ['code', 'write it as prose'],
  html: ['HTML', 'write Markdown'],
  thematicBreak: ['rule', 'use a heading of level 2'],
  linkReference: ['reference link', 'write [words](../actors/id.mdx)'],
  definition: ['link definition', 'write [words](../actors/id.mdx)'],
};

function describe(node: BodyNode): readonly [string, string] | undefined {
  if (node.type === 'heading') {
    return node.depth === 2 || node.depth === 3 ? undefined : [`heading of level ${node.depth}`, 'use ## or ###; the page’s title is its name'];
  }
  return allowed.has(node.type) ? undefined : (instead[node.type] ?? [node.type, 'write it as prose']);
}

/** Prose is paragraphs, headings, lists, links and the components; all else is refused. */
export const refusedMarkup: Rule = {
  id: 'refused-markup',
  severity: 'error',
  *node(node, { path }) {
    const refused = describe(node);
    if (refused === undefined) return;
    yield { file: path, place: placeOf(node), message: `Unexpected ${refused[0]}, expected paragraphs, headings, lists and links`, hint: refused[1] };
  },
};
