import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCompany, aContact, changed, inOlderVersion, inOneWorld, shown } from '../../../../testkit/src/index.ts';

inOneWorld('the contacts that a company names', (world) => {
  const marks = async (contact: number) => {
    const { defaultFlag, defaultBillingFlag } = await shown(world(), `/company/contacts/${contact}`);
    return [defaultFlag, defaultBillingFlag];
  };

  it('are marked so, and no others', async () => {
    for (const [caller, identifier] of [
      [world(), 'Baker'],
      [inOlderVersion(world()), 'Miller'],
    ] as const) {
      const id = await aCompany(caller, identifier);
      const company = { id };
      const ann = await aContact(caller, { company, defaultFlag: true, defaultBillingFlag: true });
      const bob = await aContact(caller, { company, firstName: 'Bob' });
      await changed(caller, `/company/companies/${id}`, { 'defaultContact/id': bob });
      assert.deepEqual(
        [await marks(ann), await marks(bob)],
        [
          [false, true],
          [true, false],
        ],
      );
      await changed(caller, `/company/companies/${id}`, { defaultContact: null });
      assert.deepEqual(await marks(bob), [false, false]);
    }
  });

  it("are none of another company's", async () => {
    const [from, to] = [await aCompany(world(), 'From'), await aCompany(world(), 'To')];
    const ann = await aContact(world(), { company: { id: from } });
    const operation = { op: 'replace', path: 'defaultContact/id', value: ann };
    const reply = await world().patch(`/company/companies/${to}`, [operation]);
    assert.equal(reply.status, 400);
    assert.match(reply.text, new RegExp(`Contact ${ann} not found for Company ${to}`));
  });
});
