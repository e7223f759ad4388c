/** The list of a page of provisions as CSV. */
import { listRoute } from '../../../site/provisions/files.ts';

export const { getStaticPaths, GET } = listRoute('csv');
