import assert from 'node:assert/strict';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { type RunningServer, startServer } from '@reeve/server';
import { storeKey } from '../../access/src/keys.ts';
import { basic } from '../../access/test/access-world.ts';
import { readSettings } from '../../settings/src/read-settings.ts';
import { onEachEngine } from '../../testkit/src/on-each-engine.ts';
import { aPlace, type WorldPlace } from '../../testkit/src/world-place.ts';
import { openKeys } from '../src/administration/open-keys.ts';
import { demoKeys } from '../src/compose/demo-keys.ts';
import { closeServices, openServices } from '../src/compose/services.ts';
import type { Observation } from '../src/observe/observation.ts';

const now = '2025-03-03T09:00:00Z';
const serving = { mode: 'serve', port: '0', 'trusted-proxies': '10.0.0.1' };
const quiet = { clock: { now: () => Date.parse(now) }, print: () => {} };

function settingsOf(place: WorldPlace, flags: Record<string, string> = {}) {
  return readSettings({ flags: { ...place.flags, ...flags }, environment: {} }).settings;
}

/** Gives the tenant of a place two keys of the demo. */
async function withDemoKeys(place: WorldPlace): Promise<void> {
  const parts = await openServices(settingsOf(place), quiet);
  const tenant = await parts.tenants.find('acme');
  assert.ok(tenant);
  for (const { pair } of demoKeys.slice(0, 2))
    await tenant.database.write((transaction) =>
      storeKey(transaction, pair, { memberId: 1, description: 'Demo', now }),
    );
  await closeServices(parts);
}

async function statusWith(server: RunningServer, credentials: string): Promise<number> {
  const reply = await fetch(`${server.urls[0]}/v4_6_release/apis/3.0/system/info`, { headers: basic(credentials) });
  await reply.arrayBuffer();
  return reply.status;
}

onEachEngine('keys of the demo', (engine) => {
  it('keep a server for real work from starting, in words, until they are revoked', async () => {
    await using place = await aPlace(engine);
    await withDemoKeys(place);
    const refused = startServer(settingsOf(place, serving), quiet);
    await assert.rejects(refused, (error: Error) => {
      for (const said of [
        '"acme" has keys of the demo',
        'reeve tenant delete acme',
        'reeve keys revoke acme demotechpublic00',
      ])
        assert.ok(error.message.includes(said), error.message);
      return true;
    });
    const keys = await openKeys(settingsOf(place), quiet.clock);
    for (const { pair } of demoKeys.slice(0, 2)) await keys.revoke('acme', pair.publicKey);
    await keys.close();
    const server = await startServer(settingsOf(place, serving), quiet);
    assert.equal(await statusWith(server, 'acme+worldpublickey00:worldprivatekey0'), 200);
    assert.equal(await statusWith(server, 'acme+demopublickey000:demoprivatekey00'), 401);
    await server.close();
  });

  it('are served in a sandbox', async () => {
    await using place = await aPlace(engine);
    await withDemoKeys(place);
    const server = await startServer(settingsOf(place, { mode: 'sandbox', port: '0' }), quiet);
    assert.equal(await statusWith(server, 'acme+demopublickey000:demoprivatekey00'), 200);
    await server.close();
  });
});

describe('a company with keys of the demo that appears while a server for real work runs', () => {
  it('is not there for callers, and told to the operator', async () => {
    await using place = await aPlace('sqlite');
    await using other = await aPlace('sqlite');
    await withDemoKeys(other);
    const observed: Observation[] = [];
    const server = await startServer(settingsOf(place, serving), { ...quiet, observe: (each) => observed.push(each) });
    copyFileSync(join(other.folder, 'tenants/acme.sqlite'), join(place.folder, 'tenants/copied.sqlite'));
    assert.equal(await statusWith(server, 'copied+demopublickey000:demoprivatekey00'), 401);
    assert.equal(await statusWith(server, 'copied+worldpublickey00:worldprivatekey0'), 401);
    const notes = observed.flatMap((each) => (each.kind === 'server noted' ? [each.message] : []));
    assert.match(notes.join(), /"copied" has keys of the demo/);
    await server.close();
  });
});
