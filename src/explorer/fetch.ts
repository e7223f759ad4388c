/** Fetching what the site has: a file that cannot be had is told apart from a fault of the program. */

/** What was asked for could not be had: no connection, or an answer that is none. */
export class Unreachable extends Error {
  override name = 'Unreachable';
}

async function answer(address: string): Promise<Response> {
  const response = await fetch(address).catch((cause: unknown) => {
    throw new Unreachable(address, { cause });
  });
  if (!response.ok) throw new Unreachable(`${address}: ${response.status}`);
  return response;
}

/** The data of a JSON file. @throws Unreachable */
export async function fetchJson<T>(address: string): Promise<T> {
  return (await (await answer(address)).json()) as T;
}

/** A page, parsed and not run. @throws Unreachable */
export async function fetchPage(address: string): Promise<Document> {
  return new DOMParser().parseFromString(await (await answer(address)).text(), 'text/html');
}

/** Answers what could not be had with something else; a fault of the program goes on. */
export function ifUnreachable<T>(otherwise: (fault: Unreachable) => T): (fault: unknown) => T {
  return (fault) => {
    if (fault instanceof Unreachable) return otherwise(fault);
    throw fault;
  };
}
