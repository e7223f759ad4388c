import { visit } from 'unist-util-visit';
import { type Claim, type Entity, listOf } from '../base.ts';
import type { Place } from '../diagnostic.ts';
import { valuesOf } from '../prose/components/component.ts';
import { plainText } from '../prose/render.ts';
import type { ReadFile } from '../read.ts';
import { remembered } from '../remember.ts';
import { countWords, show } from '../text.ts';
import { type Draft, type Findings, placeOf, type Rule } from './rule.ts';

/** Words of one quotation, and of one source on one page: more would be somebody's text, not a quotation of it. */
const quotationLimit = 25;
const sourceLimit = 100;

interface Quoted {
  readonly place: Place;
  readonly text: string;
  readonly sources: readonly string[];
}

function* inFrontmatter(draft: Draft, { file, fields }: Entity, claims: readonly Claim[]): Generator<Quoted> {
  if ('words' in fields && fields.words !== undefined) {
    yield { place: draft.at({ file, path: ['words', 'text'] }), text: fields.words.text, sources: listOf(fields.cite) };
  }
  for (const { origin, quote, cite } of claims) {
    if (quote !== undefined) yield { place: draft.at({ file, path: [...origin.path, 'quote', 'text'] }), text: quote.text, sources: cite };
  }
}

const inProse = remembered(({ body }: ReadFile): Quoted[] => {
  const found: Quoted[] = [];
  if (body === undefined) return found;
  visit(body, (node) => {
    if ((node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') || node.name !== 'Quote') return;
    found.push({ place: placeOf(node), text: plainText(node), sources: listOf(valuesOf(node)['cite']) });
  });
  return found;
});

function* check(file: string, quotations: Iterable<Quoted>): Findings {
  const sums = new Map<string, number>();
  for (const { place, text, sources } of quotations) {
    const words = countWords(text);
    if (words > quotationLimit) yield { file, place, message: `Unexpected quotation of ${words} words, expected at most ${quotationLimit}`, hint: 'quote the words that matter, and tell the rest' };
    for (const source of sources) {
      const before = sums.get(source) ?? 0;
      sums.set(source, before + words);
      if (before > sourceLimit || before + words <= sourceLimit) continue;
      yield { file, place, message: `Unexpected ${before + words} words of ${show(source)} on one page, expected at most ${sourceLimit}`, hint: 'tell in your own words what the source says' };
    }
  }
}

/** A quotation is short, and a page takes little of one source. A translation is a page of its own. */
export const quotationLength: Rule = {
  id: 'quotation-length',
  severity: 'error',
  *whole(draft) {
    const claims = Map.groupBy(draft.claims, ({ page }) => page);
    for (const entity of draft.entities) {
      const [main, translation] = [draft.files.get(entity.file), draft.files.get(entity.file.replace(/\.mdx$/, '.ar.mdx'))];
      yield* check(entity.file, [...inFrontmatter(draft, entity, claims.get(entity.id) ?? []), ...(main === undefined ? [] : inProse(main))]);
      if (translation !== undefined) yield* check(translation.path, inProse(translation));
    }
    for (const { file } of draft.stories) {
      for (const path of [file, file.replace(/\.mdx$/, '.ar.mdx')]) {
        const read = draft.files.get(path);
        if (read !== undefined) yield* check(path, inProse(read));
      }
    }
  },
};
