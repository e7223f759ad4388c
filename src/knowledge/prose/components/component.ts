/** What a component is that authors may use in prose: its attributes as data, and how it is written as HTML. */

import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Entity, Story } from '../../base.ts';
import type { Child } from '../hast.ts';
import type { PageContext } from '../context.ts';

export interface Attribute {
  readonly required: boolean;
  /** What a value must look like; without one the attribute stands alone and takes no value. */
  readonly pattern?: RegExp;
  /** What the value names, which a rule then looks up. */
  readonly names?: 'actor' | 'statement' | 'source' | 'dispute';
}

export type Values = Readonly<Record<string, string | undefined>>;

export interface Component {
  readonly attributes: Readonly<Record<string, Attribute>>;
  /** Whether it holds words, or nothing. */
  readonly holds: 'words' | 'nothing';
  /** `inline` is true where it stands in a sentence. */
  readonly render: (values: Values, words: string, inline: boolean, owner: Entity | Story, page: PageContext) => Child;
}

export type ComponentNode = MdxJsxFlowElement | MdxJsxTextElement;

/** The attributes of a node that has passed the rules; one without a value is the empty string. */
export function valuesOf(node: ComponentNode): Values {
  return Object.fromEntries(
    node.attributes.map((attribute) => [attribute.type === 'mdxJsxAttribute' ? attribute.name : '', typeof attribute.value === 'string' ? attribute.value : '']),
  );
}
