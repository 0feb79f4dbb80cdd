import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aCompany,
  aMember,
  anExpense,
  aTicket,
  inOlderVersion,
  inOneWorld,
  shown,
} from '../../../../testkit/src/index.ts';

inOneWorld('the place of an expense', (world) => {
  it("is its member's, unless another is sent, and its money is its company's", async () => {
    const member = { id: await aMember(world(), 'Ann', { defaultDepartment: { id: 4 } }) };
    const company = { id: await aCompany(world(), 'Baker') };
    const ticket = await aTicket(world(), { company });
    for (const caller of [world(), inOlderVersion(world())]) {
      const placed = async (fields: object) => {
        const path = `/expense/entries/${await anExpense(caller, ticket, { member, ...fields })}`;
        const { locationId, businessUnitId, currency } = await shown<Record<string, unknown>>(world(), path);
        return [locationId, businessUnitId, (currency as { id: number }).id];
      };
      assert.deepEqual(await placed({}), [2, 4, 1]);
      assert.deepEqual(await placed({ businessUnitId: 1 }), [2, 1, 1]);
    }
  });
});
