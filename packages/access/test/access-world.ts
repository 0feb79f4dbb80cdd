import { randomUUID } from 'node:crypto';
import { keyHeaders, type Reply, type World } from '../../testkit/src/world.ts';

/** A caller of a test: the headers they send. */
export type Caller = Record<string, string>;

/** Asks the control plane of a world; `path` starts below `/_reeve`. */
export function control(world: World, method: string, path: string, body?: unknown): Promise<Reply> {
  return world.send(method, `//_reeve${path}`, {
    headers: { authorization: '' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

/** Makes an API member with a role of that name, and a key of theirs. */
export async function aCaller(world: World, identifier: string, role: string): Promise<Caller> {
  const made = await world.post('/system/apiMembers', {
    ...apiMember,
    identifier,
    name: identifier,
    emailAddress: `${identifier}@provider.example`,
    securityRole: { name: role },
  });
  if (made.status !== 201) throw new Error(made.text);
  return (await aKey(world, identifier)).headers;
}

const apiMember = {
  structureLevel: { id: 1 },
  securityLocation: { id: 1 },
  defaultLocation: { id: 2 },
  defaultDepartment: { id: 1 },
};

/** Makes a key of a member by the control plane. */
export async function aKey(world: World, member: string, hours?: number) {
  const made = await control(world, 'POST', '/keys', { company: 'acme', member, description: 'test', hours });
  if (made.status !== 201) throw new Error(made.text);
  const pair = made.json as { publicKey: string; privateKey: string };
  return { ...pair, headers: keyHeaders('acme', pair) };
}

/** Headers of Basic authorization with anything as user and secret. */
export function basic(text: string, more: Caller = {}): Caller {
  return { authorization: `Basic ${Buffer.from(text).toString('base64')}`, clientId: randomUUID(), ...more };
}
