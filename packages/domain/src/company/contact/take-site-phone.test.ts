import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aCompany,
  aContact,
  changed,
  inOlderVersion,
  inOneWorld,
  makeRecord,
  shown,
} from '../../../../testkit/src/index.ts';

inOneWorld('the telephone of a contact that has none', (world) => {
  const phone = async (path: string) => {
    const { defaultPhoneNbr, defaultPhoneType } = await shown(world(), path);
    return [defaultPhoneNbr, defaultPhoneType];
  };
  const aCompanyAt = async (identifier: string, phoneNumber: string) => ({
    id: await aCompany(world(), identifier, { phoneNumber }),
  });
  const atSite = (number: string) => [number, 'Site'];

  it('is that of its site, wherever it is, and as the site is called', async () => {
    const [elm, oak] = [await aCompanyAt('Elm', '6145550100'), await aCompanyAt('Oak', '6145550200')];
    for (const caller of [world(), inOlderVersion(world())]) {
      const path = `/company/contacts/${await aContact(caller, { company: elm })}`;
      const seen = [await phone(path)];
      await changed(world(), path, { company: oak });
      seen.push(await phone(path));
      assert.deepEqual(seen, [atSite('6145550100'), atSite('6145550200')]);
    }
    const query = '/company/contacts?conditions=defaultPhoneType="Site" and defaultPhoneNbr="6145550200"';
    assert.equal((await shown<unknown[]>(world(), query)).length, 2);
    await changed(world(), `/company/companies/${oak.id}`, { phoneNumber: '6145550201' });
    assert.equal((await shown<unknown[]>(world(), query.replace('0200', '0201'))).length, 2);
    const { site } = await shown<{ site: { id: number } }>(world(), `/company/companies/${oak.id}`);
    await changed(world(), `/company/companies/${oak.id}/sites/${site.id}`, { phoneNumber: '' });
    assert.deepEqual(await shown(world(), query.replace('0200', '0201')), []);
    const path = `/company/contacts/${await aContact(world(), { company: oak })}`;
    assert.deepEqual(await phone(path), [undefined, undefined]);
  });

  it('gives way to one of its own, and is shown again without it', async () => {
    const ash = await aCompanyAt('Ash', '6145550100');
    const { site } = await shown<{ site: { id: number } }>(world(), `/company/companies/${ash.id}`);
    const own = { type: { name: 'Cell' }, value: '6145550100' };
    const path = `/company/contacts/${await aContact(world(), { company: ash, communicationItems: [own] })}`;
    const seen = [await phone(path)];
    await changed(world(), `/company/companies/${ash.id}/sites/${site.id}`, { phoneNumber: '6145550300' });
    seen.push(await phone(path));
    const [item] = await shown<{ id: number }[]>(world(), `${path}/communications`);
    assert.equal((await world().delete(`${path}/communications/${item?.id}`)).status, 204);
    seen.push(await phone(path));
    await makeRecord(world(), `${path}/communications`, { type: { name: 'Direct' }, value: '6145550400' });
    seen.push(await phone(path));
    await changed(world(), path, { company: await aCompanyAt('Fir', '6145550500') });
    seen.push(await phone(path));
    const direct = ['6145550400', 'Direct'];
    assert.deepEqual(seen, [['6145550100', 'Cell'], ['6145550100', 'Cell'], atSite('6145550300'), direct, direct]);
  });
});
