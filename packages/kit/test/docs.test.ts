import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aMember, aWorld, forWorld, programsOfPage, runProgram } from '@reeve/testkit';
import { aKey } from './a-kit.ts';

/** What came of the programs of the page, of which each uses what those before it made. */
const seen = `console.log(JSON.stringify([isFine, resealed, same?.ticketId === link.ticketId, all.length, open.length,
  member?.memberName, message.length > 0, advice]));`;

it('the programs of the page compile, and do against a live server what it says', { timeout: 240_000 }, async () => {
  await using world = await aWorld();
  await aMember(world, 'desk');
  const programs = programsOfPage('kit.md');
  assert.ok(programs.length > 6);
  const program = `${forWorld(programs.join('\n'), world)}\n${seen}\nprocess.exit(0);\n`;
  const { compiler, output, failure } = await runProgram(program, import.meta.dirname, {
    REEVE_KIT_KEYS: aKey('2026a'),
  });
  assert.deepEqual([compiler, failure], ['', '']);
  assert.deepEqual(output.trim().split('\n'), ['true false true', '[true,0,true,1,1,"desk Shelley",true,null]']);
});
