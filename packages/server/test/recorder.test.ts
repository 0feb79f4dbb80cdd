import assert from 'node:assert/strict';
import { it } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { inOneWorld, type Reply, shown, type World } from '../../testkit/src/index.ts';
import type { CallSummary, Capsule, RecordedCall } from '../src/recorder/recording.ts';

function steer(world: World, method: string, path: string, body?: object): Promise<Reply> {
  const init = body === undefined ? {} : { body: JSON.stringify(body) };
  return world.send(method, `//_reeve${path}`, { headers: { authorization: '' }, ...init });
}

inOneWorld(
  'the recorder',
  (world) => {
    const ask = async <T>(path: string): Promise<T> => (await steer(world(), 'GET', path)).json as T;
    const calls = (query = '') => ask<CallSummary[]>(`/calls?company=acme${query}`);
    const newest = async () => (await calls()).at(-1)!;

    it('keeps nothing of calls that were not to be recorded, but refusals', async () => {
      await world().get('/service/boards');
      assert.deepEqual(await calls(), []);
      await world().get('/service/boards/99999');
      assert.deepEqual(
        (await calls()).map(({ status, refusal }) => [status, refusal]),
        [[404, 'record not found']],
      );
    });

    it('keeps calls with what came of them: rights, behaviours, changes, callbacks', async () => {
      assert.equal((await steer(world(), 'POST', '/recorder', { company: 'acme' })).status, 200);
      const hook = { url: 'http://127.0.0.1:9/x', objectId: 1, type: 'company', level: 'owner', description: 'x' };
      assert.equal((await world().post('/system/callbacks', hook)).status, 201);
      const made = await world().post('/company/companies', { identifier: 'Kept', name: 'Kept' });
      assert.equal(made.status, 201);
      const summary = await newest();
      assert.deepEqual([summary.method, summary.status, summary.member], ['POST', 201, (await newest()).member]);
      const call = await ask<RecordedCall & { callbacks: { type: string; action: string }[] }>(
        `/calls/${summary.requestId}`,
      );
      assert.equal(call.operation, 'POST /company/companies');
      assert.equal(call.requestBody, JSON.stringify({ identifier: 'Kept', name: 'Kept' }));
      assert.equal(call.responseBody, made.text);
      assert.deepEqual(call.rights[0], { key: 'Companies/Company Maintenance', verb: 'add' });
      assert.ok(call.ran.length > 0 && call.changes.some(({ how }) => how === 'added'));
      assert.deepEqual(call.changes[0]?.fields['name'], [null, 'Kept']);
      // Once while it waits, and once more for each attempt, of which the first may have been made by now.
      assert.deepEqual([...new Set(call.callbacks.map(({ type, action }) => `${type} ${action}`))], ['company added']);
    });

    it('is searched by path, method, status, time, key and text', async () => {
      await world().get('/company/companies?conditions=name="Kept"');
      assert.equal((await calls('&method=POST&path=companies')).length, 1);
      assert.deepEqual((await calls('&status=4')).length, 1);
      assert.ok((await calls('&text=kept')).length >= 2);
      assert.equal((await calls('&since=2999-01-01T00:00:00Z')).length, 0);
      assert.ok((await calls('&key=worldpublickey00')).length >= 3);
      const [{ id } = { id: 0 }] = (await calls()).slice(-2);
      assert.equal((await calls(`&after=${id}`)).length, 1);
      assert.equal((await steer(world(), 'GET', '/calls?status=many')).status, 400);
    });

    it('knows the reads by which the console shows something, and leaves them out where that is wanted', async () => {
      const read = (console: string) =>
        world().send('GET', '/system/info?fields=version', { headers: { 'x-reeve-console': console } });
      const asked = (query: string) => calls(`&text=fields=version${query}`);
      assert.equal((await read('page')).status, 200);
      assert.equal((await read('sent by hand')).status, 200);
      assert.deepEqual(
        (await asked('')).map(({ isOfConsole }) => isOfConsole),
        [true, false],
      );
      assert.equal((await asked('&console=false')).length, 1);
      const report = await ask<{ operations: Record<string, number> }>('/recorder/report?company=acme&format=json');
      assert.equal(report.operations['GET /system/info'], 1);
    });

    it('keeps no secret', async () => {
      await world().post('/company/companies', { identifier: 'S', name: 'S', password: 'hush-hush' });
      const { requestId } = await newest();
      const kept = (await steer(world(), 'GET', `/calls/${requestId}`)).text;
      assert.ok(!kept.includes('hush-hush') && !kept.includes('worldprivatekey0'), kept);
      assert.equal((await steer(world(), 'POST', `/calls/${requestId}/replay`, {})).status, 409);
    });

    it('sends a call again, and says what is otherwise', async () => {
      await world().get('/company/companies/count');
      const { requestId } = await newest();
      const again = async () => (await steer(world(), 'POST', `/calls/${requestId}/replay`, {})).json;
      assert.partialDeepStrictEqual(await again(), { isSame: true, differences: [], status: 200 });
      const { count } = await shown<{ count: number }>(world(), '/company/companies/count');
      await world().post('/company/companies', { identifier: 'More', name: 'More' });
      assert.partialDeepStrictEqual(await again(), {
        isSame: false,
        differences: [{ at: 'count', was: count, is: count + 1 }],
      });
      const keys = (await steer(world(), 'GET', '/keys?company=acme')).json as object[];
      assert.equal(keys.length, 1, 'the key by which it was sent is gone');
    });

    it('makes a capsule of a call, which says elsewhere whether the answer is the same', async () => {
      await steer(world(), 'POST', '/recorder', { company: 'acme' });
      await world().post('/company/companies', { identifier: 'Cap', name: 'Cap' });
      world().clock.pass(90);
      await world().patch('/company/companies/1', [{ op: 'replace', path: 'name', value: 'Own' }]);
      await world().get('/company/companies?orderBy=id desc&pageSize=5');
      const capsule = async () =>
        (await steer(world(), 'GET', `/calls/${(await newest()).requestId}/capsule`)).json as Capsule;
      const made = await capsule();
      assert.equal(made.before.length, 2);
      const text = gunzipSync(Buffer.from(made.state, 'base64')).toString('utf8');
      assert.ok(!text.includes('worldpublickey00') && text.includes('system_members'));
      const replayed = await steer(world(), 'POST', '/capsules', made);
      assert.partialDeepStrictEqual(replayed.json, { isSame: true, differences: [], status: 200 }, replayed.text);
      const other = { ...made, answer: { ...made.answer, status: 201 } };
      assert.partialDeepStrictEqual((await steer(world(), 'POST', '/capsules', other)).json, {
        isSame: false,
        differences: [{ at: 'status', was: 201, is: 200 }],
      });
      assert.equal((await steer(world(), 'POST', '/capsules', { reeve: 'no' })).status, 400);
      assert.deepEqual((await steer(world(), 'GET', '/tenants')).json, ['acme'], 'its company is gone');
      await world().post('/company/companies', { identifier: 'S2', name: 'S2', password: 'hush-hush' });
      assert.equal((await steer(world(), 'GET', `/calls/${(await newest()).requestId}/capsule`)).status, 409);
    });

    it('holds no more than it may, and forgets', async () => {
      const state = async () => (await steer(world(), 'GET', '/recorder')).json as { calls: number; dropped: number };
      for (let n = 0; n < 40; n++) await world().get('/system/info');
      const { calls: held, dropped } = await state();
      assert.equal(held, 30);
      assert.ok(dropped > 0);
      await steer(world(), 'DELETE', '/recorder?company=acme');
      await steer(world(), 'POST', '/recorder', { company: 'acme', record: false });
      await world().get('/system/info');
      assert.equal((await state()).calls, 0);
    });
  },
  { flags: { 'recorded-calls': '30' }, furtherTenants: true },
);
