/** What pages show of corrections, and the two ways to ask for one. */

import type { Claim, Correction, Entity, KnowledgeBase } from '../knowledge/base.ts';
import { formatDate } from '../knowledge/date-words.ts';
import type { EntityId } from '../knowledge/id.ts';
import type { Locale } from '../knowledge/locale.ts';
import { issuePath, mailPath, pathTo } from '../paths.ts';
import { siteConfig } from '../site.config.ts';
import { fill, words } from '../words/index.ts';

export interface CorrectionView {
  readonly correction: Correction;
  /** Its fragment on the page of corrections: the entry and the day; a second one of that day adds `-2`. */
  readonly fragment: string;
  readonly href: string;
  /** "Corrected on 12 March 2026" */
  readonly title: string;
  /** The claim that was corrected, where its page still has it. */
  readonly claim: Claim | undefined;
}

/** All corrections, newest first. */
export function correctionsOf(base: KnowledgeBase, locale: Locale): CorrectionView[] {
  const { ui } = words[locale];
  const taken = new Map<string, number>();
  return base.corrections.map((correction) => {
    const { page, date, kind } = correction;
    const plain = `${page}-${date}`;
    const count = (taken.get(plain) ?? 0) + 1;
    taken.set(plain, count);
    const fragment = count === 1 ? plain : `${plain}-${count}`;
    return {
      correction,
      fragment,
      href: pathTo({ page: 'corrections', fragment }, locale, siteConfig.base),
      title: fill(kind === 'corrected' ? ui.correctedOn : ui.withdrawnOn, { date: formatDate(date, words[locale]) }),
      claim: base.claimsFrom.get(page)?.find(({ anchor }) => anchor === correction.claim),
    };
  });
}

/** The corrections of one page, newest first. */
export function correctionsOfPage(base: KnowledgeBase, id: EntityId, locale: Locale): CorrectionView[] {
  return correctionsOf(base, locale).filter(({ correction }) => correction.page === id);
}

/** What a reader wants corrected: its name, its address, the version of the content, and of an entry the names of its fields, for the reader to leave the one that is meant. */
export interface Correctable {
  readonly name: string;
  readonly page: string;
  readonly version: string;
  readonly fields?: readonly string[];
}

/** The names of an entry's fields and relations, as its file has them. */
export function fieldsOf({ fields }: Entity): string[] {
  const { links = {}, ...own } = fields;
  return [...Object.keys(own), ...Object.keys(links)];
}

/** An issue and a mail, each begun with what is to be corrected and where it stands. */
export function correctionLinks({ name, page, version, fields = [] }: Correctable, locale: Locale): { text: string; href: string }[] {
  const { ui } = words[locale];
  const subject = fill(ui.correctionSubject, { name });
  const field = fields.join(', ');
  return [
    { text: ui.suggestCorrection, href: issuePath(siteConfig.repository, subject, { template: 'correct.yml', page, ...(field === '' ? {} : { field }), version }) },
    { text: ui.correctionByMail, href: mailPath(siteConfig.contact, subject, `${page}\n${version}\n\n`) },
  ];
}
