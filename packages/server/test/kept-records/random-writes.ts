import { aCompany, aContact, aTicket, type World } from '../../../testkit/src/index.ts';

/** Whole numbers from 0 up to a bound, the same in every run of a seed. */
export type Dice = (below: number) => number;

/** Dice by a seed (mulberry32). */
export function dice(seed: number): Dice {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/** Records that are written and read: few, so that they meet again and again. */
export interface Hot {
  readonly companies: number[];
  readonly contacts: number[];
  readonly tickets: number[];
  /** Custom fields of tickets. */
  readonly fields: number[];
}

/** Makes the first of them. */
export async function heatUp(world: World): Promise<Hot> {
  const hot: Hot = { companies: [], contacts: [], tickets: [], fields: [] };
  for (let at = 0; at < 6; at += 1) hot.companies.push(await aCompany(world, `Kept ${at}`));
  for (const company of hot.companies)
    hot.contacts.push(await aContact(world, { firstName: 'Ann', company: { id: company } }));
  for (let at = 0; at < 12; at += 1)
    hot.tickets.push(
      await aTicket(world, { company: { id: hot.companies[at % 6] }, contact: { id: hot.contacts[at % 6] } }),
    );
  await define(world, hot, 'Rack');
  return hot;
}

type Write = (world: World, hot: Hot, roll: Dice) => Promise<{ status: number }>;

const put = (path: string, value: unknown) => [{ op: 'replace', path, value }];
const word = (roll: Dice) => ['Émile', 'Zoë', 'plain', 'a "quoted" one', '日本', 'x'.repeat(200)][roll(6)] ?? '';

function oneOf(ids: readonly number[], roll: Dice): number {
  return ids[roll(ids.length)] ?? 1;
}

/** The first id of a list of the API's, or one that its records have. */
async function anyOf(world: World, path: string, roll: Dice): Promise<number> {
  const { json } = await world.get(`${path}?fields=id&pageSize=50`);
  return oneOf(
    (Array.isArray(json) ? (json as { id: number }[]) : []).map(({ id }) => id),
    roll,
  );
}

/** A custom field of tickets. */
async function define(world: World, { fields }: Hot, caption: string): Promise<{ status: number }> {
  const made = await world.post('/system/userDefinedFields', {
    podId: 1,
    caption,
    sequenceNumber: fields.length + 1,
    fieldTypeIdentifier: 'Text',
    entryTypeIdentifier: 'EntryField',
  });
  if (made.status === 201) fields.push((made.json as { id: number }).id);
  return made;
}

/** What is written: records themselves, what they name, the rows below them, what is defined for them. */
const writes: readonly Write[] = [
  (world, hot, roll) => world.patch(`/service/tickets/${oneOf(hot.tickets, roll)}`, put('summary', word(roll))),
  (world, hot, roll) =>
    world.patch(`/service/tickets/${oneOf(hot.tickets, roll)}`, put('company', { id: oneOf(hot.companies, roll) })),
  (world, hot, roll) =>
    world.patch(`/service/tickets/${oneOf(hot.tickets, roll)}`, put('contact', { id: oneOf(hot.contacts, roll) })),
  (world, hot, roll) =>
    world.patch(
      `/service/tickets/${oneOf(hot.tickets, roll)}`,
      put('customFields', [{ id: oneOf(hot.fields, roll), value: word(roll) }]),
    ),
  (world, hot, roll) => world.patch(`/company/companies/${oneOf(hot.companies, roll)}`, put('name', word(roll))),
  (world, hot, roll) =>
    world.patch(`/company/companies/${oneOf(hot.companies, roll)}`, put('identifier', `Co${roll(1000)}`)),
  (world, hot, roll) => world.patch(`/company/contacts/${oneOf(hot.contacts, roll)}`, put('firstName', word(roll))),
  async (world, _, roll) =>
    world.patch(
      `/service/priorities/${await anyOf(world, '/service/priorities', roll)}`,
      put('name', `P${roll(9999)}`),
    ),
  async (world, _, roll) =>
    world.patch(`/service/boards/${await anyOf(world, '/service/boards', roll)}`, put('name', `B${roll(9999)}`)),
  async (world, _, roll) =>
    world.patch(`/system/members/${await anyOf(world, '/system/members', roll)}`, put('firstName', word(roll))),
  async (world, _, roll) =>
    world.patch(
      `/company/communicationTypes/${await anyOf(world, '/company/communicationTypes', roll)}`,
      put('description', `T${roll(9999)}`),
    ),
  (world, hot, roll) =>
    world.post(`/company/contacts/${oneOf(hot.contacts, roll)}/communications`, {
      type: { id: 1 + roll(2) },
      value: `${roll(100)}@kept.example`,
    }),
  async (world, hot, roll) => {
    const path = `/company/contacts/${oneOf(hot.contacts, roll)}/communications`;
    return world.delete(`${path}/${await anyOf(world, path, roll)}`);
  },
  async (world, hot, roll) =>
    world.post(`/company/companies/${oneOf(hot.companies, roll)}/typeAssociations`, {
      type: { id: await anyOf(world, '/company/companies/types', roll) },
    }),
  async (world, hot, roll) => {
    const path = `/company/companies/${oneOf(hot.companies, roll)}/typeAssociations`;
    return world.delete(`${path}/${await anyOf(world, path, roll)}`);
  },
  async (world, _, roll) =>
    world.patch(
      `/company/companies/types/${await anyOf(world, '/company/companies/types', roll)}`,
      put('name', `Kind ${roll(9999)}`),
    ),
  (world, hot, roll) =>
    world.patch(`/system/userDefinedFields/${oneOf(hot.fields, roll)}`, put('caption', `C${roll(9999)}`)),
  (world, hot, roll) =>
    hot.fields.length < 4 ? define(world, hot, `D${roll(9999)}`) : removeOne(world, hot, 'fields', roll),
  async (world, hot, roll) => {
    hot.tickets.push(await aTicket(world, { company: { id: oneOf(hot.companies, roll) } }));
    return { status: 201 };
  },
  (world, hot, roll) => removeOne(world, hot, 'tickets', roll),
  async (world, hot, roll) =>
    world.post(`/service/tickets/${oneOf(hot.tickets, roll)}/merge`, {
      mergeTicketIds: [oneOf(hot.tickets, roll)],
      status: { id: await closedStatus(world) },
    }),
  (world, hot, roll) =>
    world.patch(`/service/tickets/${oneOf(hot.tickets, roll)}`, put('parentTicketId', oneOf(hot.tickets, roll))),
];

async function closedStatus(world: World): Promise<number | undefined> {
  const { json } = await world.get('/service/boards/1/statuses?conditions=closedStatus=true');
  return (json as { id: number }[])[0]?.id;
}

const paths = { tickets: '/service/tickets', fields: '/system/userDefinedFields' } as const;

async function removeOne(world: World, hot: Hot, kind: 'tickets' | 'fields', roll: Dice): Promise<{ status: number }> {
  if (hot[kind].length < 3) return { status: 404 };
  const id = oneOf(hot[kind], roll);
  const done = await world.delete(`${paths[kind]}/${id}`);
  if (done.status === 204) hot[kind].splice(hot[kind].indexOf(id), 1);
  return done;
}

/** Writes something. Answers its status: some are refused, as one that is deleted already. */
export async function writeAny(world: World, hot: Hot, roll: Dice): Promise<number> {
  const write = writes[roll(writes.length)] as Write;
  return (await write(world, hot, roll)).status;
}
