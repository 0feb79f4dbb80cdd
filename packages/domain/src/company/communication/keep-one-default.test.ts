import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aContact, changed, inOneWorld, makeRecord, shown } from '../../../../testkit/src/index.ts';

inOneWorld('the default communication item of a contact', (world) => {
  const add = (contact: number, type: number, value: string) =>
    makeRecord(world(), `/company/contacts/${contact}/communications`, {
      type: { id: type },
      value,
      defaultFlag: true,
    });
  const marks = async (contact: number) =>
    Object.fromEntries(
      (
        await shown<{ value: string; defaultFlag: boolean }[]>(world(), `/company/contacts/${contact}/communications`)
      ).map(({ value, defaultFlag }) => [value, defaultFlag]),
    );

  it('takes the mark from the others of its kind, and of its contact, alone', async () => {
    const [ann, bob] = [await aContact(world()), await aContact(world(), { firstName: 'Bob' })];
    const first = await add(ann, 1, 'a@a.example');
    await add(ann, 2, '8135551234');
    await add(bob, 1, 'b@b.example');
    await add(ann, 7, 'c@c.example');
    assert.deepEqual(await marks(ann), { 'a@a.example': false, 8135551234: true, 'c@c.example': true });
    await changed(world(), `/company/contacts/${ann}/communications/${first}`, { defaultFlag: true });
    assert.deepEqual(await marks(ann), { 'a@a.example': true, 8135551234: true, 'c@c.example': false });
    assert.deepEqual(await marks(bob), { 'b@b.example': true });
  });
});
