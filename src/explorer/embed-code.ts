/** The code by which another site shows a view: a frame, and a picture of what is around the entry in the middle. Pure. */

export interface Embedded {
  /** Full addresses and names, as they are. */
  readonly frame: string;
  readonly title: string;
  readonly around?: { readonly picture: string; readonly page: string; readonly name: string } | undefined;
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** The code as HTML: a line for the frame, one for the picture. */
export function embedCode({ frame, title, around }: Embedded): string {
  const first = `<iframe src="${escaped(frame)}" title="${escaped(title)}" width="720" height="480" loading="lazy"></iframe>`;
  return around === undefined ? first : `${first}\n<a href="${escaped(around.page)}"><img src="${escaped(around.picture)}" alt="${escaped(around.name)}" width="792" loading="lazy"></a>`;
}
