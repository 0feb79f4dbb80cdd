import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCustomField, changed, inOneWorld, shown } from '../../../../testkit/src/index.ts';

interface Shown {
  options: { id: number; optionValue: string }[];
}

inOneWorld('options of a custom field', (world) => {
  it('have ids that stay theirs, flags and an order', async () => {
    const options = [{ optionValue: 'a', defaultFlag: true }, { optionValue: 'b' }];
    const id = await aCustomField(world(), { podId: 1, entryTypeIdentifier: 'List', options });
    const path = `/system/userDefinedFields/${id}`;
    const { options: stored } = await shown<Shown>(world(), path);
    assert.deepEqual(stored, [
      { id: 1, optionValue: 'a', defaultFlag: true, inactiveFlag: false, sortOrder: 1 },
      { id: 2, optionValue: 'b', defaultFlag: false, inactiveFlag: false, sortOrder: 2 },
    ]);
    const after = await changed<Shown>(world(), path, { options: [stored[1], { optionValue: 'c' }] });
    assert.deepEqual(
      after.options.map(({ id: each, optionValue }) => [each, optionValue]),
      [
        [2, 'b'],
        [3, 'c'],
      ],
    );
  });
});
