import assert from 'node:assert/strict';
import {
  aCompany,
  aContact,
  anAgreement,
  type Fields,
  inOlderVersion,
  inOneWorld,
  makeRecord,
  shown,
  type World,
} from '../../../testkit/src/index.ts';

/** Nine in the morning of Monday 3 March 2025 at the provider, whose calendar has eight to five. */
export const nine = '2025-03-03T14:00:00Z';

/** A record as a person reads it. */
export type Told = Readonly<Record<string, unknown>>;

/**
 * Describes a part of the provider's day, whose steps follow one another: on each engine, and for callers of the newest release
 * and of 2022.1, each with a world of its own in which it is nine in the morning.
 */
export function partOfTheDay(name: string, steps: (caller: () => World, isNewest: boolean) => void): void {
  inOneWorld(name, (world) => steps(world, true), { now: nine });
  inOneWorld(`${name}, for callers of 2022.1`, (world) => steps(() => inOlderVersion(world()), false), { now: nine });
}

/** Fields that release 2022.1 does not have: what they say is read as the newest release shows it. */
const later: ReadonlySet<string> = new Set([
  ...['respondedBy', 'resolvedBy', 'minutesWaiting', 'extendedInvoiceAmount'],
  ...['unitOfMeasure/name', 'extPrice', 'extCost', 'margin', 'closedBy', 'poNumber', 'location/id'],
]);

/** Makes a record and answers its path. */
export async function made(caller: World, path: string, fields: Fields): Promise<string> {
  return `${path}/${await makeRecord(caller, path, fields)}`;
}

/** What a record shows at these places of it (`status/name`), read anew. */
export async function told(caller: World, path: string, ...places: readonly string[]): Promise<unknown[]> {
  const record = await shown<Told>(caller, path);
  const newest = places.some((place) => later.has(place)) ? (await caller.send('GET', path)).json : record;
  return places.map((place) => at(later.has(place) ? newest : record, place));
}

/** What stands at a place of a record (`status/name`, `notes/0/text`); undefined where there is nothing. */
export function at(record: unknown, place: string): unknown {
  return place.split('/').reduce((value, key) => (value as Told | undefined)?.[key], record);
}

/** What the records of a list show at one place of each. */
export async function listed(caller: World, path: string, place: string): Promise<unknown[]> {
  return (await shown<Told[]>(caller, path)).map((record) => at(record, place));
}

/** How many records a list counts. */
export async function counted(caller: World, path: string): Promise<unknown> {
  return (await shown<Told>(caller, path))['count'];
}

/** The sentences of a refusal: of its fields where it has some, else its own. Fails when the call was not refused as a bad request. */
export function refused(reply: { readonly status: number; readonly json: unknown; readonly text: string }): string[] {
  assert.equal(reply.status, 400, reply.text);
  const { message, errors } = reply.json as { message: string; errors?: { message: string }[] };
  return errors === undefined || errors === null ? [message] : errors.map((each) => each.message);
}

/** A customer under contract: company, contact with an address, and an agreement that covers so many hours. */
export async function aCustomer(caller: World, identifier: string, agreement: Fields = {}) {
  const company = { id: await aCompany(caller, identifier) };
  const contact = {
    id: await aContact(caller, {
      company,
      communicationItems: [{ type: { name: 'Email' }, value: `ann@${identifier.toLowerCase()}.example` }],
    }),
  };
  const body = { company, name: `${identifier} care`, startDate: '2025-01-01T00:00:00Z', ...agreement };
  return { company, contact, agreement: { id: await anAgreement(caller, body) } };
}
