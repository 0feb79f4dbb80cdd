import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aWorld, worldKeys } from '@reeve/testkit';
import { reeve } from '../../../test/a-terminal.ts';

test('a running sandbox is steered: companies, snapshots, clocks, faults', async () => {
  await using world = await aWorld({ furtherTenants: true });
  const run = (...args: string[]) => reeve([...args, '--url', world.origin, '--company', 'acme']);
  const people = async (company = 'acme') => {
    const keys = ['--public-key', worldKeys.publicKey, '--private-key', worldKeys.privateKey];
    const counted = await reeve(['count', 'company/contacts', '--url', world.origin, '--company', company, ...keys]);
    return counted.out.trim() || counted.err;
  };

  assert.deepEqual(await run('snapshot', 'before'), { code: 0, out: '', err: '' });
  assert.equal((await run('snapshot')).out, 'before\n');
  const [first, one, two] = [await people(), 1, 2];
  await world.post('/company/contacts', { firstName: 'Ann' });
  assert.match((await run('fork', 'copy')).out, /^ {2}company {6}copy\n {2}public key {3}\S+\n/);
  assert.equal(await people('copy'), String(Number(first) + one));
  await world.post('/company/contacts', { firstName: 'Bob' });
  assert.equal(await people(), String(Number(first) + two));
  assert.equal(await people('copy'), String(Number(first) + one));
  assert.deepEqual(await run('restore', 'before'), { code: 0, out: '', err: '' });
  assert.equal(await people(), first);
  const tenants = await reeve(['tenant', 'list', '--url', world.origin]);
  assert.equal(tenants.out, 'COMPANY\tNAME\nacme\t\ncopy\t\n');
  assert.equal((await reeve(['tenant', 'delete', 'copy', '--yes', '--url', world.origin])).out, 'Deleted copy.\n');
  assert.match((await reeve(['tenant', 'create', 'other', '--url', world.origin])).out, /company {6}other/);

  assert.equal(
    (await run('clock', '--set', '2026-12-31T20:00:00Z', '--run', '0')).out,
    '2026-12-31T20:00:00.000Z, stands still\n',
  );
  assert.equal((await run('clock', '--pass', '1d')).out, '2027-01-01T20:00:00.000Z, stands still\n');
  assert.match((await run('clock', '--server')).out, /^2025-03-03T09:00:00.000Z/);

  const armed = await run('faults', 'arm', '--kind', 'rate limit', '--retry-after', '0', '--path', '/company');
  assert.match(armed.out, /^ID\tCOMPANY\tKIND.*\n1\tacme\trate limit\tbefore\t\t\/company\t/);
  assert.match((await run('faults', 'list', '-o', 'csv')).out, /^id,company.*\r\n1,acme,rate limit/);
  await run('faults', 'clear', '1');
  const dropped = await run('faults', 'arm', '--kind', 'callback dropped', '--type', 'ticket', '-o', 'json');
  assert.match(dropped.out, /"type": ?"ticket"/);
  await run('faults', 'clear');
  assert.match((await run('moods')).out, /^MOOD\tKIND.*\npatch-day\tgateway page\t0\.05\t/);
  assert.match((await run('moods', 'slow-afternoon')).out, /\tslow\t/);
  await run('faults', 'clear');
  assert.equal((await run('faults', 'list', '--no-heading')).out, '');
  const here = { environment: { CONNECTWISE_SITE: world.origin } };
  await run('moods', 'patch-day');
  await reeve(['faults', 'clear', '--company', 'other'], here);
  assert.match((await reeve(['faults', 'list'], here)).out, /\n\d+\tacme\tgateway page/);
  await reeve(['faults', 'clear'], here);
  assert.equal((await run('faults', 'list', '--no-heading')).out, '');

  const unrecorded = await run('lint');
  assert.deepEqual([unrecorded.code, /nothing-recorded: No recording was begun/.test(unrecorded.out)], [1, true]);
  assert.equal((await run('record')).out, 'Calls of acme are now recorded.\n');
  await world.get('/system/info');
  assert.match((await run('lint')).out, /^1 call, 1 of \d+ operations[\s\S]*Nothing found that will hurt/);
  assert.equal((await run('record', '--stop')).out, 'Calls of acme are no longer recorded.\n');
  assert.equal((await run('lint')).code, 0, 'what was recorded stays');

  assert.match((await run('reset')).out, /^ {2}company {6}acme\n/);
  const cases: [string[], number, RegExp][] = [
    [['restore', 'none'], 3, /answered 404/],
    [['faults', 'arm', '--kind', 'nonsense'], 1, /kind must be one of/],
    [['faults', 'arm', '--status', 'x'], 2, /--status must be a number/],
    [['clock', '--pass', 'soon'], 2, /--pass takes/],
  ];
  for (const [args, code, message] of cases) {
    const ended = await run(...args);
    assert.match(ended.err, message);
    assert.equal(ended.code, code, args.join(' '));
  }
});
