import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aCompany,
  aContact,
  anAgreement,
  anOpportunity,
  aProject,
  aSalesOrder,
  changed,
  inOlderVersion,
  inOneWorld,
  makeRecord,
  shown,
} from '../../../testkit/src/index.ts';

type Placed = {
  readonly companyLocation?: { readonly id: number; readonly name: string; readonly _info: object };
  readonly companyLocationId?: number;
};

inOneWorld('the location of a company, shown by its records', (world) => {
  const at = async (path: string) => (await shown<Placed>(world(), path)).companyLocation?.id;

  it('is there with name and link, asked for, and nothing of a contact without a company', async () => {
    const company = { id: await aCompany(world(), 'Elm', { territory: { id: 1 } }) };
    const contact = await aContact(world(), { company });
    const location = await shown<{ name: string }>(world(), '/system/locations/1');
    for (const caller of [world(), inOlderVersion(world())]) {
      const { companyLocation } = await shown<Placed>(caller, `/company/contacts/${contact}`);
      assert.deepEqual([companyLocation?.id, companyLocation?.name], [1, location.name]);
      assert.deepEqual(Object.keys(companyLocation?._info ?? {}), ['location_href']);
      const query = `conditions=companyLocation/id=1 and companyLocation/name="${location.name}"&orderBy=companyLocation/name`;
      const found = await shown<{ id: number }[]>(caller, `/company/contacts?${query}`);
      assert.ok(found.some(({ id }) => id === contact));
    }
    const nobodys = await makeRecord(world(), '/company/contacts', { firstName: 'Cy' });
    assert.equal(await at(`/company/contacts/${nobodys}`), undefined);
  });

  it('follows the contact to another company, and the company to another location, and is not its own to set', async () => {
    const [elm, oak] = [
      { id: await aCompany(world(), 'Elm2', { territory: { id: 1 } }) },
      { id: await aCompany(world(), 'Oak', { territory: { id: 2 } }) },
    ];
    const path = `/company/contacts/${await aContact(world(), { company: elm, companyLocation: { id: 2 } })}`;
    const seen = [await at(path), await at(path), await at(path)];
    await changed(world(), path, { companyLocation: { id: 2 } });
    seen.push(await at(path));
    const moved = await changed<Placed>(world(), path, { company: oak });
    seen.push(moved.companyLocation?.id, await at(path), await at(path));
    await changed(world(), `/company/companies/${oak.id}`, { territory: { id: 1 } });
    seen.push(await at(path));
    assert.deepEqual(seen, [1, 1, 1, 1, 2, 2, 2, 1]);
  });

  it('is that of projects, agreements and orders too, and a number in opportunities and configurations', async () => {
    const company = { id: await aCompany(world(), 'Ash', { territory: { id: 1 } }) };
    const contact = { id: await aContact(world(), { company }) };
    const paths = [
      `/project/projects/${await aProject(world(), { company })}`,
      `/finance/agreements/${await anAgreement(world(), { company })}`,
      await aSalesOrder(world(), { company }),
    ];
    for (const path of paths) assert.equal(await at(path), 1, path);
    const type = await makeRecord(world(), '/company/configurations/types', { name: 'Placed' });
    const numbered = [
      ['/sales/opportunities', await anOpportunity(world(), { company, contact })],
      [
        '/company/configurations',
        await makeRecord(world(), '/company/configurations', { name: 'PC', type: { id: type }, company }),
      ],
    ] as const;
    for (const [list, id] of numbered) {
      assert.equal((await shown<Placed>(world(), `${list}/${id}`)).companyLocationId, 1, list);
      const found = await shown<{ id: number }[]>(
        world(),
        `${list}?conditions=companyLocationId=1 and company/id=${company.id}`,
      );
      assert.deepEqual(
        found.map((each) => each.id),
        [id],
      );
    }
  });
});
