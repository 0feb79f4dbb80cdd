import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCompany, aContact, changed, inOlderVersion, inOneWorld, shown } from '../../../../testkit/src/index.ts';

inOneWorld('the communication items of a new contact', (world) => {
  const email = { type: { id: 1 }, value: 'ann@baker.example' };
  const direct = { type: { id: 2 }, value: '8135551234', extension: '12' };
  const cell = { type: { id: 4 }, value: '8135559999' };

  it('need type and value alone: the first of each kind is the default one, and the telephone is shown', async () => {
    for (const [caller, identifier] of [
      [world(), 'Baker'],
      [inOlderVersion(world()), 'Miller'],
    ] as const) {
      const company = { id: await aCompany(caller, identifier) };
      const path = `/company/contacts/${await aContact(caller, { company, communicationItems: [email, direct, cell] })}`;
      const contact = await shown<{ communicationItems: { id: number; defaultFlag: boolean }[] }>(world(), path);
      assert.deepEqual(
        contact.communicationItems.map(({ defaultFlag }) => defaultFlag),
        [true, true, false],
      );
      assert.deepEqual(await phoneOf(path), ['8135551234', '12', 'Direct']);
      const last = contact.communicationItems[2]?.id;
      await changed(caller, `${path}/communications/${last}`, { defaultFlag: true });
      assert.deepEqual(await phoneOf(path), ['8135559999', undefined, 'Cell']);
    }
  });

  const phoneOf = async (path: string) => {
    const { defaultPhoneNbr, defaultPhoneExtension, defaultPhoneType } = await shown(world(), path);
    return [defaultPhoneNbr, defaultPhoneExtension, defaultPhoneType];
  };

  it('may say that they are no default', async () => {
    const path = `/company/contacts/${await aContact(world(), { communicationItems: [{ ...direct, defaultFlag: false }] })}`;
    assert.deepEqual(await phoneOf(path), [undefined, undefined, undefined]);
  });
});
