import assert from 'node:assert/strict';
import { it } from 'node:test';
import { inOneWorld } from '@reeve/testkit';
import { reeve, variablesOf } from '../../../test/a-terminal.ts';

inOneWorld('writing on the command line', (world) => {
  const run = (args: readonly string[], input = '') =>
    reeve(args, { environment: variablesOf(world()), input: async () => input });

  it('makes a record of flags, a file or standard input, and prints its id', async () => {
    const made = await run(['create', 'service/tickets', '--set', 'summary=007', '--set', 'company.id=1']);
    assert.deepEqual(made, { code: 0, out: '1\n', err: '' });
    const ticket = (await world().get('/service/tickets/1')).json as { summary: string; company: { id: number } };
    assert.deepEqual([ticket.summary, ticket.company.id], ['007', 1]);
    const read = await run(
      ['create', 'service/tickets', '-', '--set', 'summary=Mine'],
      '{"summary":"x","company":{"id":1}}',
    );
    assert.equal(read.out, '2\n', read.err);
    const shown = await run(['create', 'company/contacts', '--set', 'firstName=Ann', '-o', 'json']);
    assert.equal(JSON.parse(shown.out).firstName, 'Ann');
  });

  it('changes members, empties them, and deletes', async () => {
    const args = [
      'patch',
      'service/tickets/1',
      '--set',
      'summary=8',
      '--set',
      'status/name=>Closed',
      '--set',
      'company=null',
    ];
    const refused = await run(args);
    assert.deepEqual([refused.code, refused.out], [1, '']);
    assert.match(refused.err, /^reeve: 400: /);
    assert.equal((await run(['patch', 'service/tickets/1', '--set', 'summary=8', '--set', 'poNumber=5'])).out, '1\n');
    assert.equal((await run(['patch', 'service/tickets/1', '-'], '[{"op":"remove","path":"poNumber"}]')).out, '1\n');
    const { summary, poNumber } = (await world().get('/service/tickets/1')).json as Record<string, unknown>;
    assert.deepEqual([summary, poNumber ?? null], ['8', null]);
    assert.deepEqual(await run(['delete', 'service/tickets/1']), { code: 0, out: '', err: '' });
    assert.equal((await world().get('/service/tickets/1')).status, 404);
  });

  it('only shows what it would send', async () => {
    const shown = await run([
      'create',
      'service/tickets',
      '--set',
      'summary=Never',
      '--set',
      'company.id=1',
      '--dry-run',
    ]);
    const body = '{\n  "summary": "Never",\n  "company": {\n    "id": 1\n  }\n}\n';
    assert.deepEqual(shown, { code: 0, out: `POST ${world().base}/service/tickets\n${body}`, err: '' });
    const patched = await run(['patch', 'service/tickets/2', '--set', 'summary=Never', '--dry-run']);
    assert.match(patched.out, /^PATCH .*\/service\/tickets\/2\n\[\n {2}\{\n {4}"op": "replace"/);
    assert.equal(
      (await run(['delete', 'service/tickets/2', '--dry-run'])).out,
      `DELETE ${world().base}/service/tickets/2\n`,
    );
    assert.deepEqual((await world().get('/service/tickets?fields=summary')).json, [{ summary: 'Mine' }]);
  });

  it('says what it does not understand', async () => {
    const cases: [string[], RegExp][] = [
      [['create', 'service/tickets'], /Say what to send/],
      [['create', 'service/tickets', '--set', 'summary'], /--set takes NAME=VALUE/],
      [['create', 'service/tickets', '-'], /Standard input is no JSON/],
      [['create', 'service/tickets', 'x'], /Nothing is known of "x"/],
      [['patch', 'service/tickets/2', '--file', '-', '--set', 'a=b'], /Standard input is no JSON/],
    ];
    for (const [args, message] of cases) {
      const { code, err } = await run(args);
      assert.match(err, message, args.join(' '));
      assert.equal(code, 2);
    }
    const missing = await run(['create', 'service/tickets', '--file', '/nowhere/x.json']);
    assert.equal(missing.code, 1);
    assert.match(missing.err, /^reeve: ENOENT.*x\.json'\n$/);
  });
});
