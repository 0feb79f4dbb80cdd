import type { BaseSeed } from '../base/seed-base.ts';
import type { IdReference, NamedRecords } from '../making/named-records.ts';
import type { Random } from '../making/random.ts';
import type { Stamp } from '../making/seeder.ts';
import type { CompanyTarget } from '../making/targets.ts';

/** What every part of the demo is made with. */
export interface DemoContext {
  readonly records: NamedRecords;
  readonly random: Random;
  /** Milliseconds since the epoch; nothing but plans lies after it. */
  readonly now: number;
  /** The provider itself. */
  readonly ownCompany: BaseSeed['company'];
}

/** A demo company with what tickets, agreements and invoices need to know of it. */
export interface DemoCompany extends CompanyTarget {
  readonly status: 'client' | 'prospect' | 'former';
  readonly office: string;
  readonly employees: number;
  /** The member who looks after the account. */
  readonly manager: string;
  /** When it became a client, milliseconds. */
  readonly since: number;
}

/** Those who are clients now. */
export function clientsIn(companies: readonly DemoCompany[]): DemoCompany[] {
  return companies.filter(({ status }) => status === 'client');
}

/** The context of a demo on top of the data of a new tenant. */
export function demoContext(base: BaseSeed, now: number, random: Random): DemoContext {
  return { records: base.records, random, now, ownCompany: base.company };
}

/** A reference to a member, API members left out. Raises `SeedNameError`. */
export function member({ records }: DemoContext, identifier: string): IdReference {
  return records.ref('/system/members', identifier);
}

/** A stamp at a moment, in milliseconds. */
export function stampAt(milliseconds: number, by: string): Stamp {
  return { at: `${new Date(milliseconds).toISOString().slice(0, 19)}Z`, by };
}
