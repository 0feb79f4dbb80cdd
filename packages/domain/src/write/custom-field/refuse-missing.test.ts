import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aContact,
  aCustomField,
  aTicket,
  aTimeEntry,
  changed,
  inOlderVersion,
  inOneWorld,
  refusals,
} from '../../../../testkit/src/index.ts';

inOneWorld('a required custom field', (world) => {
  const contacts = '/company/contacts';
  const set = (value: unknown) => [{ op: 'replace', path: 'customFields', value }];

  it('is asked for on a new record, of whichever version, and not when it has a default', async () => {
    const field = await aCustomField(world(), { podId: 4, caption: 'Badge', requiredFlag: true });
    const options = [{ optionValue: 'none', defaultFlag: true }, { optionValue: 'some' }];
    await aCustomField(world(), { podId: 4, requiredFlag: true, entryTypeIdentifier: 'List', options });
    for (const caller of [world(), inOlderVersion(world())]) {
      const broken = await refusals(caller, contacts, { firstName: 'Ann', company: { id: 1 } });
      assert.deepEqual(broken, { customFields: 'The Badge field is required.' });
      const empty = await refusals(caller, contacts, { firstName: 'Ann', customFields: [{ id: field, value: '' }] });
      assert.deepEqual(empty, { customFields: 'The Badge field is required.' });
    }
    const path = `${contacts}/${await aContact(world(), { customFields: [{ id: field, value: 'B1' }] })}`;
    assert.equal((await world().patch(path, set([{ id: field, value: null }]))).status, 400);
    assert.equal((await world().patch(path, set([]))).status, 200);
    assert.equal((await world().put(path, { firstName: 'Bea', company: { id: 1 } })).status, 200);
    await world().delete(`/system/userDefinedFields/${field}`);
  });

  it('is not asked for where a patch says nothing of custom fields', async () => {
    const path = `${contacts}/${await aContact(world())}`;
    const field = await aCustomField(world(), { podId: 4, caption: 'Later', requiredFlag: true });
    await changed(world(), path, { firstName: 'Cleo' });
    assert.equal((await world().patch(path, set([]))).status, 400);
    assert.equal((await world().put(path, { firstName: 'Dora', company: { id: 1 } })).status, 400);
    await world().delete(`/system/userDefinedFields/${field}`);
  });

  it('does not stop what the server writes by itself', async () => {
    const ticket = await aTicket(world());
    await aCustomField(world(), { podId: 1, caption: 'Cause', requiredFlag: true });
    await aTimeEntry(world(), ticket);
    await changed(world(), `/service/tickets/${ticket}`, { summary: 'Slower' });
  });
});
