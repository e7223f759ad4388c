import { codeOf, unseen } from '../seen.ts';
import { type SignFault, signRule } from './sign-rule.ts';

function* faults(text: string): Generator<SignFault> {
  for (const { 0: sign, index } of text.matchAll(unseen)) {
    const hint = sign === '\ufffd' ? 'a letter was lost here in copying; write it again' : 'delete it; the site sets the direction of each text by itself';
    yield { index, length: sign.length, message: `Unexpected control character ${codeOf(sign)}, expected letters that can be seen`, hint };
  }
}

/** With a sign that nobody sees a text would not read as it is written. */
export const controlCharacter = signRule('control-character', faults);
