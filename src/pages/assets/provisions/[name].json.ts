/** The record that the comparison of texts loads, one file a language, named by what is in it. */
import { recordRoute } from '../../../site/provisions/files.ts';

export const { getStaticPaths, GET } = recordRoute;
