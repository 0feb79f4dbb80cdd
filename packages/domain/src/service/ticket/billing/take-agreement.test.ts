import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aCompany,
  anAgreement,
  aTicket,
  changed,
  type Fields,
  inOlderVersion,
  inOneWorld,
  makeRecord,
  shown,
  type World,
} from '../../../../../testkit/src/index.ts';

inOneWorld('the agreement of a ticket', (world) => {
  const agreementOf = async (fields: Fields, caller: World = world()) => {
    const ticket = await shown<{ agreement?: { id: number }; agreementType?: string }>(
      world(),
      `/service/tickets/${await aTicket(caller, fields)}`,
    );
    return ticket.agreement?.id;
  };

  it("is its company's only one in force, and another or none is kept where it is sent", async () => {
    const company = { id: await aCompany(world(), 'Baker') };
    const past = { startDate: '2020-01-01T00:00:00Z', endDate: '2021-01-01T00:00:00Z', noEndingDateFlag: false };
    const old = await anAgreement(world(), { company, ...past });
    const id = await anAgreement(world(), { company });
    for (const caller of [world(), inOlderVersion(world())]) {
      assert.equal(await agreementOf({ company }, caller), id);
      assert.equal(await agreementOf({ company, agreement: null }, caller), undefined);
    }
    assert.equal(await agreementOf({ company, agreement: { id: old } }), old);
  });

  it('is of several the one that is the default of its board', async () => {
    const company = { id: await aCompany(world(), 'Miller') };
    await anAgreement(world(), { company });
    const id = await anAgreement(world(), { company, name: 'Support' });
    assert.equal(await agreementOf({ company }), undefined);
    await makeRecord(world(), `/finance/agreements/${id}/boardDefaults`, { board: { id: 1 }, defaultFlag: true });
    assert.equal(await agreementOf({ company }), id);
  });

  it('is that of the company to which it moves, and is not given back when it is taken away', async () => {
    const company = { id: await aCompany(world(), 'Cook') };
    const id = await anAgreement(world(), { company });
    const path = `/service/tickets/${await aTicket(world())}`;
    const moved = await changed<{ agreement?: { id: number } }>(world(), path, { company });
    assert.equal(moved.agreement?.id, id);
    const taken = await changed(world(), path, { agreement: null });
    assert.equal(taken['agreement'], undefined);
    assert.equal((await changed(world(), path, { summary: 'Slower' }))['agreement'], undefined);
  });
});
