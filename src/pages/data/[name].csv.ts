/** The data files in CSV, once for all languages. */
import { dataRoute } from '../../site/data.ts';

export const { getStaticPaths, GET } = dataRoute('csv');
