import type { RowOf } from '@reeve/store';
import type { Unit } from '../../../unit/unit.ts';
import { type LedgerType, type MappedBy, mappedTypes } from './mapped-types.ts';

const glAccounts = '/finance/glAccounts';

/** An account as it was set up. */
export type Account = RowOf<typeof glAccounts>;

/** What of a booked part an account may be mapped to: ids by the kind of record. */
export type MappedRecords = Readonly<Partial<Record<MappedBy, number | null>>>;

/**
 * The account of a type: that of the most particular record of the subject that has one, else that of the provider. Null
 * where none is set up (evidence: invoices/accounts).
 */
export async function chooseAccount(type: LedgerType, subject: MappedRecords, unit: Unit): Promise<Account | null> {
  const accounts = await unit.keep('ledger accounts', [glAccounts], () => accountsByKey(unit));
  for (const { id, by } of kindsOf.get(type) ?? []) {
    const record = by === 'owner' ? 'any' : subject[by];
    const account = record == null ? undefined : accounts.get(`${id}/${record}`);
    if (account !== undefined) return account;
  }
  return null;
}

const kindsOf = Map.groupBy(mappedTypes, ({ glType }) => glType);
const byId = new Map(mappedTypes.map((type) => [type.id, type]));

async function accountsByKey(unit: Unit): Promise<ReadonlyMap<string, Account>> {
  const accounts = new Map<string, Account>();
  for (const account of await unit.select(glAccounts, {})) {
    const key = keyOf(account);
    if (key !== null && !accounts.has(key)) accounts.set(key, account);
  }
  return accounts;
}

function keyOf({ mappedType, mappedRecord }: Account): string | null {
  const kind = byId.get(idIn(mappedType) ?? 0);
  if (kind === undefined) return null;
  return `${kind.id}/${kind.by === 'owner' ? 'any' : idIn(mappedRecord)}`;
}

/** The id in a reference to what no collection keeps. */
function idIn(reference: unknown): number | null {
  const id = (reference as { readonly id?: unknown } | null)?.id;
  return typeof id === 'number' ? id : null;
}
