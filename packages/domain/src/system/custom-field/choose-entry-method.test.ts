import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCustomField, inOlderVersion, inOneWorld, shown } from '../../../../testkit/src/index.ts';

inOneWorld('a custom field without a method of entry', (world) => {
  const methodOf = async (id: number) =>
    (await shown(world(), `/system/userDefinedFields/${id}`))['entryTypeIdentifier'];

  it('is entered as its type is', async () => {
    const date = await aCustomField(world(), { podId: 1, fieldTypeIdentifier: 'Date' });
    assert.equal(await methodOf(date), 'Date');
    const text = await aCustomField(inOlderVersion(world()), { podId: 1, fieldTypeIdentifier: 'TextArea' });
    assert.equal(await methodOf(text), 'EntryField');
  });

  it('is entered as was said', async () => {
    const field = await aCustomField(world(), {
      podId: 1,
      fieldTypeIdentifier: 'Date',
      entryTypeIdentifier: 'EntryField',
    });
    assert.equal(await methodOf(field), 'EntryField');
  });
});
