import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { aWorld, type World, worldCompany, worldKeys } from '@reeve/testkit';
import { reeve, variablesOf } from '../../../test/a-terminal.ts';
import type { Context } from '../../command-line/context.ts';

describe('signing in on the command line', () => {
  let world: World;
  const folder = mkdtempSync(join(tmpdir(), 'reeve-profiles-'));
  before(async () => {
    world = await aWorld();
  });
  after(async () => {
    await world[Symbol.asyncDispose]();
    rmSync(folder, { recursive: true, force: true });
  });
  const run = (args: readonly string[], given: Partial<Context> = {}) =>
    reeve(args, { environment: { REEVE_CONFIG: join(folder, 'reeve') }, ...given });
  const answers: Record<string, string> = {
    Site: '',
    Company: worldCompany,
    'Public key': worldKeys.publicKey,
    'Private key': worldKeys.privateKey,
    'Client id': '00000000-0000-4000-8000-000000000000',
  };
  const asked: [string, boolean][] = [];
  const ask: Context['ask'] = async (question, isSecret) => {
    const name = question.replace(/( \(.*)?: $/, '');
    asked.push([name, isSecret]);
    return name === 'Site' ? world.origin : (answers[name] ?? null);
  };
  const key = () => answers['Private key'] ?? '';

  it('asks for what is missing, tries it, and keeps it where nobody else reads it', async () => {
    const wrong = await run(['login', '--private-key', 'wrong'], { ask });
    assert.equal(wrong.code, 4);
    asked.length = 0;
    const signed = await run(['login', '--profile', 'world'], { ask });
    assert.equal(signed.code, 0, signed.err);
    assert.match(signed.err, /^Signed in as acme at .* Profile world; its private key is in the file\.\n$/);
    assert.deepEqual(
      asked.find(([name]) => name === 'Private key'),
      ['Private key', true],
    );
    const files = readdirSync(join(folder, 'reeve'));
    assert.deepEqual(files.sort(), ['profiles.json', 'secrets.json']);
    for (const name of files) assert.equal(statSync(join(folder, 'reeve', name)).mode & 0o077, 0, name);
    assert.ok(!readFileSync(join(folder, 'reeve/profiles.json'), 'utf8').includes(key()));
    assert.equal((await run(['count', 'company/companies'])).out, '1\n');
  });

  it('lists profiles without secrets, and takes the one that is named', async () => {
    await run(['login', '--profile', 'other', '--url', 'http://127.0.0.1:9', '--no-check'], { ask });
    const listed = await run(['profiles', '-o', 'csv']);
    assert.match(
      listed.out,
      /^used,name,site,companyId,publicKey,secretIn\r\n,world,.*\r\n\*,other,http:\/\/127\.0\.0\.1:9,/,
    );
    assert.ok(!listed.out.includes(key()));
    assert.equal((await run(['count', 'company/companies'])).code, 6);
    assert.equal((await run(['count', 'company/companies', '--profile', 'world'])).out, '1\n');
    assert.deepEqual(await run(['profiles', 'world']), { code: 0, out: '', err: '' });
    assert.equal((await run(['count', 'company/companies'])).out, '1\n');
    assert.match((await run(['profiles', 'none'])).err, /There is no profile "none"/);
  });

  it('gives the variables first place, and no key to another site than its own', async () => {
    const environment = { REEVE_CONFIG: join(folder, 'reeve'), CONNECTWISE_SITE: 'http://127.0.0.1:9999' };
    const elsewhere = await run(['count', 'company/companies'], { environment });
    assert.deepEqual([elsewhere.code, elsewhere.err.includes('--company is missing')], [2, true]);
    const whole = { ...variablesOf(world), REEVE_CONFIG: join(folder, 'reeve'), REEVE_PROFILE: 'other' };
    assert.equal((await run(['count', 'company/companies'], { environment: whole })).out, '1\n');
  });

  it('forgets a profile with its key', async () => {
    assert.equal((await run(['logout', 'other'])).code, 0);
    assert.ok(!(await run(['profiles'])).out.includes('other'));
    assert.ok(!Object.hasOwn(JSON.parse(readFileSync(join(folder, 'reeve/secrets.json'), 'utf8')), 'other'));
    assert.equal((await run(['logout', 'other'])).code, 2);
  });

  for (const [platform, program] of [
    ['linux', 'secret-tool'],
    ['darwin', 'security'],
  ] as const)
    it(`keeps the key in the store of ${platform}, where others cannot see it pass`, async () => {
      const kept = new Map<string, string>();
      const seen: string[] = [];
      const runTool: Context['runTool'] = async (name, args, input) => {
        seen.push([name, ...args].join(' '));
        if (args[0] === 'store') kept.set('key', input);
        if (args[0] === '-i') kept.set('key', /-w "(.*)"/.exec(input)?.[1] ?? '');
        if (args[0] === 'clear' || args[0] === 'delete-generic-password') kept.delete('key');
        return { code: 0, out: kept.get('key') ?? '' };
      };
      const system = { platform, runTool, ask, environment: { REEVE_CONFIG: join(folder, platform) } };
      assert.match((await run(['login'], system)).err, /is in the (secret service|keychain)\.\n$/);
      assert.equal((await run(['count', 'company/companies'], system)).out, '1\n');
      assert.ok(
        seen.every((line) => line.startsWith(program) && !line.includes(key())),
        seen.join('\n'),
      );
      assert.ok(!readdirSync(join(folder, platform)).includes('secrets.json'));
      await run(['logout'], system);
      assert.equal(kept.size, 0);
      await run(['login', '--in-file'], system);
      assert.ok(readdirSync(join(folder, platform)).includes('secrets.json'));
    });

  it('reads the key from standard input where nobody can be asked', async () => {
    const { CONNECTWISE_PRIVATE_KEY: _, ...rest } = variablesOf(world);
    const environment = { ...rest, REEVE_CONFIG: join(folder, 'piped') };
    const piped = await run(['login'], { environment, input: async () => `${key()}\n` });
    assert.equal(piped.code, 0, piped.err);
    const none = await run(['login'], { environment: { REEVE_CONFIG: folder } });
    assert.deepEqual([none.code, none.err.includes('Site is missing')], [2, true]);
  });
});
