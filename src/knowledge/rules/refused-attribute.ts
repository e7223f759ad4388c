import { findDispute } from '../prose/components/accounts.ts';
import { componentOf } from '../prose/components/index.ts';
import { storyFolder } from '../read.ts';
import { listWords, nearest, show } from '../text.ts';
import { kindOf } from './ends.ts';
import { type Draft, type Findings, placeOf, type Rule } from './rule.ts';
import { hintForId } from './unknown-id.ts';
import { hintForSource } from './unknown-source.ts';

type Reason = { message: string; hint: string } | undefined;

/** What a value of such an attribute has to be. */
function nameOf(names: string): string {
  return names === 'dispute' ? 'the name of a dispute' : `the id of ${names === 'actor' ? 'an' : 'a'} ${names}`;
}

/** What is wrong with the thing that a value names. */
function checkName(names: string, value: string, path: string, draft: Draft): Reason {
  if (names === 'source') return draft.sourceIds.has(value) || !draft.bibliographyRead ? undefined : { message: 'expected the id of a source', ...hintForSource(draft, value) };
  if (names === 'dispute') {
    const here = [...draft.entities, ...draft.stories].find(({ file }) => file === path || path === file.replace(/\.mdx$/, '.ar.mdx'));
    const found = here === undefined || findDispute(value, here, (id) => draft.entityOf.get(id)!) !== undefined;
    return found ? undefined : { message: `expected ${path.startsWith(`content/${storyFolder}/`) ? '' : 'a dispute of this page, or '}<id>#<dispute>`, hint: 'the name of a dispute is its English label in small letters with hyphens' };
  }
  const kind = kindOf(draft, value);
  if (kind === names) return undefined;
  return { message: `expected ${nameOf(names)}`, ...(kind === undefined ? hintForId(draft, value) : { hint: `it is ${draft.ids.get(value)![0]}` }) };
}

/** Attributes are plain texts of a known form: no handler, no expression, no style. */
export const refusedAttribute: Rule = {
  id: 'refused-attribute',
  severity: 'error',
  *name(node, { path }, draft): Findings {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    const component = componentOf(node.name);
    if (component === undefined) return;
    const known = Object.keys(component.attributes);
    const seen = new Set<string>();
    for (const attribute of node.attributes) {
      if (attribute.type !== 'mdxJsxAttribute') continue;
      const { name, value } = attribute;
      const rule = Object.hasOwn(component.attributes, name) ? component.attributes[name] : undefined;
      const place = placeOf(attribute);
      if (rule === undefined || seen.has(name)) {
        const near = nearest(name, known);
        const hint = near === undefined || seen.has(name) ? 'remove it' : `did you mean ${near}=?`;
        yield { file: path, place, message: `Unexpected attribute ${show(name)} of <${node.name}>, expected ${listWords(known)}, each once`, hint };
      } else if (typeof value === 'string' && rule.pattern === undefined) {
        yield { file: path, place, message: `Unexpected value ${show(value)} of ${name}, expected none`, hint: `write ${name} alone` };
      } else if (rule.pattern !== undefined && (value === null || (typeof value === 'string' && !rule.pattern.test(value)))) {
        yield { file: path, place, message: `Unexpected value ${show(value ?? '')} of ${name}, expected ${rule.names === undefined ? 'a language code of two letters' : nameOf(rule.names)}`, hint: 'see the data model for components' };
      } else if (typeof value === 'string' && rule.names !== undefined) {
        const reason = checkName(rule.names, value, path, draft);
        if (reason !== undefined) yield { file: path, place, ...reason, message: `Unexpected ${name} ${show(value)}, ${reason.message}` };
      }
      seen.add(name);
    }
    for (const [name, { required }] of Object.entries(component.attributes)) {
      if (required && !seen.has(name)) yield { file: path, place: placeOf(node), message: `Unexpected <${node.name}> without ${show(name)}, expected it`, hint: `add ${name}="…"` };
    }
  },
};
