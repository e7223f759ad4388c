/** One of the threads that draw share images: it takes an SVG after the other, and answers with the PNG or with what is wrong. */

import { parentPort } from 'node:worker_threads';
import { renderPng } from './render.ts';

export type Answer = { readonly png: Uint8Array } | { readonly fault: unknown };

function answer(svg: string): Answer {
  try {
    return { png: renderPng(svg) };
  } catch (fault) {
    return { fault };
  }
}

parentPort?.on('message', (svg: string) => parentPort!.postMessage(answer(svg)));
