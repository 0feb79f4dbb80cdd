import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCompany, changed, inOneWorld, makeRecord, shown } from '../../../../testkit/src/index.ts';

inOneWorld('the marks of the sites of a company', (world) => {
  it('are moved each on its own, within the company', async () => {
    const [path, other] = [
      `/company/companies/${await aCompany(world(), 'Baker')}/sites`,
      `/company/companies/${await aCompany(world(), 'Miller')}/sites`,
    ];
    const marks = ['defaultShippingFlag', 'defaultBillingFlag', 'defaultMailingFlag'];
    const marked = async (at: string, mark: string) =>
      (await shown<Record<string, unknown>[]>(world(), at))
        .filter((site) => site[mark] === true)
        .map(({ name }) => name);
    const mill = await makeRecord(world(), path, { name: 'Mill', defaultBillingFlag: true });
    const now = () => Promise.all(marks.map((mark) => marked(path, mark)));
    assert.deepEqual(await now(), [['Main'], ['Mill'], ['Main']]);
    await changed(world(), `${path}/${mill}`, { defaultShippingFlag: true });
    assert.deepEqual(await now(), [['Mill'], ['Mill'], ['Main']]);
    assert.deepEqual(await marked(other, 'defaultBillingFlag'), ['Main']);
  });
});
