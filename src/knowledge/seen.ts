/** Signs that nobody sees: controls, marks that turn the direction of what follows, what has no width, what is no character, and the mark of one that was lost. */

/** Tab and line feed are seen; so are the joiners after an Arabic letter, whose form they change. */
export const unseen =
  /[[\p{Cc}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb\ufffd]--[\t\n\u200c\u200d]]|(?<!\p{Script=Arabic})[\u200c\u200d]/gv;

/** A text with a sign in the place of each that cannot be seen, so that it reads as it is and stands on one line. */
export function visible(text: string): string {
  return text.replaceAll(/[\t\n]/g, '\ufffd').replaceAll(unseen, '\ufffd');
}

/** The code of a sign as Unicode writes it: `U+202E`. */
export function codeOf(sign: string): string {
  return `U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}
