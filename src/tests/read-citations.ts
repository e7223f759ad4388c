/** BibTeX and RIS as citation.js reads them, for tests: items in the terms of CSL. */

import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { plugins } from '@citation-js/core';

const reader = (forceType: string) => (text: string) => plugins.input.chain(text, { forceType, generateGraph: false });

export const readBibtex = reader('@biblatex/text');
export const readRis = reader('@ris/file');
