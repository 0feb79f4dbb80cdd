import assert from 'node:assert/strict';
import { afterEach, it } from 'node:test';
import { sign } from '../../callbacks/src/message/sign.ts';
import { ManualTime, quiet } from '../../callbacks/test/manual-time.ts';
import { receiverOf } from '../../callbacks/test/served-callbacks.ts';
import type { TestReceiver } from '../../callbacks/test/test-receiver.ts';
import { aCompany, inOneWorld, type World } from '../../testkit/src/index.ts';

const time = new ManualTime(Date.UTC(2025, 2, 3, 9));

async function steer<T>(world: World, method: string, path: string, body?: object): Promise<T> {
  const init = body === undefined ? {} : { body: JSON.stringify(body) };
  return (await world.send(method, `//_reeve${path}`, { headers: { authorization: '' }, ...init })).json as T;
}

/** Lets the relay work in its own time until so many messages have arrived. */
async function taken(receiver: TestReceiver, count: number, step = 2): Promise<number[]> {
  while (receiver.messages.length < count) {
    await time.advance(step);
    await quiet();
  }
  return receiver.messages.map(({ body }) => body.ID);
}

inOneWorld(
  'callbacks that go wrong on purpose',
  (world) => {
    afterEach(() => steer(world(), 'DELETE', '/faults'));
    const arm = (body: object) => steer<{ id: number }[]>(world(), 'POST', '/faults', body);
    const deliveries = () =>
      steer<{ outcome: string; error: string | null }[]>(world(), 'GET', '/callbacks/deliveries?company=acme');

    it('are doubled', async () => {
      const { receiver, entry } = await receiverOf(world(), 'company');
      await using _ = receiver;
      await arm({ kind: 'callback doubled', type: 'company', company: 'acme' });
      const id = await aCompany(world(), 'Doubled');
      assert.deepEqual(await taken(receiver, 2), [id, id]);
      const [first, second] = receiver.messages;
      assert.equal(first?.body.MessageId, second?.body.MessageId);
      await world().delete(`/system/callbacks/${entry.id}`);
    });

    it('are dropped, and taken for delivered; those of another type are not', async () => {
      const { receiver, entry } = await receiverOf(world(), 'company');
      await using _ = receiver;
      await arm({ kind: 'callback dropped', type: 'company' });
      await arm({ kind: 'callback dropped', type: 'ticket' });
      await aCompany(world(), 'Dropped');
      const told = await aCompany(world(), 'Told');
      assert.deepEqual(await taken(receiver, 1), [told]);
      assert.equal((await steer<object[]>(world(), 'GET', '/faults')).length, 1, 'the ticket’s is still armed');
      const lost = (await deliveries()).find(({ error }) => error === 'dropped on purpose');
      assert.equal(lost?.outcome, 'delivered');
      await world().delete(`/system/callbacks/${entry.id}`);
    });

    it('are wrongly signed', async () => {
      const { receiver, entry } = await receiverOf(world(), 'company');
      await using _ = receiver;
      await arm({ kind: 'callback wrongly signed' });
      await aCompany(world(), 'Forged');
      await aCompany(world(), 'Signed');
      await taken(receiver, 2);
      const rightly = await Promise.all(
        receiver.messages.map(async ({ text, headers, body }) => {
          const { signing_key: key } = (await (await fetch(body.Metadata.key_url)).json()) as { signing_key: string };
          return sign(text, key) === headers['x-content-signature'];
        }),
      );
      assert.deepEqual(rightly.sort(), [false, true]);
      await world().delete(`/system/callbacks/${entry.id}`);
    });

    it('are reordered, those of one record among them', async () => {
      const { receiver, entry } = await receiverOf(world(), 'company');
      await using _ = receiver;
      await arm({ kind: 'callback reordered' });
      const id = await aCompany(world(), 'Late');
      await world().patch(`/company/companies/${id}`, [{ op: 'replace', path: 'name', value: 'Later' }]);
      await taken(receiver, 2);
      assert.deepEqual(
        receiver.messages.map(({ body }) => body.Action),
        ['updated', 'added'],
      );
      await world().delete(`/system/callbacks/${entry.id}`);
    });

    it('are delayed by as much of the company’s time as is said, and tried as often as ever', async () => {
      const { receiver, entry } = await receiverOf(world(), 'company');
      await using _ = receiver;
      await arm({ kind: 'callback delayed', delay: 60_000, times: null });
      await aCompany(world(), 'Delayed');
      const put = async () => (await deliveries()).find(({ error }) => error === 'delayed on purpose');
      while ((await put()) === undefined) await time.advance(2);
      assert.equal((await put())?.outcome, 'retrying');
      await steer(world(), 'POST', '/clock', { company: 'acme', pass: 59 });
      await time.advance(120_000);
      assert.equal(receiver.messages.length, 0);
      await steer(world(), 'POST', '/clock', { company: 'acme', pass: 1 });
      await taken(receiver, 1);
      await world().delete(`/system/callbacks/${entry.id}`);
    });

    it('go half wrong in a mood, and cannot be asked for by a call', async () => {
      assert.equal((await arm({ mood: 'half-broken-callbacks', company: 'acme' })).length, 5);
      const asked = await world().get('/service/boards', { 'x-reeve-fault': 'kind=callback dropped' });
      assert.equal(asked.status, 400);
      assert.equal((await world().get('/service/boards')).status, 200, 'calls are not disturbed');
    });
  },
  { callbackTime: { clock: time, timers: time } },
);
