/** The issue that lists the source links to mend, as Markdown. */

import type { Ledger, Link } from './ledger.ts';
import type { Address } from './look.ts';

/** A host may be away for a while: what fails is listed after so many days. */
const patience = 14;

const daysBetween = (from: string, until: string) => (Date.parse(until) - Date.parse(from)) / 86_400_000;

/** Whether somebody should look: the page is gone, or has failed for long or always. */
function isDue({ status, seen }: Link, looked: string): boolean {
  return status === 'gone' || (status === 'failing' && (seen === undefined || daysBetween(seen, looked) >= patience));
}

/** An address as code: it can end neither its code span nor its line. */
const code = (text: string) => `\`${text.replaceAll('`', '%60')}\``;

function lineOf({ url, sources }: Address, { answer, seen, archived, moved }: Link): string {
  const parts = [
    String(answer),
    ...(moved === undefined ? [] : [`led to ${code(moved)}`]),
    seen === undefined ? 'never seen' : `last seen ${seen}`,
    archived === undefined ? 'no archived copy' : `copy: ${code(archived)}`,
  ];
  return `- ${sources.map(code).join(', ')}: ${code(url)} (${parts.join('; ')})\n`;
}

/** The body of the issue, or an empty text when nothing is to be mended. */
export function linkReport(addresses: readonly Address[], { looked, links }: Ledger): string {
  if (looked === undefined) return '';
  const due = addresses.filter(({ url }) => Object.hasOwn(links, url) && isDue(links[url]!, looked)).toSorted((a, b) => (a.url < b.url ? -1 : 1));
  if (due.length === 0) return '';
  return `Looked at on ${looked}: ${due.length} of ${addresses.length} addresses of sources lead nowhere. Find where the text is now, or name the copy as \`archive\` in \`content/sources/\`.\n\n${due.map((address) => lineOf(address, links[address.url]!)).join('')}`;
}
