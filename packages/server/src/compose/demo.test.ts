import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { systemClock } from '@reeve/domain';
import { TenantExists } from '@reeve/store';
import { ensureDemo } from './demo.ts';
import type { Services } from './services.ts';

/** A server whose database has no demo when it looks, and where making it ends so. */
function making(outcome: () => Promise<unknown>) {
  const tenants = { find: async () => null, create: outcome };
  const services = { tenants, observe: () => {}, mail: {}, transfer: {} } as unknown as Services;
  return ensureDemo(services, { now: '2026-11-25T15:00:00Z', seed: 1 }, systemClock);
}

describe('the demo of a server that is started', () => {
  it('is that of another server which made it in the same moment', async () => {
    await making(() => Promise.reject(new TenantExists('demo')));
    await assert.rejects(
      making(() => Promise.reject(new Error('no room'))),
      /no room/,
    );
  });
});
