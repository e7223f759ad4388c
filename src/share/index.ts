/** The door to share images. */

export { entityCard } from './entity-card.ts';
export { siteCard } from './site-card.ts';
export { cardSize } from './size.ts';
export { openStore, type Store } from './store.ts';
