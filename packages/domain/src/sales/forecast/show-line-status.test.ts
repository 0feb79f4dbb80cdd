import assert from 'node:assert/strict';
import { it } from 'node:test';
import { anOpportunity, aSoldPhone, changed, inOneWorld, shown } from '@reeve/testkit';

interface Forecast {
  readonly forecastItems: readonly ({ readonly status: { readonly name: string } } & Record<string, unknown>)[];
}

inOneWorld('a line of a forecast that is told to be lost', (world) => {
  it('says so of its product, and stays lost when that changes', async () => {
    const id = await anOpportunity(world());
    const path = `/sales/opportunities/${id}/forecast`;
    const linesOf = async () => (await shown<Forecast[]>(world(), path))[0]?.forecastItems ?? [];
    const product = await aSoldPhone(world(), { opportunity: { id } });
    const [line] = await linesOf();
    const reply = await world().put(path, { id, forecastItems: [{ ...line, status: { name: 'Lost' } }] });
    assert.equal(reply.status, 200, reply.text);
    await changed(world(), product, { quantity: 4 });
    const { forecastStatus } = await shown<{ forecastStatus: { name: string } }>(world(), product);
    assert.deepEqual([forecastStatus.name, (await linesOf()).map(({ status }) => status.name)], ['Lost', ['Lost']]);
  });
});
