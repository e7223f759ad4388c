import { entitySchema } from './entity.ts';

/** A subject of provisions and statements; the list is closed. */
export const topic = entitySchema('topic', {});
