import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { MovedClock } from '../../test/moved-clock.ts';
import { type FastifyLike, fastifyCallbacks, toFetchHandler, toNodeHandler } from './callback-handlers.ts';
import type { CallbackMessage } from './callback-message.ts';
import { CallbackReceiver } from './callback-receiver.ts';
import { signCallback } from './callback-signature.ts';
import { type CallbackToMake, makeCallback } from './make-callback.ts';
import type { ReceiverOptions } from './receiver-options.ts';

const keyUrl = 'https://na.myconnectwise.net/v2025_1//system/callbackkey/index.rails?companyName=acme&id=1';
const base = { type: 'ticket', action: 'updated', id: 7, companyId: 'acme', signingKey: 'one', keyUrl } as const;

/** A receiver whose keys are answered by a table of addresses; it counts how often each is fetched. */
function aReceiver(options: Partial<ReceiverOptions> = {}) {
  const keys = new Map([[keyUrl, 'one']]);
  const fetched: string[] = [];
  const clock = new MovedClock();
  const send = (async (url: string) => {
    fetched.push(url);
    const key = keys.get(url);
    return key === undefined ? new Response('', { status: 404 }) : Response.json({ signing_key: key });
  }) as typeof fetch;
  const receiver = new CallbackReceiver({ site: 'na', companyId: 'acme', clock, fetch: send, ...options });
  const arrive = async (given: Partial<CallbackToMake<'ticket'>> = {}, change = (body: string) => body) => {
    const { body, headers } = await makeCallback({ ...base, ...given });
    return receiver.receive({
      body: new TextEncoder().encode(change(body)),
      signature: headers['x-content-signature'] ?? null,
    });
  };
  return { receiver, arrive, keys, fetched, clock };
}

describe('whom a receiver believes', () => {
  it('a message that was signed by the key of the company, on any of its hosts', async () => {
    const { arrive, keys } = aReceiver();
    assert.deepEqual(await arrive(), { status: 200, outcome: 'taken' });
    const api = keyUrl.replace('//na', '//api-na');
    keys.set(api, 'one');
    assert.equal((await arrive({ keyUrl: api })).status, 200);
  });

  it('nobody else, and asks no other host for keys', async () => {
    const { arrive, keys, fetched } = aReceiver();
    const forged = [
      'https://evil.example/callbackkey/index.rails?companyName=acme',
      'http://na.myconnectwise.net/system/callbackkey/index.rails?companyName=acme',
      'https://na.myconnectwise.net.evil.example/callbackkey/?companyName=acme',
      'https://me@na.myconnectwise.net/callbackkey/?companyName=acme',
      keyUrl.replace('companyName=acme', 'companyName=forger'),
      'https://na.myconnectwise.net/attachments/1?companyName=acme',
    ];
    for (const address of forged) {
      keys.set(address, 'one');
      assert.equal((await arrive({ keyUrl: address })).status, 401, address);
    }
    assert.deepEqual(fetched, []);
    assert.equal((await arrive({ companyId: 'forger' })).status, 401);
    assert.equal((await arrive({}, (body) => body.replace('"ID":7', '"ID":8'))).status, 401);
    assert.equal((await arrive({ signingKey: 'two' })).status, 401);
  });

  it('no bytes that are no message, and no message without a signature', async () => {
    const { receiver } = aReceiver();
    const bytes = (text: string) => new TextEncoder().encode(text);
    for (const text of ['', '[]', 'null', '{"ID":'])
      assert.ok((await receiver.receive({ body: bytes(text), signature: 'x' })).status >= 400, text);
    const { body } = await makeCallback(base);
    assert.equal((await receiver.receive({ body: bytes(body), signature: null })).status, 401);
  });

  it('none of many thousand forgeries', async () => {
    const { receiver } = aReceiver();
    const { body, headers } = await makeCallback(base);
    const signature = headers['x-content-signature'] ?? '';
    const bytes = new TextEncoder().encode(body);
    for (let at = 0; at < 3000; at += 1) {
      const forged = bytes.slice();
      forged[at % bytes.length] = (forged[at % bytes.length] ?? 0) ^ (1 + (at % 255));
      const { status } = await receiver.receive({ body: forged, signature });
      assert.notEqual(status, 200);
    }
  });

  it('another key from the day on which it is changed, looked at seldom', async () => {
    const { arrive, keys, fetched, clock } = aReceiver();
    await arrive();
    await arrive();
    assert.equal(fetched.length, 1, 'the key is kept');
    keys.set(keyUrl, 'two');
    clock.pass(11_000);
    assert.equal((await arrive({ signingKey: 'two' })).status, 200);
    for (let at = 0; at < 20; at += 1) assert.equal((await arrive({ signingKey: 'forged' })).status, 401);
    assert.equal(fetched.length, 2, 'forgeries do not make it ask');
  });

  it('a burst of messages by one look at their key', async () => {
    const { receiver, arrive, fetched } = aReceiver();
    const ids: number[] = [];
    receiver.on('ticket', ({ id }) => void ids.push(id));
    const receipts = await Promise.all(Array.from({ length: 500 }, (_, id) => arrive({ id: id + 1 })));
    assert.ok(receipts.every(({ outcome }) => outcome === 'taken'));
    await receiver.settled();
    assert.deepEqual([fetched.length, new Set(ids).size], [1, 500]);
  });

  it('messages without an id, by their signatures, and none whose record is none', async () => {
    const { receiver, arrive } = aReceiver();
    assert.deepEqual(await arrive({ messageId: '', id: 1 }), { status: 200, outcome: 'taken' });
    assert.deepEqual(await arrive({ messageId: '', id: 2 }), { status: 200, outcome: 'taken' });
    assert.deepEqual(await arrive({ messageId: '', id: 2 }), { status: 200, outcome: 'seen before' });
    const body = JSON.stringify({ CompanyId: 'acme', Entity: '{"id":', Metadata: { key_url: keyUrl } });
    const signature = await signCallback(body, 'one');
    const answer = await receiver.receive({ body: new TextEncoder().encode(body), signature });
    assert.deepEqual(answer, { status: 400, outcome: 'no message' });
  });

  it('nobody while the key cannot be had: the message comes again', async () => {
    const { arrive, keys } = aReceiver();
    keys.clear();
    assert.deepEqual(await arrive(), { status: 429, outcome: 'no key' });
    keys.set(keyUrl, 'one');
    assert.equal((await arrive()).status, 200);
  });
});

