import assert from 'node:assert/strict';
import { afterEach, it } from 'node:test';
import { inOneWorld, type Reply, shown, type World } from '../../testkit/src/index.ts';
import { ArmedFailures } from '../src/failure/armed-failures.ts';
import { readFailures } from '../src/failure/read-failure.ts';

function steer(world: World, method: string, path = '', body?: object): Promise<Reply> {
  const init = body === undefined ? {} : { body: JSON.stringify(body) };
  return world.send(method, `//_reeve/faults${path}`, { headers: { authorization: '' }, ...init });
}

inOneWorld('calls that fail on purpose', (world) => {
  afterEach(() => steer(world(), 'DELETE'));
  const arm = async (body: object) => {
    const armed = await steer(world(), 'POST', '', body);
    assert.equal(armed.status, 201, armed.text);
    return armed.json as { id: number; happened: number }[];
  };
  const post = (name: string, headers: Record<string, string> = {}) =>
    world().post('/company/companies', { identifier: name, name }, headers);
  const countOf = async (name: string) =>
    (await shown<{ count: number }>(world(), `/company/companies/count?conditions=name="${name}"`)).count;

  it('fail before anything is done, once, and say that it was on purpose', async () => {
    await arm({ method: 'POST', path: '/company/companies', status: 503, retryAfter: 7 });
    assert.equal((await world().get('/company/companies/count')).status, 200, 'another method');
    const failed = await post('Before');
    assert.deepEqual([failed.status, failed.headers.get('retry-after')], [503, '7']);
    assert.equal(failed.headers.get('x-reeve-fault'), 'status, before');
    assert.deepEqual(failed.json, { code: 'ConnectWiseApi', message: 'An error has occurred.' });
    assert.equal(await countOf('Before'), 0);
    assert.equal((await post('Before')).status, 201, 'it was armed for once');
  });

  it('fail after what was asked for is done and kept, so that who tries again does it twice', async () => {
    await arm({ method: 'POST', moment: 'after' });
    assert.equal((await post('Twice')).status, 500);
    assert.equal(await countOf('Twice'), 1);
    await world().post('/company/companies', { identifier: 'Twice2', name: 'Twice' });
    assert.equal(await countOf('Twice'), 2);
  });

  it('fail in the words of limits and gateways, and are cut', async () => {
    await arm({ kind: 'rate limit', retryAfter: 3 });
    const limited = await world().get('/service/boards');
    assert.deepEqual([limited.status, limited.headers.get('retry-after')], [429, '3']);
    await arm({ kind: 'gateway page', status: 504 });
    const page = await world().get('/service/boards');
    assert.equal(page.headers.get('content-type'), 'text/html');
    assert.match(page.text, /504 Gateway Time-out/);
    await arm({ kind: 'cut', moment: 'after' });
    await assert.rejects(post('Cut'));
    assert.equal(await countOf('Cut'), 1);
    await arm({ kind: 'slow', delay: 1 });
    assert.equal((await world().get('/service/boards')).status, 200);
  });

  it('are asked for by a call itself', async () => {
    const failed = await post('Asked', { 'x-reeve-fault': 'status=502; moment=after' });
    assert.equal(failed.status, 502);
    assert.equal(await countOf('Asked'), 1);
    const misspelt = await world().get('/service/boards', { 'x-reeve-fault': 'stauts=502' });
    assert.deepEqual([misspelt.status, /There is no stauts/.test(misspelt.text)], [400, true]);
    const refused = await world().get('/service/boards', { 'x-reeve-fault': 'kind=plague' });
    assert.equal(refused.status, 400);
    assert.match(refused.text, /kind must be one of/);
  });

  it('are of one company, listed and disarmed', async () => {
    const [other] = await arm({ company: 'nobody', times: null });
    const [own] = await arm({ company: 'ACME', times: 2 });
    assert.equal((await world().get('/service/boards')).status, 500);
    const listed = (await steer(world(), 'GET')).json as { id: number; happened: number }[];
    assert.deepEqual(
      listed.map(({ id, happened }) => [id, happened]),
      [
        [other?.id, 0],
        [own?.id, 1],
      ],
    );
    assert.equal((await steer(world(), 'DELETE', `/${own?.id}`)).status, 200);
    assert.equal((await steer(world(), 'DELETE', `/${own?.id}`)).status, 404);
    assert.equal((await world().get('/service/boards')).status, 200);
  });

  it('are of calls that there are: one that none could meet is refused, with what was meant', async () => {
    const told = async (body: object) => {
      const { status, json } = await steer(world(), 'POST', '', body);
      return status === 400 ? (json as { message: string }).message : status;
    };
    const none = "No operation's path begins with ";
    assert.equal(await told({ path: '/servce/tickets' }), `${none}/servce/tickets. Did you mean /service/tickets?`);
    assert.equal(
      await told({ path: '/service/tickets/5' }),
      `${none}/service/tickets/5. Did you mean /service/tickets/{id}?`,
    );
    assert.match(String(await told({ path: 'http://127.0.0.1/x' })), /It is said as \/service\/tickets\/\{id\}/);
    assert.match(String(await told({ method: 'FETCH' })), /^method must be one of GET, /);
    assert.equal(await told({ type: 'ticket' }), 'type is for callbacks, not for status.');
    assert.match(String(await told({ kind: 'callback dropped', type: 'tickets' })), /^type must be one of .* ticket, /);
    assert.match(String(await told({ kind: 'callback dropped', method: 'GET' })), /^method and path are for calls/);
    assert.equal(await told({ mood: 'patch-day', times: 3 }), "times is the mood's own: leave it out, or the mood.");
    assert.deepEqual((await steer(world(), 'GET')).json, []);
    await arm({ path: 'service/boards', method: 'get' });
    assert.equal((await world().get('/service/boards')).status, 500, 'without its first slash');
    const [dropped] = (await arm({ kind: 'callback dropped', type: 'Ticket' })) as unknown as { type: string }[];
    assert.equal(dropped?.type, 'ticket');
  });

  it('come in moods, and what there is not is refused', async () => {
    assert.equal((await arm({ mood: 'patch-day', company: 'acme' })).length, 3);
    for (const body of [{ mood: 'bad' }, { kind: 'x' }, { status: 200 }, { share: 0 }, { colour: 'red' }, { times: 0 }])
      assert.equal((await steer(world(), 'POST', '', body)).status, 400, JSON.stringify(body));
  });
});

it('a share of the calls fails, as the lot is drawn', () => {
  const lots = [0.1, 0.9, 0.4, 0.6];
  const armed = new ArmedFailures(() => lots.shift() ?? 1);
  for (const wanted of readFailures({ share: 0.5 })) armed.arm(wanted);
  const call = { company: 'a', method: 'GET', path: '/x' };
  assert.deepEqual(
    [1, 2, 3, 4].map(() => armed.take(call) !== null),
    [true, false, true, false],
  );
});
