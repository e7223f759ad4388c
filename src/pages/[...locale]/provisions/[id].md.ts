/** The list of a page of provisions as Markdown. */
import { listRoute } from '../../../site/provisions/files.ts';

export const { getStaticPaths, GET } = listRoute('md');
