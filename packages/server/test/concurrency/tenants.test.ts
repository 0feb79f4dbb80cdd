import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { aWorld, keyHeaders, onEachEngine, type Reply, type World } from '../../../testkit/src/index.ts';

/** Keys of a tenant, as making it answers them. */
interface Keys {
  readonly company: string;
  readonly publicKey: string;
  readonly privateKey: string;
}

onEachEngine('tenants that are made and deleted at the same time', (engine) => {
  const worlds: World[] = [];
  before(async () => {
    const first = await aWorld({ engine, furtherTenants: true });
    worlds.push(first, ...(engine === 'sqlite' ? [] : [await aWorld({ engine, beside: first })]));
  });
  after(async () => {
    for (const world of worlds.toReversed()) await world[Symbol.asyncDispose]();
  });

  const serverFor = (at: number): World => worlds[at % worlds.length] as World;
  const make = (company: string, at: number): Promise<Reply> => serverFor(at).post('//_reeve/tenants', { company });
  const statuses = (replies: readonly Reply[]) => replies.map(({ status }) => status).sort();

  it('are one of a name, whose keys work', async () => {
    const replies = await Promise.all(Array.from({ length: 6 }, (_, at) => make('twice', at)));
    assert.deepEqual(statuses(replies), [201, 409, 409, 409, 409, 409], textsOf(replies));
    const keys = replies.find(({ status }) => status === 201)?.json as Keys;
    for (const world of worlds)
      assert.equal((await world.get('/service/boards', keyHeaders('twice', keys))).status, 200);
  });

  it('are all made when their names differ, and deleted beside their use without a fault of the server', async () => {
    const replies = await Promise.all(['red', 'brief'].map(make));
    assert.deepEqual(statuses(replies), [201, 201], textsOf(replies));
    const [red, brief] = replies.map(({ json }) => keyHeaders((json as Keys).company, json as Keys));
    assert.equal((await serverFor(1).get('/service/boards', red)).status, 200);
    await deletedBesideUse(brief ?? {});
  });

  /** Two delete it, and sixteen use it. */
  async function deletedBesideUse(headers: Record<string, string>): Promise<void> {
    const calls = Array.from({ length: 18 }, (_, at) => {
      if (at === 6 || at === 7) return serverFor(at).delete('//_reeve/tenants/brief');
      if (at % 3 === 0) return serverFor(at).get('//login/companyinfo/brief');
      if (at % 3 === 1) return serverFor(at).get('/service/boards', headers);
      return serverFor(at).post('/company/companies', { identifier: `b${at}`, name: 'x', city: 'y' }, headers);
    });
    const replies = await Promise.all(calls);
    assert.deepEqual(
      replies.filter(({ status }) => status === 500).map(({ text }) => text),
      [],
    );
    assert.deepEqual(statuses(replies.slice(6, 8)), [200, 404]);
    for (const world of worlds) {
      assert.equal((await world.get('//login/companyinfo/brief')).text, 'null');
      assert.equal((await world.get('/service/boards', headers)).status, 401);
    }
  }
});

function textsOf(replies: readonly Reply[]): string {
  return replies.map(({ text }) => text).join();
}
