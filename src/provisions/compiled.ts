/** The compiled list of a page or a comparison, as Markdown and as CSV, each paragraph with its address and its sources. Pure: texts out. */

import { writeCsv } from '../exports/csv.ts';
import { fill } from '../words/fill.ts';
import { type CitedSource, numberOf, type Paragraph, type ProvisionRecord, type ProvisionText } from './record.ts';

/** A paragraph with the text that holds it. */
export interface Listed {
  readonly of: ProvisionText;
  readonly paragraph: Paragraph;
}

/** The paragraphs of some texts on some topics, by topic, then by date of the text. */
export function listed({ texts, topics }: Pick<ProvisionRecord, 'texts' | 'topics'>, ids: readonly string[] | undefined, topic: string | undefined): Listed[] {
  const all = texts.filter(({ id }) => ids === undefined || ids.includes(id)).flatMap((of) => of.paragraphs.map((paragraph) => ({ of, paragraph })));
  return Object.keys(topics).filter((id) => topic === undefined || id === topic).flatMap((id) => all.filter(({ paragraph }) => paragraph.topic === id));
}

const columns = ['topic', 'text', 'date', 'paragraph', 'summary', 'sources', 'address'] as const;

/** A source on one line: outlet, title, date. */
function sourceLine({ outlet, title, date }: CitedSource, { comma, colon }: ProvisionRecord['words']): string {
  return `${outlet}${colon}${title}${comma}${date}`;
}

/** A row a paragraph. Addresses begin at `site`, `https://masar.example`. */
export function compiledCsv(rows: readonly Listed[], { topics, sources, words }: ProvisionRecord, site: string): string {
  return writeCsv(columns, rows.map(({ of, paragraph: { id, topic, text, cite } }) => ({
    topic: topics[topic],
    text: of.name,
    date: of.date,
    paragraph: numberOf(id),
    summary: text,
    sources: cite.map((source) => [sourceLine(sources[source]!, words), sources[source]!.href].filter(Boolean).join(' ')).join(' | '),
    address: new URL(`${of.path}#${id}`, site).href,
  })));
}

/** Characters that Markdown would take for its own. */
const escaped = (text: string) => text.replaceAll(/[\\`*_[\]<>#|]/g, (sign) => `\\${sign}`);

/** A heading a topic, an item a paragraph, and the numbered list of sources. */
export function compiledMarkdown(title: string, rows: readonly Listed[], { topics, sources, words }: ProvisionRecord, site: string): string {
  const cited: string[] = [];
  const numberIn = (source: string) => (cited.includes(source) ? cited.indexOf(source) + 1 : cited.push(source));
  const parts = [...Map.groupBy(rows, ({ paragraph }) => paragraph.topic)].map(([topic, list]) => {
    const items = list.map(({ of, paragraph: { id, text, cite } }) => {
      const label = fill(id.startsWith('p') ? words.paragraphN : words.pointN, { n: numberOf(id) });
      return `- [${escaped(of.name)}](${new URL(`${of.path}#${id}`, site).href})${words.comma}${of.date}${words.comma}${label}${words.colon}${escaped(text)} ${cite.map((source) => `\\[${numberIn(source)}\\]`).join(' ')}\n`;
    });
    return `## ${escaped(topics[topic]!)}\n\n${items.join('')}`;
  });
  const list = cited.map((source, index) => `${index + 1}. ${escaped(sourceLine(sources[source]!, words))}${sources[source]!.href === undefined ? '' : ` <${sources[source]!.href}>`}\n`);
  return [`# ${escaped(title)}\n`, `${words.summariesNote}\n`, ...parts, `## ${words.sources}\n\n${list.join('')}`].join('\n');
}