describe('what a receiver does', () => {
  it('answers before it works, and takes each message once', async () => {
    const { receiver, arrive } = aReceiver();
    let release: () => void = () => {};
    const blocked = new Promise<void>((resolve) => {
      release = resolve;
    });
    const worked: string[] = [];
    receiver.on('ticket', async ({ messageId }) => {
      await blocked;
      worked.push(messageId);
    });
    assert.equal((await arrive({ messageId: 'a' })).outcome, 'taken');
    assert.equal((await arrive({ messageId: 'a' })).outcome, 'seen before');
    assert.deepEqual(worked, []);
    release();
    await receiver.settled();
    assert.deepEqual(worked, ['a']);
  });

  it('works on a record in order, and makes one of updates that wait', async () => {
    const { receiver, arrive } = aReceiver();
    const worked: string[] = [];
    receiver.on('ticket', ({ id, action, collapsed }: CallbackMessage) => {
      worked.push(`${id} ${action} ${collapsed}`);
    });
    // Which of several that come at once is verified first is the machine's affair.
    await arrive({ action: 'added' });
    await Promise.all([arrive(), arrive(), arrive(), arrive({ id: 8 })]);
    await arrive({ action: 'deleted' });
    await receiver.settled();
    assert.equal(worked.filter((each) => each.startsWith('7'))[0], '7 added 0');
    assert.equal(worked.filter((each) => each.startsWith('7')).at(-1), '7 deleted 0');
    assert.ok(worked.includes('8 updated 0'));
  });

  it('tells handlers by type and action, and survives those that fail', async () => {
    const failures: unknown[] = [];
    const { receiver, arrive } = aReceiver({ failed: (error) => failures.push(error) });
    const heard: string[] = [];
    receiver.on('ticket', 'deleted', () => void heard.push('deleted'));
    receiver.on('company', () => void heard.push('company'));
    receiver.on('ticket', () => {
      throw new Error('broken');
    });
    receiver.on('*', () => void heard.push('all'));
    await arrive();
    await receiver.settled();
    assert.deepEqual([heard, failures.length], [['all'], 1]);
  });

  it('is busy when too much waits', async () => {
    const { receiver, arrive } = aReceiver({ mostWaiting: 1 });
    receiver.on('*', () => new Promise(() => {}));
    await arrive({ id: 1 });
    await new Promise(setImmediate);
    await arrive({ id: 1, action: 'added' });
    assert.deepEqual(await arrive({ id: 2 }), { status: 429, outcome: 'busy' });
  });

  it('works on so many records at once, and is busy when too many others wait', async () => {
    const { receiver, arrive } = aReceiver({ mostWaiting: 2, atOnce: 3 });
    let [working, most] = [0, 0];
    const releases: (() => void)[] = [];
    receiver.on('*', async () => {
      working += 1;
      most = Math.max(most, working);
      await new Promise<void>((resolve) => releases.push(resolve));
      working -= 1;
    });
    const answers: string[] = [];
    for (let id = 1; id <= 6; id += 1) {
      answers.push((await arrive({ id })).outcome);
      await new Promise(setImmediate);
    }
    assert.deepEqual(answers, ['taken', 'taken', 'taken', 'taken', 'taken', 'busy']);
    while (working > 0) {
      releases.shift()?.();
      await new Promise(setImmediate);
    }
    assert.equal(most, 3);
    assert.equal((await arrive({ id: 6 })).outcome, 'taken');
  });
});

