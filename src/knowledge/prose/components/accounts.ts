import { type Entity, entityOf, type Story } from '../../base.ts';
import type { EntityId } from '../../id.ts';
import { accountsTable, type Dispute, disputeSlug } from '../accounts.ts';
import type { Component } from './component.ts';

/** The dispute that an `of` names: `besieged-areas` on this page, `besieged-areas-2016#besieged-areas` on another. A story has none of its own. */
export function findDispute(of: string, owner: Entity | Story, lookUp: (id: EntityId) => Entity | undefined): Dispute | undefined {
  const [first, second] = of.split('#') as [string, string?];
  const page = second === undefined ? owner : lookUp(first as EntityId);
  return page === undefined || !('disputed' in page.fields) ? undefined : page.fields.disputed?.find((dispute) => disputeSlug(dispute) === (second ?? first));
}

/** `<Accounts of="besieged-areas" />`: the accounts of a dispute side by side. */
export const accounts: Component = {
  attributes: { of: { required: true, pattern: /^[a-z0-9-]+(#[a-z0-9-]+)?$/, names: 'dispute' } },
  holds: 'nothing',
  render({ of }, _words, _inline, owner, page) {
    return accountsTable(findDispute(of!, owner, (id) => entityOf(page.base, id))!, page, true);
  },
};
