import { fill } from '../../../words/index.ts';
import type { EntityId, SourceId } from '../../id.ts';
import { idPattern } from '../../id.ts';
import { entityOf } from '../../base.ts';
import { wordsOf } from '../context.ts';
import { h } from '../hast.ts';
import { quoted } from '../quotation.ts';
import { citationNumbers, languageName } from '../sources.ts';
import { originOf } from '../statement.ts';
import type { Component } from './component.ts';

/** `<Quote by="john-kerry" cite="abc-news-2016-07-16" lang="en">words</Quote>`: a turn of phrase that matters, with its speaker and source. */
export const quote: Component = {
  attributes: {
    by: { required: true, pattern: idPattern, names: 'actor' },
    cite: { required: true, pattern: idPattern, names: 'source' },
    lang: { required: false, pattern: /^[a-z]{2}$/ },
    translation: { required: false },
  },
  holds: 'words',
  render({ by, cite, lang = 'en', translation }, words, inline, _owner, page) {
    const source = cite as SourceId;
    const marked = quoted({ text: words, language: lang }, page);
    if (inline) return [marked, citationNumbers([{ source }], page)];
    const { ui } = wordsOf(page);
    const speaker = entityOf(page.base, by as EntityId);
    const language = languageName(lang, page.locale);
    const asRead = translation !== undefined ? `${ui.translationByOutlet}${ui.semicolon}` : lang === page.locale ? '' : `${fill(ui.wordsAsRead, { language })}${ui.semicolon}`;
    return h(
      'figure',
      { className: ['quote'] },
      h('blockquote', {}, h('p', {}, marked)),
      h('figcaption', {}, h('b', {}, h('a', { href: page.href({ id: speaker.id }) }, speaker.fields.name[page.locale])), h('span', { className: ['from'] }, asRead, originOf(source, page))),
    );
  },
};
