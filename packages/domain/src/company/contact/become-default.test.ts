import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCompany, aContact, changed, inOlderVersion, inOneWorld, shown } from '../../../../testkit/src/index.ts';

inOneWorld('the default contact of a company', (world) => {
  const named = async (company: number) => {
    const { defaultContact, billingContact } = await shown<Record<string, { id: number } | undefined>>(
      world(),
      `/company/companies/${company}`,
    );
    return [defaultContact?.id, billingContact?.id];
  };

  it('is the one that is marked so', async () => {
    for (const [caller, identifier] of [
      [world(), 'Baker'],
      [inOlderVersion(world()), 'Miller'],
    ] as const) {
      const id = await aCompany(caller, identifier);
      const company = { id };
      const ann = await aContact(caller, { company, defaultFlag: true, defaultBillingFlag: true });
      assert.deepEqual(await named(id), [ann, ann]);
      const bob = await aContact(caller, { company, firstName: 'Bob', defaultFlag: true });
      assert.deepEqual(await named(id), [bob, ann]);
      assert.equal((await shown(world(), `/company/contacts/${ann}`))['defaultFlag'], false);
      await changed(caller, `/company/contacts/${bob}`, { defaultFlag: false });
      assert.deepEqual(await named(id), [undefined, ann]);
    }
  });
});
