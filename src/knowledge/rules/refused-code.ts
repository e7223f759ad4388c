import { show } from '../text.ts';
import { type Findings, placeOf, type Rule } from './rule.ts';

const hint = 'content is data and is never run; write \\{ where the brace itself is meant';

/** Whether an expression is a comment and nothing else: that is dropped, not run. */
function isComment(value: string): boolean {
  return value.trim() !== '' && /^(\/\*[^*]*(?:\*(?!\/)[^*]*)*\*\/\s*)+$/u.test(value.trim());
}

/** Import, export, expressions and spreads are programs. */
export const refusedCode: Rule = {
  id: 'refused-code',
  severity: 'error',
  *node(node, { path }): Findings {
    if (node.type === 'mdxjsEsm') {
      const word = node.value.trimStart().split(/\W/u)[0]!;
      yield { file: path, place: placeOf(node), message: `Unexpected ${word}, expected prose`, hint };
    } else if ((node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') && !isComment(node.value)) {
      yield { file: path, place: placeOf(node), message: `Unexpected expression ${show(`{${node.value}}`)}, expected prose`, hint };
    } else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      for (const attribute of node.attributes) {
        if (attribute.type === 'mdxJsxExpressionAttribute') {
          yield { file: path, place: placeOf(attribute), message: `Unexpected spread ${show(`{${attribute.value}}`)}, expected attributes one by one`, hint };
        } else if (typeof attribute.value === 'object' && attribute.value !== null) {
          yield { file: path, place: placeOf(attribute), message: `Unexpected expression ${show(`{${attribute.value.value}}`)} as ${attribute.name}, expected a text in quotation marks`, hint };
        }
      }
    }
  },
};