describe('messages that overtake each other', () => {
  const written = (second: number, summary: string) => ({
    entity: { id: 7, summary, _info: { lastUpdated: `2026-01-05T09:00:0${second}Z` } },
  });

  it('are told newest where they wait together, and as late where a newer one was told', async () => {
    const { receiver, arrive } = aReceiver();
    const told: unknown[] = [];
    receiver.on('ticket', ({ action, entity, collapsed, isLate }) => {
      told.push([action, entity?.summary ?? null, collapsed, isLate]);
    });
    await arrive({ action: 'added', ...written(1, 'first') });
    await receiver.settled();
    await arrive(written(3, 'third'));
    await receiver.settled();
    await arrive(written(2, 'second'));
    await receiver.settled();
    await arrive({ action: 'deleted' });
    await arrive(written(4, 'fourth'));
    await receiver.settled();
    assert.deepEqual(told, [
      ['added', 'first', 0, false],
      ['updated', 'third', 0, false],
      ['updated', 'second', 0, true],
      ['deleted', null, 0, false],
      ['updated', 'fourth', 0, true],
    ]);
  });

  it('are told by the newest of those that wait, whichever came last', async () => {
    const { receiver, arrive } = aReceiver({ atOnce: 1 });
    let release = () => {};
    const blocked = new Promise<void>((resolve) => {
      release = resolve;
    });
    const told: unknown[] = [];
    receiver.on('ticket', async ({ id, entity, collapsed }) => {
      if (id === 1) await blocked;
      else told.push([entity?.summary, collapsed]);
    });
    await arrive({ id: 1 });
    for (const second of [2, 4, 3]) await arrive(written(second, `change ${second}`));
    release();
    await receiver.settled();
    assert.deepEqual(told, [['change 4', 2]]);
  });
});

describe('where a receiver is served', () => {
  it('by Fetch handlers', async () => {
    const { receiver } = aReceiver();
    const handle = toFetchHandler(receiver);
    const { body, headers } = await makeCallback(base);
    const url = 'https://listener.example/hook?recordId=7&action=updated';
    assert.equal((await handle(new Request(url, { method: 'POST', body, headers }))).status, 200);
    assert.equal((await handle(new Request(url))).status, 405);
    assert.equal((await handle(new Request(url, { method: 'POST', body: 'x'.repeat(1024 * 1024 + 1) }))).status, 413);
  });

  it('by Fastify, whose bodies stay bytes', async () => {
    const { receiver } = aReceiver();
    const { body, headers } = await makeCallback(base);
    let status = 0;
    const reply = {
      code: (given: number) => {
        status = given;
        return reply;
      },
      send: () => reply,
    };
    const posted: Promise<unknown>[] = [];
    const app: FastifyLike = {
      addContentTypeParser: () => {},
      post: (_, handle) => posted.push(handle({ body: Buffer.from(body), headers }, reply)),
    };
    await fastifyCallbacks(receiver)(app);
    await Promise.all(posted);
    assert.equal(status, 200);
  });

  it('by Node, and says when a parser took the bytes', async () => {
    const { receiver } = aReceiver();
    const answered = await new Promise<number>((resolve) => {
      const request = { method: 'POST', headers: {}, body: { ID: 7 }, readableEnded: true };
      const response = { writeHead: resolve, end: () => {}, destroy: () => {} };
      toNodeHandler(receiver)(request as never, response as never);
    });
    assert.equal(answered, 500);
  });
});

it('a receiver refuses handlers of what no message says, for messages that were taken never come again', () => {
  const { receiver } = aReceiver();
  const on = receiver.on.bind(receiver) as (...given: unknown[]) => unknown;
  const handle = () => {};
  for (const [given, message] of [
    [['tickets', handle], /no type "tickets"/],
    [['ticket', 'created', handle], /no action "created"/],
    [['ticket', '*', handle], /no action "\*"/],
    [['ticket'], /no handler/],
  ] as const)
    assert.throws(() => on(...given), { name: 'MisuseError', message });
  assert.equal(on('*', 'deleted', handle), receiver);
  assert.throws(() => new CallbackReceiver({ site: 'na' } as never), { message: /"companyId" is missing/ });
});
