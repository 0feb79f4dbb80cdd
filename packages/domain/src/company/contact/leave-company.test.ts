import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCompany, aContact, changed, inOneWorld, shown } from '../../../../testkit/src/index.ts';

inOneWorld('a default contact who leaves', (world) => {
  const defaultOf = async (id: number) =>
    (await shown<{ defaultContact?: { id: number } }>(world(), `/company/companies/${id}`)).defaultContact?.id;

  it('is the default contact of neither company, unless told so', async () => {
    const [from, to] = [await aCompany(world(), 'From'), await aCompany(world(), 'To')];
    const ann = await aContact(world(), { company: { id: from }, defaultFlag: true });
    const moved = await changed(world(), `/company/contacts/${ann}`, { 'company/id': to });
    assert.deepEqual([moved['defaultFlag'], await defaultOf(from), await defaultOf(to)], [false, undefined, undefined]);
    await changed(world(), `/company/contacts/${ann}`, { 'company/id': from, defaultFlag: true });
    assert.equal(await defaultOf(from), ann);
  });
});
