import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCompany, inOneWorld, makeRecord, shown } from '../../../../testkit/src/index.ts';

inOneWorld('the main type of a company', (world) => {
  it('is the first of those that it has, in reports and by its name now', async () => {
    const company = await aCompany(world(), 'Baker', { types: [{ id: 3 }] });
    const ties = `/company/companies/${company}/typeAssociations`;
    const reported = async () => {
      const path = `/system/reports/Company?columns=Company_Type_RecID&conditions=Company_RecID = ${company}`;
      return (await shown<{ row_values: unknown[][] }>(world(), path)).row_values[0]?.[0];
    };
    const seen = [await reported()];
    await makeRecord(world(), ties, { type: { id: 2 } });
    seen.push(await reported());
    const [first] = await shown<{ id: number }[]>(world(), ties);
    assert.equal((await world().delete(`${ties}/${first?.id}`)).status, 204);
    seen.push(await reported());
    assert.deepEqual(seen, ['3', '3', '2']);
  });
});
