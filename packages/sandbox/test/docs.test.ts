import assert from 'node:assert/strict';
import { join } from 'node:path';
import { it } from 'node:test';
import { programsOfPage, runProgram } from '@reeve/testkit';

/** A folder in which `reeve` is found, as it is by those who installed it. */
const examples = join(import.meta.dirname, '../../../examples/testing');

it('the program of the page of the sandbox compiles, and runs', { timeout: 240_000 }, async () => {
  const programs = programsOfPage('sandbox.md');
  assert.equal(programs.length, 1);
  const { HOME = '' } = process.env;
  const ran = await runProgram(`${programs[0]}console.log('closed');\n`, examples, { HOME });
  assert.deepEqual(ran, { compiler: '', failure: '', output: 'closed\n' });
});
