import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCustomField, inOneWorld, refusals } from '../../../../testkit/src/index.ts';

inOneWorld('the method of entry of a custom field', (world) => {
  const path = '/system/userDefinedFields';
  const field = (type: string, method: string) => ({
    caption: 'Rack',
    sequenceNumber: 1,
    podId: 1,
    fieldTypeIdentifier: type,
    entryTypeIdentifier: method,
  });

  for (const [type, method] of [
    ['TextArea', 'List'],
    ['Checkbox', 'Option'],
    ['Date', 'List'],
    ['Text', 'Date'],
  ] as const)
    it(`is refused where ${type} is entered by ${method}`, async () => {
      const broken = await refusals(world(), path, field(type, method));
      assert.deepEqual(broken, { entryTypeIdentifier: `A ${type} field cannot be entered by ${method}.` });
    });

  it('is held against a type that changes', async () => {
    const id = await aCustomField(world(), { podId: 1, entryTypeIdentifier: 'List', options: [{ optionValue: 'a' }] });
    const reply = await world().patch(`${path}/${id}`, [
      { op: 'replace', path: 'fieldTypeIdentifier', value: 'TextArea' },
    ]);
    assert.equal(reply.status, 400, reply.text);
  });
});
