import assert from 'node:assert/strict';
import { it } from 'node:test';
import { changed, inOlderVersion, inOneWorld, makeRecord, shown } from '../../../../testkit/src/index.ts';

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
    assert.deepEqual(await placeOf(id), ['company_overview', 'cp100', 'Company']);
    const { customFields } = await shown<{ customFields: { caption: string; podId: string }[] }>(
      world(),
      '/company/companies/1',
    );
    assert.deepEqual(
      customFields.map(({ caption, podId }) => [caption, podId]),
      [['Rack', 'company_overview']],
    );
  });

  it('follows a move, and leaves a screen that was sent', async () => {
    const id = await makeRecord(world(), path, { ...field, podId: 1, screenId: 'own' });
    assert.deepEqual(await placeOf(id), ['ticket_overview', 'own', undefined]);
    await changed(world(), `${path}/${id}`, { podId: 10 });
    assert.deepEqual(await placeOf(id), ['project_overview', 'own', undefined]);
    await changed(world(), `${path}/${id}`, { caption: 'Shelf' });
    assert.deepEqual(await placeOf(id), ['project_overview', 'own', undefined]);
  });

  it('takes it to another screen', async () => {
    const id = await makeRecord(world(), path, { ...field, podId: 1 });
    await changed(world(), `${path}/${id}`, { podId: 10 });
    assert.deepEqual(await placeOf(id), ['project_overview', 'pm100', 'Project']);
  });
});
