/**
 * What the site says of an entity, a claim and a step of a story, taken from its own page: summary, date, role, sources in
 * the words of the language. The page is the one place where these are made, so the panel can never say otherwise.
 */

import { fetchPage, Unreachable } from './fetch.ts';

export interface ClaimView {
  readonly date: readonly Node[];
  readonly role: readonly Node[];
  /** Items of the page's list of sources. */
  readonly sources: readonly Element[];
  /** What the page says of where sources differ, in its text or at its end. */
  readonly differing: readonly Element[];
}

const pages = new Map<string, Promise<Document>>();

/** The page at an address, fetched once; what failed is fetched again. */
function pageAt(address: string): Promise<Document> {
  const known = pages.get(address);
  if (known !== undefined) return known;
  const page = fetchPage(address);
  pages.set(address, page);
  page.catch(() => pages.delete(address));
  return page;
}

/** Copies a part for use on this page: fragments of its links lead back to its own page, ids stay behind. */
function copy<T extends Element>(part: T, address: string): T {
  const copied = document.importNode(part, true);
  for (const link of copied.querySelectorAll('a[href^="#"]')) link.setAttribute('href', `${address}${link.getAttribute('href')}`);
  for (const element of [copied, ...copied.querySelectorAll('[id]')]) element.removeAttribute('id');
  return copied;
}

/** The one-sentence summary of an entity. @throws Unreachable */
export async function summaryAt(address: string): Promise<readonly Node[]> {
  const lede = (await pageAt(address)).querySelector('.lede');
  if (lede === null) return [];
  const copied = copy(lede, address);
  for (const cite of copied.querySelectorAll('.cs')) cite.remove();
  return [...copied.childNodes];
}

/** What a page says of the claim at one of its anchors. @throws Unreachable, also where the page is of another build and lacks the claim. */
export async function claimAt(address: string, anchor: string): Promise<ClaimView> {
  const page = await pageAt(address);
  const row = page.getElementById(anchor);
  if (row === null) throw new Unreachable(`${address} has no claim ${anchor}`);
  const cell = (name: string) => [...copy(row.querySelector(`.${name}`)!, address).childNodes];
  const numbers = [...row.querySelectorAll('.cites a')].map((link) => link.getAttribute('href')!.slice(1));
  return { date: cell('when'), role: cell('role'), sources: numbers.map((id) => page.getElementById(id)).filter((item) => item !== null).map((item) => copy(item, address)), differing: [...page.querySelectorAll('table.accounts, #differ > .prose')].map((part) => copy(part, address)) };
}

export interface StoryView {
  readonly title: string;
  /** The text of each step, and the query of the view that it is about. */
  readonly steps: readonly { readonly content: readonly Node[]; readonly view: string }[];
}

/** What a story's page says. @throws Unreachable */
export async function storyAt(address: string): Promise<StoryView> {
  const page = await pageAt(address);
  const steps = [...page.querySelectorAll('.step')].map((step) => {
    const view = step.querySelector('a.explore')?.getAttribute('href') ?? '';
    const content = [...step.children].filter((part) => !part.matches('figure, .explore') && part.querySelector('.explore') === null).map((part) => copy(part, address));
    return { content, view: view.slice(view.indexOf('?')) };
  });
  return { title: page.querySelector('h1')?.textContent ?? '', steps };
}
