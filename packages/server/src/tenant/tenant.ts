import { randomUUID } from 'node:crypto';
import {
  type AttachedPart,
  type BehaviourIndex,
  type Clock,
  type KeptFiles,
  keptSetup,
  StoredReading,
  type TenantPart,
  type Writer,
} from '@reeve/domain';
import { Foresight, KeptRows, RecordStore, type Schema, type TenantDatabase } from '@reeve/store';
import type { Observe } from '../observe/observation.ts';
import { announceChanges, hearChanges } from './changes.ts';
import { changeObserver } from './observe-changes.ts';

/** A login company that is being served: its data, and what the parts of the server keep of it. */
export interface Tenant {
  readonly name: string;
  readonly database: TenantDatabase;
  readonly writer: Writer;
  /** Looks records up as they are committed, in the newest version's schema; a call's own version: `readerOf`. */
  readonly read: StoredReading;
  /** Its files that are kept in the store of documents. */
  readonly files: KeptFiles;
  /** Whether trigram indexes serve substring search. */
  readonly search: boolean;
  /** What a part keeps of this tenant. Raises an error for a part that the server was not composed with. */
  readonly part: <Own>(part: TenantPart<Own>) => Own;
}

/** What every tenant of a server shares. */
export interface TenantParts {
  readonly schema: Schema;
  readonly behaviours: BehaviourIndex;
  readonly rollUps: Writer['rollUps'];
  readonly sideBySide: Writer['sideBySide'];
  readonly clock: Clock;
  /** The clock by which everything in a tenant happens. */
  readonly clockOf: (tenant: string) => Clock;
  readonly strictCustomFields: boolean;
  readonly sizeLimits: Writer['sizeLimits'];
  /** Hears of every record that was changed and kept. */
  readonly observe: Observe;
  /** The one of the parts that has the tenant's files. */
  readonly files: TenantPart<KeptFiles>;
  /** In the order in which they are attached, record and hear. */
  readonly parts: readonly TenantPart<unknown>[];
}

/** A tenant with its parts attached, and what begins and ends their work. */
export interface OpenTenant {
  readonly tenant: Tenant;
  /** Lets the parts begin their work. */
  serve(): void;
  /** Lets them end it, and closes the database. */
  close(): Promise<void>;
}

/** Puts together what a tenant needs to be served, and keeps its parts true to what any process writes. */
export function openTenant(database: TenantDatabase, shared: TenantParts, search: boolean): OpenTenant {
  const attached = attachParts(database, shared);
  const all = [...attached.values()];
  const { schema, behaviours, rollUps, sideBySide, clockOf, strictCustomFields, sizeLimits, observe } = shared;
  const clock = clockOf(database.tenant);
  const recorders = [...all.flatMap(({ recorder }) => (recorder === undefined ? [] : [recorder])), announceChanges];
  const keptRows = keptRowsOf(database, sideBySide);
  const writer: Writer = {
    database,
    keptRows,
    foresight: new Foresight(),
    schema,
    behaviours,
    rollUps,
    sideBySide,
    setup: ownOf(keptSetup, attached),
    clock,
    newGuid: randomUUID,
    strictCustomFields,
    sizeLimits,
    recorders,
    onCommitted: changeObserver(database.tenant, clock, observe),
  };
  const read = new StoredReading(schema, new RecordStore(database.reader, database.dialect));
  hearChanges(database, [...all, listening(keptRows)]);
  return {
    tenant: {
      name: database.tenant,
      database,
      writer,
      read,
      search,
      files: ownOf(shared.files, attached),
      part: (part) => ownOf(part, attached),
    },
    serve: () => {
      for (const part of all) part.open?.(writer);
    },
    close: async () => {
      await Promise.all(all.map((part) => part.close?.()));
      await database.close();
    },
  };
}

/**
 * Tables whose rows stand still while a write has its turn: on PostgreSQL those that only a write alone may change, on SQLite, where
 * every write is alone, those as well that others look at more often than anybody writes them.
 */
function keptRowsOf(database: TenantDatabase, sideBySide: Writer['sideBySide']): KeptRows {
  const areAlone = database.dialect.holdKeys === null;
  return new KeptRows(
    ({ collection: { path } }) => !sideBySide.has(path) || (areAlone && sideBySide.get(path)?.readTogether === true),
    () => database.caughtUp(),
  );
}

function listening(own: KeptRows): AttachedPart<KeptRows> {
  return { own, heard: (table) => own.drop(table), forget: () => own.clear() };
}

type Attached = ReadonlyMap<TenantPart<unknown>, AttachedPart<unknown>>;

function attachParts(database: TenantDatabase, { schema, parts }: TenantParts): Attached {
  const attached = new Map<TenantPart<unknown>, AttachedPart<unknown>>();
  const ground = { database, schema, part: <Own>(part: TenantPart<Own>) => ownOf(part, attached) };
  for (const part of parts) attached.set(part, part.attach(ground));
  return attached;
}

function ownOf<Own>(part: TenantPart<Own>, attached: Attached): Own {
  const found = attached.get(part);
  if (found === undefined) throw new Error(`The server was composed without the part "${part.name}".`);
  // What stands under a part is what that part attached.
  return found.own as Own;
}
