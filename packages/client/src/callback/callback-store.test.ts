import assert from 'node:assert/strict';
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { MovedClock } from '../../test/moved-clock.ts';
import { LinesFile } from '../file/lines-file.ts';
import type { CallbackMessage } from './callback-message.ts';
import { CallbackReceiver } from './callback-receiver.ts';
import type { CallbackStore } from './callback-store.ts';
import { fileCallbacks } from './file-callbacks.ts';
import { makeCallback } from './make-callback.ts';
import type { ReceiverOptions } from './receiver-options.ts';

const keyUrl = 'https://na.myconnectwise.net/v2025_1//system/callbackkey/index.rails?companyName=acme&id=1';
const base = { type: 'ticket', action: 'updated', companyId: 'acme', signingKey: 'one', keyUrl } as const;
const day = 86_400_000;

describe('messages that are kept', () => {
  const folder = mkdtempSync(join(tmpdir(), 'reeve-callbacks-'));
  after(() => rmSync(folder, { recursive: true, force: true }));

  /** A process with a receiver; what its handler was told of is in `told`. */
  const aProcess = (options: Partial<ReceiverOptions>) => {
    const { clock = new MovedClock() } = options;
    const send = (async () => Response.json({ signing_key: 'one' })) as typeof fetch;
    const receiver = new CallbackReceiver({
      site: 'na',
      companyId: 'acme',
      clock,
      fetch: send,
      failed: () => {},
      ...options,
    });
    const told: string[] = [];
    const arrive = async (messageId: string, id = 7) => {
      const { body, headers } = await makeCallback({ ...base, id, messageId });
      const signature = headers['x-content-signature'] ?? null;
      return (await receiver.receive({ body: new TextEncoder().encode(body), signature })).outcome;
    };
    return { receiver, told, arrive };
  };
  const hear =
    (told: string[]) =>
    ({ messageId, collapsed }: CallbackMessage) =>
      void told.push(`${messageId} ${collapsed}`);

  it('survive a process that ends before it worked on them, and are known when they come again', async () => {
    const file = join(folder, 'ended.ndjson');
    const clock = new MovedClock();
    const opened = () => ({ store: fileCallbacks(file, { now: () => clock.now() }), clock });
    const first = aProcess(opened());
    first.receiver.on('*', () => new Promise(() => {}));
    for (const [messageId, id] of [
      ['a', 1],
      ['b', 1],
      ['c', 1],
      ['d', 2],
    ] as const)
      assert.equal(await first.arrive(messageId, id), 'taken');
    await new Promise(setImmediate);
    appendFileSync(file, '{"at":1,"message":{"messageId":"cut');
    assert.equal(statSync(file).mode & 0o777, 0o600);

    const second = aProcess(opened());
    second.receiver.on('*', hear(second.told));
    assert.equal(await second.receiver.resume(), 3, 'b is within c');
    await second.receiver.settled();
    assert.deepEqual(second.told.sort(), ['c 1', 'd 0'], 'updates that wait are one');
    assert.equal(await second.arrive('a', 1), 'seen before');
    assert.equal(await second.arrive('e', 3), 'taken');
    await second.receiver.settled();

    const third = aProcess(opened());
    assert.equal(await third.receiver.resume(), 0);
    assert.equal(await third.arrive('e', 3), 'seen before', 'its line is no part of the one that was cut short');
  });

  it('wait for the next process where a handler raised, and are worked on anew where that is wanted', async () => {
    const clock = new MovedClock();
    const store = fileCallbacks(join(folder, 'raised.ndjson'), { now: () => clock.now() });
    const first = aProcess({ store, clock });
    first.receiver.on('*', ({ id }) => {
      if (id === 1) throw new Error('broken');
    });
    await first.arrive('a', 1);
    clock.pass(1000);
    const noon = new Date(clock.now());
    await first.arrive('b', 2);
    await first.receiver.settled();
    assert.deepEqual(
      (await store.waiting()).map(({ message }) => message.messageId),
      ['a'],
    );
    const second = aProcess({ store, clock });
    second.receiver.on('*', hear(second.told));
    assert.equal(await second.receiver.resume(), 1);
    assert.equal(await second.receiver.replay(noon), 1);
    await second.receiver.settled();
    assert.deepEqual(second.told, ['a 0', 'b 0']);
  });

  it('go when they are three days old and were worked on', async () => {
    const file = join(folder, 'old.ndjson');
    const clock = new MovedClock();
    const store = fileCallbacks(file, { now: () => clock.now() });
    const { receiver, arrive } = aProcess({ store, clock });
    receiver.on('*', ({ id }) => {
      if (id === 2) throw new Error('broken');
    });
    await arrive('a', 1);
    await arrive('b', 2);
    await receiver.settled();
    clock.pass(4 * day);
    await arrive('c', 3);
    await receiver.settled();
    const forgotten = readFileSync(file, 'utf8');
    assert.ok(!forgotten.includes('"messageId":"a"'), 'also where nobody reads the file for months');
    assert.equal((await store.waiting()).length, 1);
    const lines = readFileSync(file, 'utf8')
      .trimEnd()
      .split('\n')
      .filter((line) => line.includes('"message"'));
    assert.equal(lines.length, 2, 'b waits, and c is young');
    assert.deepEqual(
      (await store.between(0, clock.now() + 1)).map(({ message }) => message.messageId),
      ['b', 'c'],
    );
  });

  it('are put once where `resume` looks for what raised while others are worked on', async () => {
    const store = fileCallbacks(join(folder, 'again.ndjson'));
    const { receiver, told, arrive } = aProcess({ store });
    let release = () => {};
    const blocked = new Promise<void>((resolve) => {
      release = resolve;
    });
    let isBroken = true;
    receiver.on('*', async (message) => {
      if (message.id === 1 && isBroken) throw new Error('broken');
      if (message.id === 2) await blocked;
      hear(told)(message);
    });
    await arrive('a', 1);
    await arrive('b', 2);
    await new Promise(setImmediate);
    isBroken = false;
    assert.equal(await receiver.resume(), 1, 'b is worked on');
    release();
    await receiver.settled();
    assert.deepEqual(told.sort(), ['a 0', 'b 0']);
    assert.deepEqual(await store.waiting(), []);
  });

  it('are whole after a write that failed in the middle', async () => {
    const file = new LinesFile<number>(join(folder, 'failed.ndjson'));
    await file.add(1);
    rmSync(join(folder, 'failed.ndjson'));
    mkdirSync(join(folder, 'failed.ndjson'));
    await assert.rejects(Promise.all([file.add(2), file.add(3)]));
    rmdirSync(join(folder, 'failed.ndjson'));
    writeFileSync(join(folder, 'failed.ndjson'), '1\n{"cut":');
    await Promise.all([file.add(4), file.add(5)]);
    assert.deepEqual(await file.read(), [1, 4, 5]);
  });

  it('come again where they could not be kept', async () => {
    let isFull = true;
    const store: CallbackStore = {
      add: async () => {
        if (isFull) throw new Error('no space');
      },
      done: async () => {},
      waiting: async () => [],
      between: async () => [],
    };
    const { receiver, told, arrive } = aProcess({ store });
    receiver.on('*', hear(told));
    assert.equal(await arrive('a'), 'not kept');
    isFull = false;
    assert.equal(await arrive('a'), 'taken');
    await receiver.settled();
    assert.deepEqual(told, ['a 0']);
    await assert.rejects(aProcess({}).receiver.resume(), { name: 'MisuseError' });
  });
});

it('somebody is told before the product switches off what takes no messages', async () => {
  const warnings: string[] = [];
  const clock = new MovedClock();
  const send = (async () => new Response('', { status: 500 })) as typeof fetch;
  const warned = (warning: string) => warnings.push(warning);
  const receiver = new CallbackReceiver({ site: 'na', companyId: 'acme', clock, fetch: send, warned });
  const { body, headers } = await makeCallback({ ...base, id: 1 });
  const bytes = new TextEncoder().encode(body);
  const arrive = () => receiver.receive({ body: bytes, signature: headers['x-content-signature'] ?? null });
  for (let hour = 0; hour < 30; hour += 1) {
    assert.equal((await arrive()).status, 429);
    assert.equal(warnings.length, hour < 24 ? 0 : 1, `hour ${hour}`);
    clock.pass(3_600_000);
  }
  assert.match(warnings[0] ?? '', /for 24 hours: after three days the product switches them off/);
});
