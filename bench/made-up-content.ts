/** Content for measuring the check: valid entries with cited prose and four links each, and the bibliography that they cite. */

import { relations } from '../src/knowledge/relations.ts';
import type { KindWord, RelationWord } from '../src/words/index.ts';
import { randomFrom } from './random.ts';

export interface ContentFile {
  readonly path: string;
  readonly text: string;
}

type MadeUpKind = Extract<KindWord, 'actor' | 'meeting' | 'agreement' | 'statement' | 'place' | 'topic'>;

interface Mould {
  /** Of 100 entries, how many are of the kind. */
  readonly share: number;
  readonly ar: string;
  /** Fields besides the common ones. Statements come after the meetings at which they were made. */
  readonly fields: (day: string) => string;
  readonly links: readonly (readonly [RelationWord, MadeUpKind])[];
}

const moulds: Readonly<Record<MadeUpKind, Mould>> = {
  actor: { share: 38, ar: 'جهة', fields: () => 'subkind: organisation\n', links: [['holds-office', 'actor'], ['member-of', 'actor'], ['supports', 'agreement'], ['located-in', 'place']] },
  meeting: { share: 25, ar: 'اجتماع', fields: (day) => `subkind: ministerial\ndate: 2015-${day}\n`, links: [['participant', 'actor'], ['participant', 'actor'], ['participant', 'actor'], ['located-in', 'place']] },
  agreement: { share: 15, ar: 'اتفاق', fields: (day) => `subkind: framework\ndate: 2016-${day}\n`, links: [['signatory', 'actor'], ['signatory', 'actor'], ['recalls', 'agreement'], ['concerns', 'topic']] },
  statement: { share: 18, ar: 'تصريح', fields: (day) => `subkind: interview\ndate: 2017-${day}\n`, links: [['said-by', 'actor'], ['said-at', 'meeting'], ['about', 'agreement'], ['responds-to', 'statement']] },
  place: { share: 3, ar: 'مكان', fields: () => 'subkind: city\ncountry: SY\nlat: 33.5\nlon: 36.3\n', links: [] },
  topic: { share: 1, ar: 'موضوع', fields: () => '', links: [] },
};

/** Sources that the entries cite. */
const sourceCount = 400;
const outletCount = 40;

const vocabulary =
  'the ministers delegation agreed refused on with after before to a ceasefire talks envoy council text paragraph aid convoy access besieged town province opposition government armed groups release of detainees monitors violations border crossing draft vote proposal transition constitution elections statement that week month no progress further round guarantors states said and in by for'.split(' ');

const pad = (number: number) => String(number).padStart(2, '0');

function bibliography(): ContentFile[] {
  const sources = Array.from({ length: sourceCount }, (_, n) => `source-${n}:\n  type: article-newspaper\n  title: Report ${n} on the talks\n  outlet: outlet-${n % outletCount}\n  issued: 2016-${pad(1 + (n % 12))}-${pad(1 + (n % 28))}\n  URL: https://outlet-${n % outletCount}.example/reports/${n}\n  language: en\n`);
  const outlets = Array.from({ length: outletCount }, (_, n) => `outlet-${n}: { name: { en: Outlet ${n}, ar: وسيلة ${n} }, country: FR, ownership: private }\n`);
  return [{ path: 'content/sources/2016.yaml', text: sources.join('') }, { path: 'content/sources/publishers.yaml', text: outlets.join('') }];
}

/** The files of a seed: so many entries, at least 100, and two of the bibliography. */
export function madeUpContent(entries: number, seed = 1): ContentFile[] {
  const random = randomFrom(seed);
  const source = () => `source-${random(sourceCount)}`;
  const count = (kind: MadeUpKind) => Math.floor((moulds[kind].share * entries) / 100);

  const entry = (kind: MadeUpKind, number: number): ContentFile => {
    const { ar, fields, links } = moulds[kind];
    // Each link has a quarter of its kind to choose from, so that no two of an entry are the same and none leads to itself.
    const ends = links.map(([relation, to], index) => {
      const quarter = Math.floor((count(to) - 1) / 4);
      return { relation, to, id: `${to}-${(number + 1 + index * Math.max(1, quarter) + random(Math.max(1, quarter))) % count(to)}` };
    });
    const byRelation = [...Map.groupBy(ends, ({ relation }) => relation)].map(([relation, list]) => `  ${relation}:\n${list.map(({ id }) => `    - { to: ${id}, ${relations[relation].time === 'lasting' ? `from: ${2010 + random(5)}, ` : ''}cite: [${source()}, ${source()}] }\n`).join('')}`);
    const sentence = () => `The ${Array.from({ length: 12 + random(8) }, () => vocabulary[random(vocabulary.length)]).join(' ')}`;
    const linked = ends.map(({ to, id }) => `${sentence()} [${id}](../${to}s/${id}.mdx) [@${source()}; @${source()}].`);
    const section = (heading: string, ...sentences: string[]) => `\n## ${heading}\n\n${sentences.map((text) => `${text} ${sentence()} [@${source()}].`).join(' ')}\n`;
    const frontmatter = `name: { en: The ${kind} ${number}, ar: ${ar} ${number} }\n${fields(`${pad(1 + random(12))}-${pad(1 + random(28))}`)}summary:\n  en: ${sentence()}.\n  ar: ${ar} رقم ${number} في هذا السجل.\ncite: [${source()}, ${source()}]\n${links.length === 0 ? '' : `links:\n${byRelation.join('')}`}`;
    return { path: `content/${kind}s/${kind}-${number}.mdx`, text: `---\n${frontmatter}---\n${section('What happened', ...linked.slice(0, 2))}${section('What followed', ...linked.slice(2), `${sentence()}.`)}` };
  };
  return [...bibliography(), ...(Object.keys(moulds) as MadeUpKind[]).flatMap((kind) => Array.from({ length: count(kind) }, (_, number) => entry(kind, number)))];
}
