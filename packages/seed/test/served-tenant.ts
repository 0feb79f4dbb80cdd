import { storeKey } from '@reeve/access';
import { serve } from '@reeve/server';
import { keyHeaders } from '../../testkit/src/world.ts';
import type { SeededTenant } from './seeded-tenant.ts';

const keys = { publicKey: 'seededpublickey0', privateKey: 'seededprivatekey' };

/** A server on a seeded tenant, called with all rights. */
export interface ServedTenant extends AsyncDisposable {
  /** `…/v4_6_release/apis/3.0`. */
  readonly base: string;
  /** What is answered at an address, or at a path below the base. */
  get(address: string): Promise<{ readonly status: number; readonly json: unknown }>;
}

/** Serves a seeded tenant, as the API member of that id. */
export async function serveSeeded(seeded: SeededTenant<unknown>, memberId: number): Promise<ServedTenant> {
  const { tenant, parts, settings } = seeded;
  const owner = { memberId, description: 'test', now: '2026-03-10T15:00:00Z' };
  await tenant.database.write((transaction) => storeKey(transaction, keys, owner));
  const server = await serve(parts, settings, { clock: { now: () => Date.parse(owner.now) }, print: () => {} });
  const base = `${server.urls[0]}/v4_6_release/apis/3.0`;
  const headers = keyHeaders('seeded', keys);
  const get = async (address: string) => {
    const response = await fetch(address.startsWith('/') ? base + address : address, { headers });
    const text = await response.text();
    return { status: response.status, json: text === '' ? null : (JSON.parse(text) as unknown) };
  };
  return { base, get, [Symbol.asyncDispose]: () => server.close() };
}
