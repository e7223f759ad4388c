/** Sources and outlets that a reader should not be led to. */

import { type Cases, entry, source } from '../case.ts';

const url = (text: string) => source(`URL: ${JSON.stringify(text)}`);
const outlet = (fields: string) => ({
  'content/sources/publishers.yaml': `reuters: { ${fields} }\nun-press: { name: { en: UN Press, ar: صحافة الأمم المتحدة }, ownership: intergovernmental }\n`,
});

export const bibliography: Cases = {
  'a program as the address of a source': url('javascript:alert(1)//https://a.example'),
  'a page as the address of a source': url('data:text/html,<script>alert(1)</script>'),
  'a file as the address of a source': url('file:///etc/passwd'),
  'another scheme': url('ftp://a.example/'),
  'no scheme': url('//a.example/'),
  'no host': url('https:///a'),
  'a name and a password before the host': url('https://masar.example:secret@evil.example/'),
  'a space in an address': url('https://a.example/ onmouseover=alert(1)'),
  'a line break in an address': url('https://a.example/\nhttps://b.example/'),
  'a quotation mark in a host': url('https://a.example"onmouseover="alert(1)'),
  'a quotation mark in a path': url('https://a.example/"onmouseover="alert(1)'),
  'angle brackets in a host': url('https://<script>alert(1)</script>'),
  'angle brackets in a path': url('https://a.example/<script>'),
  'a Cyrillic letter in a host': url('https://rеuters.com/'),
  'a host without a dot': url('http://localhost:4321/'),
  'a host of this machine': url('http://127.0.0.1/'),
  'a host of this network': url('http://192.168.0.1/'),
  'a host that tells clouds their secrets': url('http://169.254.169.254/latest/meta-data/'),
  'a host by its number': url('http://2130706433/'),
  'a host by its new number': url('http://[::1]/'),
  'an address of three thousand letters': url(`https://a.example/${'a'.repeat(3000)}`),
  'a program where it was read': source('read-at: "javascript:alert(1)"'),
  'a program as the archived copy': source('archive: "javascript:alert(1)"'),
  'a type that CSL has not': source('type2: x'),
  'a language that is a prototype': source('language: __proto__'),
  'a number that is a list': source('number: [1]'),
  'an author that is a map': source('author: { family: A, given: B }'),
  'a list of no authors': source('author: []'),
  'an outlet with an address': outlet('name: { en: A, ar: أ }, ownership: private, URL: "https://evil.example/"'),
  'an outlet of a country that is none': outlet('name: { en: A, ar: أ }, ownership: private, country: Syria'),
  'an outlet that a prototype owns': outlet('name: { en: A, ar: أ }, ownership: constructor'),
  'an outlet without a name': outlet('name: { en: "", ar: " " }, ownership: private'),
  'a source that two files have': { 'content/sources/2015.yaml': 'reuters-2016-07-16: { type: webpage, title: A page, outlet: reuters }\n' },
  'a correction of a claim that climbs': { 'content/corrections.yaml': '- { date: 2026-03-01, page: strike, claim: "../x", kind: withdrawn, old: { en: A, ar: أ }, why: { en: A, ar: أ } }\n' },
  'a removed entry of a prototype': { 'content/removed.yaml': '- { id: __proto__, kind: constructor, name: { en: A, ar: أ }, date: 2026-03-01, why: { en: A, ar: أ }, see: toString, cite: __proto__, onload: x }\n' },
  'a removed entry that climbs': { 'content/removed.yaml': '- { id: "../../etc/passwd", kind: event, name: { en: A, ar: أ }, date: 2026-02-30, why: { en: A, ar: " " } }\n' },
  'a removed entry that never was and one that is': { 'content/removed.yaml': '- { id: hoax, kind: event, name: { en: A, ar: أ }, date: 2026-03-01, why: { en: A, ar: أ }, see: rusia, cite: reuters-2016-07-17 }\n- { id: russia, kind: actor, name: { en: A, ar: أ }, date: 2026-03-01, why: { en: A, ar: أ } }\n' },
  'removed entries that are no list': { 'content/removed.yaml': 'hoax: { kind: event }\n' },
  'a record that reaches beyond the years': { 'content/record.yaml': 'reaches: 99999-12-31\n' },
  'a story of a prototype': { 'content/stories/a-story.mdx': '---\ntitle: { en: A, ar: أ }\nsummary: { en: A., ar: أ. }\nsteps: [{ focus: [__proto__], relations: [constructor], layout: toString }]\n---\n\n## One\n\nText.\n' },
  'a story of a thousand steps': { 'content/stories/a-story.mdx': `---\ntitle: { en: A, ar: أ }\nsummary: { en: A., ar: أ. }\nsteps: [${Array(1000).fill('{ focus: [russia] }').join(', ')}]\n---\n\n## One\n\nText.\n` },
  'words of a statement that are a page long': { 'content/statements/kerry-2016-07-15.mdx': entry(`words: { text: ${'word '.repeat(200)}, language: en }\nlinks: { said-by: [{ to: john-kerry, cite: reuters-2016-07-16 }] }`).replace('attack', 'speech') },
};
