/** What the explorer takes over from the picture with which the page was made. */

/** A mark of the axis in px of the map. */
export interface Mark {
  readonly x: number;
  readonly text: string;
}

/** The marks of the axis. */
export function marksIn(picture: Element): Mark[] {
  const lines = [...picture.querySelectorAll('.grid')];
  return [...picture.querySelectorAll('.lane')].map((text, index) => ({ x: Number.parseFloat(lines[index]!.getAttribute('d')!.slice(1)), text: text.textContent }));
}

/** The ids of its nodes: the last parts of their links' paths. */
export function nodesIn(picture: Element): Set<string> {
  return new Set([...picture.querySelectorAll('a')].map((link) => link.getAttribute('href')!.split('/').at(-2)!));
}
