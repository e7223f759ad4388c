/**
 * What the site says of an entity and of a claim, taken from the entity's own page: summary, date, role, sources in the
 * words of the language. The page is the one place where these are made, so the panel can never say otherwise.
 */

import { fetchPage, Unreachable } from './fetch.ts';

export interface ClaimView {
  readonly date: readonly Node[];
  readonly role: readonly Node[];
  /** Items of the page's list of sources. */
  readonly sources: readonly Element[];
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
  return { date: cell('when'), role: cell('role'), sources: numbers.map((id) => page.getElementById(id)).filter((item) => item !== null).map((item) => copy(item, address)) };
}
