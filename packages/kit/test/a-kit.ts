import { randomBytes } from 'node:crypto';
import { aMember, type World, worldCompany, worldKeys } from '@reeve/testkit';
import { IntegrationKit, type KitOptions, readCredentialKeys, type TicketDesk } from '../src/index.ts';
import { type MemoryDesk, MemoryProvider, memoryStorage } from '../src/testing.ts';

/** A key as it stands in the environment. */
export function aKey(id: string): string {
  return `${id}:${randomBytes(32).toString('base64')}`;
}

/** Keys as they are read from the environment. */
export function keysOf(...entries: readonly string[]) {
  return readCredentialKeys({ REEVE_KIT_KEYS: entries.join(',') });
}

/** What a connection to a world's server is made of. */
export function worldConnection(world: Pick<World, 'origin'>) {
  const settings = { site: world.origin, companyId: worldCompany, clientId: crypto.randomUUID() };
  return { name: 'Desk', provider: 'psa', settings, secrets: { ...worldKeys } };
}

/** Two boards, a company and a member, as a world has them. */
export const memoryDesk: MemoryDesk = {
  boards: [
    {
      id: 1,
      name: 'Help Desk',
      statuses: [
        { id: 1, name: 'New', isClosed: false },
        { id: 2, name: 'Waiting', isClosed: false },
        { id: 3, name: 'Closed', isClosed: true },
      ],
    },
    { id: 2, name: 'Second', statuses: [{ id: 9, name: 'Begun', isClosed: false }] },
  ],
  companies: [{ id: 1, name: 'Provider' }],
  members: [{ id: 7, identifier: 'mary', name: 'mary Shelley', emails: ['mary@provider.example'] }],
};

/** A system to work on: what a person does there, and a kit that is connected to it. */
export interface KitSystem extends AsyncDisposable {
  readonly kit: IntegrationKit;
  readonly connectionId: string;
  readonly desk: TicketDesk;
  /** As somebody else would. */
  deleteTicket(id: number): Promise<void>;
  mergeTicket(id: number, into: number): Promise<void>;
}

/** A kit over a system in memory. */
export async function aMemorySystem(
  options: Partial<KitOptions> = {},
): Promise<KitSystem & { readonly system: MemoryProvider }> {
  const system = new MemoryProvider(memoryDesk);
  const kit = new IntegrationKit({
    storage: memoryStorage(),
    keys: keysOf(aKey('a')),
    providers: { memory: () => system },
    ...options,
  });
  const { id } = await kit.connections.add({ name: 'Memory', provider: 'memory', settings: {}, secrets: {} });
  return {
    kit,
    system,
    connectionId: id,
    desk: await kit.desk(id),
    deleteTicket: async (ticket) => system.deleteTicket(ticket),
    mergeTicket: async (ticket, into) => system.mergeTicket(ticket, into),
    [Symbol.asyncDispose]: () => kit.close(),
  };
}

/** A kit over a live server, which has a second board and a member `mary`. */
export async function aLiveSystem(world: World, options: Partial<KitOptions> = {}): Promise<KitSystem> {
  const kit = new IntegrationKit({ storage: memoryStorage(), keys: keysOf(aKey('a')), ...options });
  const { id } = await kit.connections.add(worldConnection(world));
  return {
    kit,
    connectionId: id,
    desk: await kit.desk(id),
    deleteTicket: async (ticket) => void (await world.delete(`/service/tickets/${ticket}`)),
    mergeTicket: async (ticket, into) =>
      void (await world.post(`/service/tickets/${into}/merge`, {
        mergeTicketIds: [ticket],
        status: { name: 'Closed' },
      })),
    [Symbol.asyncDispose]: () => kit.close(),
  };
}

/** Makes what the contract asks for in a live world, once. */
export async function prepareWorld(world: World): Promise<void> {
  await aMember(world, 'mary');
  await world.post('/service/boards', { name: 'Second', location: { id: 1 }, department: { id: 1 } });
}
