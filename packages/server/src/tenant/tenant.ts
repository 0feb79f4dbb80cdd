import { randomUUID } from 'node:crypto';
import type { Behaviour, Clock, Recorder, Schema, Writer } from '@reeve/domain';
import type { TenantDatabase } from '@reeve/store';
import { Sessions } from '../access/sessions.ts';
import { FragmentCache } from '../wire/fragments.ts';

/** A login company that is being served: its data and what is kept in memory of it. */
export interface Tenant {
  readonly name: string;
  readonly database: TenantDatabase;
  readonly fragments: FragmentCache;
  readonly writer: Writer;
  readonly sessions: Sessions;
  /** Whether trigram indexes serve substring search. */
  readonly search: boolean;
}

/** What every tenant of a server shares. */
export interface TenantParts {
  readonly schema: Schema;
  readonly behaviours: ReadonlyMap<string, readonly Behaviour[]>;
  readonly clock: Clock;
  readonly recorders: readonly Recorder[];
  readonly strictCustomFields: boolean;
}

/** The topic on which a tenant's processes tell one another which records were written: `table id` a line. */
export const changedTopic = 'changed';

/** Puts together what a tenant needs to be served, and keeps its caches true to what any process writes. */
export function toTenant(database: TenantDatabase, parts: TenantParts, search: boolean): Tenant {
  const fragments = new FragmentCache(parts.schema.catalogue, parts.schema.tables);
  const writer: Writer = {
    database,
    schema: parts.schema,
    behaviours: parts.behaviours,
    clock: parts.clock,
    newGuid: randomUUID,
    strictCustomFields: parts.strictCustomFields,
    recorders: [...parts.recorders, tellChanges],
  };
  const sessions = new Sessions(database, parts.schema);
  const tenant = { name: database.tenant, database, fragments, writer, sessions, search };
  database.listen(
    changedTopic,
    (payload) => hearChanges(payload, tenant),
    () => forgetAll(tenant),
  );
  return tenant;
}

/** Announces what a transaction changed, in payloads below the engine's limit. */
const tellChanges: Recorder = (changes, unit) => {
  const lines = changes.map(({ table, id }) => `${table.name} ${id}`);
  for (let at = 0; at < lines.length; at += 60)
    unit.transaction.announce(changedTopic, lines.slice(at, at + 60).join('\n'));
};

function hearChanges(payload: string, { fragments, sessions }: Tenant): void {
  for (const line of payload.split('\n')) {
    const [table = '', id] = line.split(' ');
    fragments.drop(table, Number(id));
    if (table === 'system_members' || table.startsWith('system_security_roles')) sessions.forget();
  }
}

function forgetAll({ fragments, sessions }: Tenant): void {
  fragments.clear();
  sessions.forget();
}
