import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCustomField, aTicket, customValueOf, inOneWorld, shown } from '../../../../testkit/src/index.ts';

inOneWorld('a patch of custom fields by their place', (world) => {
  it('changes, clears and puts back what stands there when the record is read', async () => {
    const [late, early] = [
      await aCustomField(world(), { podId: 1, sequenceNumber: 400 }),
      await aCustomField(world(), { podId: 1, sequenceNumber: 399 }),
    ];
    const path = `/service/tickets/${await aTicket(world())}`;
    const { customFields } = await shown<{ customFields: { id: number }[] }>(world(), path);
    const placeOf = (field: number) => customFields.findIndex(({ id }) => id === field);
    assert.equal(placeOf(late), placeOf(early) + 1);
    const patch = (op: string, at: string, value?: unknown) => world().patch(path, [{ op, path: at, value }]);
    const values = async () => [await customValueOf(world(), path, early), await customValueOf(world(), path, late)];
    assert.equal((await patch('replace', `/customFields/${placeOf(late)}/value`, 'second')).status, 200);
    assert.equal((await patch('replace', `customFields/${placeOf(early)}`, { value: 'first' })).status, 200);
    assert.deepEqual(await values(), ['first', 'second']);
    const read = await shown<{ customFields: unknown[] }>(world(), path);
    const whole = read.customFields[placeOf(late)] as object;
    assert.equal((await patch('replace', `customFields/${placeOf(late)}`, { ...whole, value: 'third' })).status, 200);
    assert.equal((await patch('remove', `customFields/${placeOf(early)}/value`)).status, 200);
    assert.deepEqual(await values(), [null, 'third']);
    assert.equal((await patch('remove', `customFields/${placeOf(late)}`)).status, 200);
    assert.deepEqual(await values(), [null, null]);
    assert.equal((await patch('add', 'customFields/0', { id: late, value: 'added' })).status, 200);
    assert.deepEqual(await values(), [null, 'added']);
  });

  it('is refused where none stands, and of anything but a value', async () => {
    await aCustomField(world(), { podId: 1 });
    const path = `/service/tickets/${await aTicket(world())}`;
    for (const at of [
      'customFields/999/value',
      'customFields/value',
      'customFields/0/caption',
      'customFields/0/value/x',
    ])
      assert.equal((await world().patch(path, [{ op: 'replace', path: at, value: 'x' }])).status, 400, at);
  });
});
