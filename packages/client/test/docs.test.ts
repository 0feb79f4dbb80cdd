import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aWorld, forWorld, programsOfPage, runProgram, worldCompany, worldKeys } from '@reeve/testkit';

/** Programs as one: imports first, each once, and what one names is there for those below it. */
function asOne(programs: readonly string[]): string {
  const lines = programs.join('\n').split('\n');
  const imports = new Map<string, Set<string>>();
  for (const line of lines) {
    const [, names, from] = /^import \{ (.*) \} from '(.*)';$/.exec(line) ?? [];
    if (names !== undefined && from !== undefined)
      imports.set(from, new Set([...(imports.get(from) ?? []), ...names.split(', ')]));
  }
  const heads = [...imports].map(([from, names]) => `import { ${[...names].join(', ')} } from '${from}';`);
  return [...heads, ...lines.filter((line) => !line.startsWith('import ')), 'process.exit(0);', ''].join('\n');
}

it('the programs of the page compile, and run against a live server', { timeout: 240_000 }, async () => {
  await using world = await aWorld();
  const programs = programsOfPage('client.md');
  assert.ok(programs.length > 15);
  const { compiler, failure } = await runProgram(
    asOne(programs.map((each) => forWorld(each, world))),
    import.meta.dirname,
    {
      CONNECTWISE_SITE: world.origin,
      CONNECTWISE_COMPANY_ID: worldCompany,
      CONNECTWISE_PUBLIC_KEY: worldKeys.publicKey,
      CONNECTWISE_PRIVATE_KEY: worldKeys.privateKey,
      CONNECTWISE_CLIENT_ID: '00000000-0000-4000-8000-000000000000',
    },
  );
  assert.deepEqual([compiler, failure], ['', '']);
});
