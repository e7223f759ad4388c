/** A thread that renders pages: it loads the bundle that Astro made, and what the main thread has read. */

import { parentPort, workerData } from 'node:worker_threads';
import { giveSite, type Site } from '../load.ts';

/** What a thread is started with. */
export interface Start {
  readonly site: Site;
  /** The address of the bundle. */
  readonly bundle: string;
  /** By Astro's key of a route: its sheets, which the bundle itself does not name. */
  readonly styles: ReadonlyMap<string, { readonly styles: readonly unknown[] }>;
}

export interface Task {
  readonly id: number;
  readonly url: string;
  /** The file of the page's route. */
  readonly component: string;
}

export type Answer = { readonly id: number } & ({ readonly html: ArrayBuffer } | { readonly fault: Error });

/** Astro's own program in the bundle, as its default prerenderer uses it. */
interface Bundle {
  readonly app: {
    readonly manifest: { readonly routes: readonly { readonly routeData: { readonly component: string } }[] };
    setInternals(internals: unknown): void;
    setOptions(options: unknown): void;
    render(request: Request, options: { routeData: unknown }): Promise<Response>;
  };
}

const { site, bundle, styles } = workerData as Start;
giveSite(site);
const { app } = (await import(bundle)) as Bundle;
app.setInternals({ pagesByKeys: styles });
app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write: ({ message }: { message: string }) => console.error(message) } } } });
const routes = new Map(app.manifest.routes.map(({ routeData }) => [routeData.component, routeData]));

async function answer({ id, url, component }: Task): Promise<Answer> {
  try {
    const response = await app.render(new Request(url), { routeData: routes.get(component) });
    if (response.status !== 200) throw new Error(`${url} answered with ${response.status}`);
    return { id, html: await response.arrayBuffer() };
  } catch (fault) {
    return { id, fault: new Error(`The page ${url} could not be rendered`, { cause: fault }) };
  }
}

parentPort!.on('message', async (task: Task) => parentPort!.postMessage(await answer(task)));
