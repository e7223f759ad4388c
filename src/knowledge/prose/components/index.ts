/** The allow-list: every component that prose may use. Adding one is a file here and a row. */

import { accounts } from './accounts.ts';
import type { Component } from './component.ts';
import { quote } from './quote.ts';
import { statement } from './statement.ts';

export const components: Readonly<Record<string, Component>> = { Accounts: accounts, Quote: quote, Statement: statement };

/** The component of a name; names such as `constructor` are none. */
export function componentOf(name: string | null): Component | undefined {
  return name !== null && Object.hasOwn(components, name) ? components[name] : undefined;
}
