/** Fetching what the site has, or what a copy on disk carries: a file that cannot be had is told apart from a fault of the program. */

/** What was asked for could not be had: no connection, or an answer that is none. */
export class Unreachable extends Error {
  override name = 'Unreachable';
}

/** From disk a page may fetch nothing, but load scripts: in a copy a script beside the file carries its text. See src/bundle/. */
function carriedText(address: string): Promise<string> {
  return new Promise((found, fail) => {
    const script: HTMLScriptElement & { carried?: string } = document.createElement('script');
    script.src = `${address}.js`;
    script.addEventListener('load', () => found(script.carried!));
    script.addEventListener('error', () => fail(new Unreachable(address)));
    document.head.append(script);
  });
}

async function textAt(address: string): Promise<string> {
  if (location.protocol === 'file:') return carriedText(address);
  const response = await fetch(address).catch((cause: unknown) => {
    throw new Unreachable(address, { cause });
  });
  if (!response.ok) throw new Unreachable(`${address}: ${response.status}`);
  return response.text();
}

/** The data of a JSON file. @throws Unreachable */
export async function fetchJson<T>(address: string): Promise<T> {
  return JSON.parse(await textAt(address)) as T;
}

/** A page, parsed and not run. @throws Unreachable */
export async function fetchPage(address: string): Promise<Document> {
  return new DOMParser().parseFromString(await textAt(address), 'text/html');
}

/** Answers what could not be had with something else; a fault of the program goes on. */
export function ifUnreachable<T>(otherwise: (fault: Unreachable) => T): (fault: unknown) => T {
  return (fault) => {
    if (fault instanceof Unreachable) return otherwise(fault);
    throw fault;
  };
}
