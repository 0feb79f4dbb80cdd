import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aCompany,
  aContact,
  anOpportunity,
  changed,
  inOlderVersion,
  inOneWorld,
  makeRecord,
  shown,
} from '../../../testkit/src/index.ts';

type Named = { readonly id: number; readonly name: string } | undefined;
type Picked = Readonly<Record<'companyStatus' | 'companyType' | 'companySite' | 'companyCountry', Named>>;

inOneWorld('a reference that is shown of another record', (world) => {
  const items = '/company/companyPickerItems';

  it('is what a picked company says, as a reference with its link', async () => {
    const company = await aCompany(world(), 'Grove', { types: [{ id: 2 }, { id: 1 }] });
    const path = `${items}/${await makeRecord(world(), items, { company: { id: company }, companyStatus: { id: 2 } })}`;
    const { status, site, country } = await shown<Record<string, Named>>(world(), `/company/companies/${company}`);
    for (const caller of [world(), inOlderVersion(world())]) {
      const item = await shown<Picked>(caller, path);
      assert.deepEqual([item.companyStatus, item.companyCountry], [status, country]);
      assert.deepEqual([item.companySite?.id, item.companySite?.name], [site?.id, site?.name]);
      assert.match(JSON.stringify(item.companySite), /"site_href":".*\/sites\/\d+"/);
      assert.equal(item.companyType?.id, 2);
      const query = `conditions=companyStatus/name="${status?.name}" and companyType/id=2&orderBy=companyStatus/name`;
      assert.equal((await shown<unknown[]>(caller, `${items}?${query}`)).length, 1);
    }
  });

  it('follows when that is renamed, changed or taken away', async () => {
    const company = await aCompany(world(), 'Heath', { types: [{ id: 2 }] });
    const path = `${items}/${await makeRecord(world(), items, { company: { id: company } })}`;
    const read = async () => {
      for (let time = 0; time < 3; time += 1) await world().get(path);
      const { companyStatus, companyType } = await shown<Picked>(world(), path);
      return [companyStatus?.name, companyType?.id];
    };
    const [other] = await shown<{ id: number; name: string }[]>(
      world(),
      '/company/companies/statuses?conditions=defaultFlag=false and inactiveFlag=false',
    );
    const seen = [(await read())[1]];
    await changed(world(), `/company/companies/${company}`, { status: { id: other?.id } });
    seen.push((await read())[0]);
    await changed(world(), `/company/companies/statuses/${other?.id}`, { name: 'Renamed' });
    seen.push((await read())[0]);
    const [tie] = await shown<{ id: number }[]>(world(), `/company/companies/${company}/typeAssociations`);
    assert.equal((await world().delete(`/company/companies/${company}/typeAssociations/${tie?.id}`)).status, 204);
    seen.push((await read())[1]);
    assert.deepEqual(seen, [2, other?.name, 'Renamed', undefined]);
  });

  it('is company, telephone and mail address of the contact of an opportunity', async () => {
    const company = await aCompany(world(), 'Ivy');
    const contact = await aContact(world(), { company: { id: company } });
    const items = `/company/contacts/${contact}/communications`;
    await makeRecord(world(), items, { type: { id: 2 }, value: '8135551234' });
    const mail = await makeRecord(world(), items, { type: { id: 1 }, value: 'ivy@grove.test' });
    const opportunity = await anOpportunity(world(), { company: { id: company } });
    const path = `/sales/opportunities/${opportunity}/contacts`;
    const tie = `${path}/${await makeRecord(world(), path, { contact: { id: contact } })}`;
    const read = async () => {
      const { company: of, phoneNumber, emailAddress } = await shown<Record<string, Named>>(world(), tie);
      return [of?.id, phoneNumber, emailAddress];
    };
    const seen = [await read()];
    await changed(world(), `${items}/${mail}`, { value: 'ivy@heath.test' });
    seen.push(await read());
    assert.deepEqual(seen, [
      [company, '8135551234', 'ivy@grove.test'],
      [company, '8135551234', 'ivy@heath.test'],
    ]);
  });
});
