import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { it } from 'node:test';
import { onEachEngine } from '../../../testkit/src/on-each-engine.ts';
import { aWorld } from '../../../testkit/src/world.ts';

const listed = randomUUID();
const noHeader = { clientId: '' };

onEachEngine('a clientId in the query', (engine) => {
  it('is that of a program that sends no header, reading and writing', async () => {
    await using world = await aWorld({ engine, flags: { 'client-ids': listed } });
    for (const query of [`clientId=${listed}`, `pageSize=1&CLIENTID=%7B${listed.toUpperCase()}%7D`])
      assert.equal((await world.get(`/company/companies?${query}`, noHeader)).status, 200, query);
    const made = await world.post(
      `/system/departments?clientId=${listed}`,
      { name: 'Stock', identifier: 'S' },
      noHeader,
    );
    assert.equal(made.status, 201);
    for (const query of ['', 'clientId=', 'clientId=x', `clientId=${randomUUID()}`, `xclientid=${listed}`])
      assert.equal((await world.get(`/company/companies?${query}`, noHeader)).status, 403, query);
  });

  it('counts neither beside a header nor for a page', async () => {
    await using world = await aWorld({ engine, flags: { 'client-ids': listed } });
    const path = `/system/info?clientId=${listed}`;
    assert.equal((await world.get(path, { clientId: randomUUID() })).status, 403);
    for (const sign of ['origin', 'referer', 'sec-fetch-site'])
      assert.equal((await world.get(path, { ...noHeader, [sign]: 'http://evil.example' })).status, 403, sign);
  });
});
