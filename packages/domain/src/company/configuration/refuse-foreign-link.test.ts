import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCompany, aTicket, inOlderVersion, inOneWorld, makeRecord } from '../../../../testkit/src/index.ts';

inOneWorld('a configuration on a ticket', (world) => {
  it("is its company's", async () => {
    const [own, other] = [await aCompany(world(), 'Baker'), await aCompany(world(), 'Miller')];
    const configurationOf = (id: number) =>
      makeRecord(world(), '/company/configurations', { name: `Laptop ${id}`, type: { id: 1 }, company: { id } });
    const [fits, strange] = [await configurationOf(own), await configurationOf(other)];
    for (const caller of [world(), inOlderVersion(world())]) {
      const path = `/service/tickets/${await aTicket(caller, { company: { id: own } })}/configurations`;
      const refused = await caller.post(path, { id: strange });
      assert.equal(refused.status, 400);
      assert.match(refused.text, new RegExp(`Configuration ${strange} not found for Company ${own}`));
      await makeRecord(caller, path, { id: fits });
    }
  });
});
