/** Draws the share images of the content in the folder in which it runs, as a build does: a program of its own, since they are kept between builds and timed apart. */

import { checkContent, giveSite } from '../src/site/load.ts';
import { drawShareImages } from '../src/site/share-images.ts';

const { base, version } = checkContent('.');
giveSite({ base: base!, version });
await drawShareImages(Date.now());
