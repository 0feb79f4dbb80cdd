import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCustomField, inOneWorld } from '../../../../testkit/src/index.ts';

inOneWorld('a read-only custom field', (world) => {
  it('cannot be required, whichever of the two is said last', async () => {
    for (const [first, last] of [
      ['readOnlyFlag', 'requiredFlag'],
      ['requiredFlag', 'readOnlyFlag'],
    ] as const) {
      const id = await aCustomField(world(), { podId: 1, [first]: true });
      const reply = await world().patch(`/system/userDefinedFields/${id}`, [
        { op: 'replace', path: last, value: true },
      ]);
      assert.equal(reply.status, 400, reply.text);
      assert.match(reply.text, /"field": "requiredFlag"/);
    }
  });
});
