import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCompany, aContact, changed, inOneWorld, shown } from '../../../../testkit/src/index.ts';

inOneWorld('the address of a contact', (world) => {
  it('moves with its site, even when the company says so, unless it is its own', async () => {
    const id = await aCompany(world(), 'Baker');
    const company = { id };
    const contacts = [await aContact(world(), { company }), await aContact(world(), { company, city: 'Rome' })];
    const cities = () =>
      Promise.all(contacts.map(async (each) => (await shown(world(), `/company/contacts/${each}`))['city']));
    assert.deepEqual(await cities(), ['Tampa', 'Rome']);
    await changed(world(), `/company/companies/${id}`, { city: 'Dayton' });
    assert.deepEqual(await cities(), ['Dayton', 'Rome']);
  });
});
