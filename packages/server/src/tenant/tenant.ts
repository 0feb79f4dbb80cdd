import { randomUUID } from 'node:crypto';
import { Sessions } from '@reeve/access';
import type { CallbackService, TenantCallbacks } from '@reeve/callbacks';
import {
  type BehaviourIndex,
  type Clock,
  type Recorder,
  recordAudit,
  recordCatalogVendors,
  recordContent,
  type Writer,
} from '@reeve/domain';
import type { Schema, TenantDatabase } from '@reeve/store';
import { ReferenceCache } from '@reeve/wire';
import { Totals } from './totals.ts';

/** A login company that is being served: its data and what is kept in memory of it. */
export interface Tenant {
  readonly name: string;
  readonly database: TenantDatabase;
  readonly references: ReferenceCache;
  readonly writer: Writer;
  readonly sessions: Sessions;
  /** How many records lists have. */
  readonly totals: Totals;
  /** Whether trigram indexes serve substring search. */
  readonly search: boolean;
  readonly callbacks: TenantCallbacks;
}

/** What every tenant of a server shares. */
export interface TenantParts {
  readonly schema: Schema;
  readonly behaviours: BehaviourIndex;
  readonly rollUps: Writer['rollUps'];
  readonly clock: Clock;
  readonly recorders: readonly Recorder[];
  readonly callbacks: CallbackService;
  readonly strictCustomFields: boolean;
}

/** The topic on which a tenant's processes tell one another which records were written: `table id` a line. */
export const changedTopic = 'changed';

/** Puts together what a tenant needs to be served, and keeps its caches true to what any process writes. */
export function toTenant(database: TenantDatabase, parts: TenantParts, search: boolean): Tenant {
  const references = new ReferenceCache(parts.schema.catalogue, parts.schema.tables);
  const callbacks = parts.callbacks.attach({ database, schema: parts.schema, references });
  const writer: Writer = {
    database,
    schema: parts.schema,
    behaviours: parts.behaviours,
    rollUps: parts.rollUps,
    clock: parts.clock,
    newGuid: randomUUID,
    strictCustomFields: parts.strictCustomFields,
    recorders: [...parts.recorders, recordContent, recordCatalogVendors, recordAudit, callbacks.recorder, tellChanges],
  };
  const totals = new Totals(database.dialect.name === 'sqlite');
  const sessions = new Sessions(database, parts.schema);
  const tenant = { name: database.tenant, database, references, writer, sessions, search, totals, callbacks };
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

function hearChanges(payload: string, { references, sessions, totals }: Tenant): void {
  for (const line of payload.split('\n')) {
    const [table = '', id] = line.split(' ');
    references.drop(table, Number(id));
    totals.written(table);
    if (decidesAccess.test(table)) sessions.forget();
  }
}

/** Members, integrator logins, roles and their settings. */
const decidesAccess = /^system_(members$|integratorlogins$|security_?roles)/;

function forgetAll({ references, sessions }: Tenant): void {
  references.clear();
  sessions.forget();
}
