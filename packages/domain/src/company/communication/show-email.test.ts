import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aContact, changed, inOneWorld, makeRecord, shown } from '../../../../testkit/src/index.ts';

inOneWorld('the e-mail address that a contact gets its mail at', (world) => {
  it('is in reports, whichever is the default one, and as long as there is one', async () => {
    const contact = await aContact(world(), { lastName: 'Mailed' });
    const items = `/company/contacts/${contact}/communications`;
    const reported = async () => {
      const path = `/system/reports/Contact?columns=Default_Email&conditions=Contact_RecID = ${contact}`;
      return (await shown<{ row_values: unknown[][] }>(world(), path)).row_values[0]?.[0];
    };
    const first = await makeRecord(world(), items, { type: { id: 1 }, value: 'one@baker.test' });
    const seen = [await reported()];
    const second = await makeRecord(world(), items, { type: { id: 1 }, value: 'two@baker.test' });
    await changed(world(), `${items}/${second}`, { defaultFlag: true });
    seen.push(await reported());
    for (const id of [second, first]) assert.equal((await world().delete(`${items}/${id}`)).status, 204);
    seen.push(await reported());
    assert.deepEqual(seen, ['one@baker.test', 'two@baker.test', null]);
  });
});
