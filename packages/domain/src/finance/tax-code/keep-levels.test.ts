import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aTaxCode } from '../../../../testkit/src/builders/tax-code.ts';
import { onEachEngine } from '../../../../testkit/src/on-each-engine.ts';
import { aWorld, type World } from '../../../../testkit/src/world.ts';

interface Level {
  readonly id: number;
  readonly taxLevel: number;
  readonly taxRate: number;
  readonly caption?: string;
}

const older = { accept: 'application/vnd.connectwise.com+json; version=2022.1' };

onEachEngine('levels of a tax code', (engine) => {
  it('follow what is written into its own fields', async () => {
    await using world = await aWorld({ engine });
    const code = await aTaxCode(world, { levelOneRate: 0.05, levelOneCaption: 'State', levelTwoRate: 0.01 });
    assert.deepEqual(ratesOf(await levels(code, world)), { 1: 0.05, 2: 0.01 });
    await change(code, [{ op: 'replace', path: 'levelOneRate', value: 0.09 }], world);
    await change(code, [{ op: 'replace', path: 'levelTwoRate', value: null }], world);
    const [first, ...others] = await levels(code, world, older);
    assert.deepEqual([first?.taxRate, first?.caption, others], [0.09, 'State', []]);
  });

  it('are copied once', async () => {
    await using world = await aWorld({ engine });
    const code = await aTaxCode(world, { levelOneRate: 0.05 });
    const copy = (await world.post(`/finance/taxCodes/${code}/copy`, {})).json as { id: number };
    assert.deepEqual(ratesOf(await levels(copy.id, world)), { 1: 0.05 });
  });
});

async function levels(code: number, world: World, headers = {}): Promise<Level[]> {
  return (await world.get(`/finance/taxCodes/${code}/taxCodeLevels?orderBy=taxLevel`, headers)).json as Level[];
}

function ratesOf(rows: readonly Level[]): Record<number, number> {
  return Object.fromEntries(rows.map(({ taxLevel, taxRate }) => [taxLevel, taxRate]));
}

async function change(code: number, body: object[], world: World): Promise<void> {
  const reply = await world.patch(`/finance/taxCodes/${code}`, body);
  assert.equal(reply.status, 200, reply.text);
}
