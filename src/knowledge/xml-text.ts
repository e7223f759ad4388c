/** Which characters XML 1.0 can hold (https://www.w3.org/TR/xml/#charsets). */

/** What is not a Char of XML 1.0, lone surrogates included. */
const forbidden = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** A text, or a whole file, without what XML forbids. */
export function allowedInXml(text: string): string {
  return text.replaceAll(forbidden, '');
}
