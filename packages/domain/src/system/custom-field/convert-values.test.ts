import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aContact, aCustomField, changed, customValueOf, inOneWorld } from '../../../../testkit/src/index.ts';

inOneWorld('a custom field whose type changes', (world) => {
  const retyped = async (from: string, value: unknown, to: string) => {
    const field = await aCustomField(world(), {
      podId: 4,
      fieldTypeIdentifier: from,
      entryTypeIdentifier: 'EntryField',
      ...(from === 'Number' ? { numberDecimals: 1 } : {}),
    });
    const contact = await aContact(world(), { customFields: [{ id: field, value }] });
    await changed(world(), `/system/userDefinedFields/${field}`, { fieldTypeIdentifier: to });
    return customValueOf(world(), `/company/contacts/${contact}`, field);
  };

  for (const [from, value, to, becomes] of [
    ['Date', '2030-02-01', 'Text', '2030-02-01T00:00:00Z'],
    ['Text', '2030-02-01', 'Date', '2030-02-01T00:00:00Z'],
    ['Text', 'soon', 'Date', null],
    ['Text', '7.5', 'Number', 7.5],
    ['Number', 7.5, 'Text', '7.5'],
    ['Text', 'seven', 'Number', null],
    ['Text', 'TRUE', 'Checkbox', true],
    ['Checkbox', true, 'Text', 'true'],
  ] as const)
    it(`from ${from} to ${to}, keeps ${value} as ${becomes}`, async () => {
      assert.equal(await retyped(from, value, to), becomes);
    });

  it('is found by what its values have become', async () => {
    const field = await aCustomField(world(), { podId: 4, caption: 'Desk', fieldTypeIdentifier: 'Text' });
    const contact = await aContact(world(), { customFields: [{ id: field, value: '12' }] });
    await changed(world(), `/system/userDefinedFields/${field}`, { fieldTypeIdentifier: 'Number' });
    const conditions = encodeURIComponent('caption="Desk" and value > 11');
    const found = (await world().get(`/company/contacts?customFieldConditions=${conditions}`)).json as { id: number }[];
    assert.deepEqual(
      found.map(({ id }) => id),
      [contact],
    );
  });
});
