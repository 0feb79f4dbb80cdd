import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aContact, changed, inOlderVersion, inOneWorld, makeRecord, shown } from '../../../../testkit/src/index.ts';

const field = {
  caption: 'Rack',
  fieldTypeIdentifier: 'Text',
  entryTypeIdentifier: 'EntryField',
  numberDecimals: 0,
  sequenceNumber: 1,
};

inOneWorld('the pod of a custom field', (world) => {
  const path = '/system/userDefinedFields';
  const placeOf = async (id: number) => {
    const definition = await shown(world(), `${path}/${id}`);
    return [definition['podDescription'], definition['screenId'], definition['screenDescription']];
  };

  it('gives it name and screen, and so the records that have it', async () => {
    const id = await makeRecord(inOlderVersion(world()), path, { ...field, podId: 2 });
    assert.deepEqual(await placeOf(id), ['Company Overview', 'cp100', 'Company']);
    const { customFields } = await shown<{ customFields: { caption: string; podId: string }[] }>(
      world(),
      '/company/companies/1',
    );
    assert.deepEqual(
      customFields.map(({ caption, podId }) => [caption, podId]),
      [['Rack', 'company_overview']],
    );
  });

  it('of contacts has the number and the names that it was seen with', async () => {
    const overview = await makeRecord(world(), path, { ...field, podId: 4 });
    const detail = await makeRecord(world(), path, { ...field, caption: 'Desk', podId: 5 });
    assert.deepEqual(await placeOf(overview), ['Contact Overview', 'ct300', 'Contact']);
    assert.deepEqual(await placeOf(detail), ['Contact Details', 'ct300', 'Contact']);
    const later = await makeRecord(world(), path, { ...field, caption: 'Bin', sequenceNumber: 2, podId: 4 });
    const { customFields } = await shown<{ customFields: { id: number; podId: string; rowNum: number }[] }>(
      inOlderVersion(world()),
      `/company/contacts/${await aContact(world())}`,
    );
    assert.deepEqual(
      customFields.map(({ id, podId, rowNum }) => [id, podId, rowNum]),
      [
        [overview, 'contact_overview', 1],
        [detail, 'contact_detail', 1],
        [later, 'contact_overview', 2],
      ],
    );
  });

  it('follows a move, and leaves a screen that was sent', async () => {
    const id = await makeRecord(world(), path, { ...field, podId: 1, screenId: 'own' });
    assert.deepEqual(await placeOf(id), ['Ticket Overview', 'own', 'Service Ticket']);
    await changed(world(), `${path}/${id}`, { podId: 10 });
    assert.deepEqual(await placeOf(id), ['Project Overview', 'own', 'Project']);
    await changed(world(), `${path}/${id}`, { caption: 'Shelf' });
    assert.deepEqual(await placeOf(id), ['Project Overview', 'own', 'Project']);
  });

  it('takes it to another screen', async () => {
    const id = await makeRecord(world(), path, { ...field, podId: 1 });
    await changed(world(), `${path}/${id}`, { podId: 10 });
    assert.deepEqual(await placeOf(id), ['Project Overview', 'pm100', 'Project']);
  });
});
