import type { Catalogue } from '@reeve/catalogue';
import {
  type Actor,
  type DoAs,
  memberByIdentifier,
  systemActor,
  type Unit,
  type Writer,
  writeHistory,
} from '@reeve/domain';
import type { Seeder, Stamp } from './making/seeder.ts';
import { type Located, viewLocator } from './writing/locate-view.ts';
import { runAction } from './writing/run-action.ts';

/** Runs work that fills a tenant through the write path, in one transaction of which nobody is told. */
export function seed<T>(writer: Writer, now: string, work: (seeder: Seeder) => Promise<T>): Promise<T> {
  const { catalogue } = writer.schema;
  return writeHistory(writer, (doAs) => {
    const doStamped = stamped(doAs, now);
    return work({ ...makeSeeder(doStamped, catalogue, true), asClient: makeSeeder(doStamped, catalogue, false) });
  });
}

/** Raised when data to start with breaks a rule: what was to be done, what was sent, and what was said against it. */
class SeedRefused extends Error {
  override readonly name = 'SeedRefused';

  constructor(what: string, sent: unknown, cause: unknown) {
    const why = cause instanceof Error ? cause.message : String(cause);
    super(`${what} with ${JSON.stringify(sent)}: ${why}`, { cause });
  }
}

/** Does something at the moment of a stamp, as the member whom it names. */
type DoStamped = <T>(stamp: Stamp | undefined, does: (unit: Unit) => Promise<T>) => Promise<T>;

/** Without a stamp, the system does it now. A name that is no member's (`System`) is an actor all the same. */
function stamped(doAs: DoAs, now: string): DoStamped {
  const members = new Map<string, Actor>();
  const find = async (identifier: string, unit: Unit): Promise<Actor> => {
    const known = members.get(identifier);
    if (known !== undefined) return known;
    const member = await memberByIdentifier(identifier, unit);
    if (member === null) return { ...systemActor, identifier };
    members.set(identifier, { memberId: member.id, identifier });
    return { memberId: member.id, identifier };
  };
  return async (stamp, does) => {
    if (stamp === undefined) return doAs(systemActor, now, does);
    const actor = members.get(stamp.by) ?? (await doAs(systemActor, now, (unit) => find(stamp.by, unit)));
    return doAs(actor, stamp.at, does);
  };
}

function makeSeeder(doStamped: DoStamped, catalogue: Catalogue, trusted: boolean): Omit<Seeder, 'asClient'> {
  const locate = viewLocator(catalogue, { offeredOnly: !trusted });
  const above = ({ view, ids, model }: Located) => ({ view, ...ids, model, trusted });
  const explained = <T>(what: string, sent: unknown, stamp: Stamp | undefined, does: (unit: Unit) => Promise<T>) =>
    doStamped(stamp, does).catch((cause: unknown) => {
      throw new SeedRefused(what, sent, cause);
    });
  return {
    create: (path, body, stamp) =>
      explained(`create ${path}`, body, stamp, async (unit) => {
        const record = await unit.write({ how: 'create', ...above(locate(path, 'create')), body });
        return record?.id ?? 0;
      }),
    update: (path, id, fields, stamp) =>
      explained(`patch ${path}/${id}`, fields, stamp, async (unit) => {
        const body = Object.entries(fields).map(([name, value]) => ({ op: 'replace', path: name, value }));
        await unit.write({ how: 'patch', ...above(locate(path, 'patch')), id, body });
      }),
    list: (collection, where) => doStamped(undefined, (unit) => unit.select(collection as string, where)),
    act: (key, path, body, stamp) =>
      explained(key, { ...path, body }, stamp, (unit) => runAction(key, path, body, unit)),
  };
}
