/** How far two written words are apart as they are heard, whatever their script: Lavrov, Lawrow, لافروف and Лавров are near. Pure. */

/** Letters of Arabic as folded text has them, and of Cyrillic, in Latin; letters that are one sound of two signs have a sign of their own. */
const letters: Readonly<Record<string, string>> = {
  ا: 'a', ب: 'b', پ: 'p', ت: 't', ث: 'θ', ج: 'j', چ: 'č', ح: 'h', خ: 'x', د: 'd', ذ: 'ð', ر: 'r', ز: 'z', ژ: 'ž', س: 's', ش: 'š', ص: 's', ض: 'd', ط: 't', ظ: 'ð', ع: 'a', غ: 'ğ',
  ف: 'f', ڤ: 'v', ق: 'q', ك: 'k', گ: 'g', ل: 'l', م: 'm', ن: 'n', ه: 'h', و: 'w', ي: 'y',
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ж: 'ž', з: 'z', и: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'x', ц: 'c', ч: 'č',
  ш: 'š', щ: 'š', ъ: '', ы: 'i', ь: '', э: 'e', ю: 'u', я: 'a', ı: 'i', đ: 'd', ø: 'o', ł: 'l', ß: 's',
};

/** Two or three Latin letters that write one sound. */
const pairs: readonly (readonly [RegExp, string])[] = [
  [/t?sch|sh/g, 'š'], [/tch|ch/g, 'č'], [/kh/g, 'x'], [/gh/g, 'ğ'], [/th/g, 'θ'], [/dh/g, 'ð'], [/zh/g, 'ž'], [/ph/g, 'f'], [/ck/g, 'k'], [/dj/g, 'j'], [/ou|oo/g, 'u'], [/ee|ie/g, 'i'],
];

/** A folded word as it is heard: in Latin, one sign a sound, none twice in a row. The last h of Arabic words is silent. */
export function heard(word: string): string {
  let text = [...word].map((letter) => letters[letter] ?? letter).join('');
  for (const [written, sound] of pairs) text = text.replaceAll(written, sound);
  return text.replaceAll(/(.)\1+/gu, '$1').replace(/(?<=...)[ahe]h?$/, 'a');
}

/** All sounds, and the groups of those that writers take for one another. What is not among them is a sound of its own that is like no other. */
const sounds = ' abcdefghijklmnopqrstuvwxyzθðščžğ';
const groups = ['aeiouwy', 'bp', 'fvw', 'tθd', 'dðz', 'sšcz', 'šč', 'sθ', 'kqxčc', 'gğjk', 'jžčğ', 'xh', 'mn', 'jyi'];
const weak = new Set('aeiouwy');
const count = sounds.length;

/** What it costs that a sound is missing, and that one stands for another. */
const missing = Float64Array.from(sounds, (sound) => (weak.has(sound) ? 0.35 : sound === 'h' ? 0.5 : 1));
const changed = new Float64Array(count * count).fill(1);
for (const group of groups) for (const a of group) for (const b of group) changed[sounds.indexOf(a) * count + sounds.indexOf(b)] = 0.4;
for (let sound = 1; sound < count; sound++) changed[sound * count + sound] = 0;

/** Families of consonants no two of which are taken for one another; after the bar what may also be taken for a weak sound. */
const families = ['bp|', 'fv|w', 'tθdðzsšcčžkqgğj|x', 'l|', 'r|', 'mn|'].map((text) => text.split('|') as [string, string]);

/** A word ready for comparison. */
export interface Sound {
  readonly signs: Uint8Array;
  /** A bit for each family that it has, and for each that it may be taken to have. What only one of two words has costs 1 at least. */
  readonly has: number;
  readonly mayHave: number;
}

/** Makes a folded word ready for comparison. */
export function soundOf(word: string): Sound {
  const text = heard(word);
  const bits = (signs: (family: [string, string]) => string) => families.reduce((sum, family, index) => ([...signs(family)].some((sign) => text.includes(sign)) ? sum | (1 << index) : sum), 0);
  return { signs: Uint8Array.from(text, (sign) => Math.max(0, sounds.indexOf(sign))), has: bits(([sure]) => sure), mayHave: bits(([sure, perhaps]) => sure + perhaps) };
}

/** How many bits of the first the second lacks. */
function lacking(a: number, b: number): number {
  let bits = a & ~b;
  let number = 0;
  for (; bits !== 0; bits &= bits - 1) number++;
  return number;
}

const longest = 40;
let [before, previous, row] = [0, 0, 0].map(() => new Float64Array(longest + 1)) as [Float64Array, Float64Array, Float64Array];

/**
 * What turns one word into another as they are heard costs: a consonant 1, a vowel or a sound much like it less, two that have
 * changed places 0.8. Beyond `limit` the answer is Infinity. With `begun`, the second word may go on after the first has ended.
 */
export function soundDistance(first: Sound, second: Sound, limit: number, begun = false): number {
  const far = Number.POSITIVE_INFINITY;
  const [a, b] = [first.signs, second.signs];
  if (a.length > longest || b.length > longest || lacking(first.has, second.mayHave) > limit || (!begun && lacking(second.has, first.mayHave) > limit)) return far;
  previous[0] = 0;
  for (let j = 1; j <= b.length; j++) previous[j] = previous[j - 1]! + missing[b[j - 1]!]!;
  for (let i = 1; i <= a.length; i++) {
    const sign = a[i - 1]!;
    const gone = missing[sign]!;
    let least = previous[0]! + gone;
    row[0] = least;
    for (let j = 1; j <= b.length; j++) {
      const other = b[j - 1]!;
      let best = Math.min(previous[j]! + gone, row[j - 1]! + missing[other]!, previous[j - 1]! + changed[sign * count + other]!);
      if (i > 1 && j > 1 && sign === b[j - 2] && a[i - 2] === other) best = Math.min(best, before[j - 2]! + 0.8);
      row[j] = best;
      if (best < least) least = best;
    }
    if (least > limit) return far;
    [before, previous, row] = [previous, row, before];
  }
  const cost = begun ? Math.min(...previous.subarray(0, b.length + 1)) : previous[b.length]!;
  return cost > limit ? far : cost;
}
