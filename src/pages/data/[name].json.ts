/** The data files in JSON, once for all languages. */
import { dataRoute } from '../../site/data.ts';

export const { getStaticPaths, GET } = dataRoute('json');
