import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aCatalogItem,
  aCompany,
  aContact,
  changed,
  inOlderVersion,
  inOneWorld,
  makeRecord,
} from '../../../testkit/src/index.ts';

inOneWorld('what there may be once only', (world) => {
  const exists = async (caller: ReturnType<typeof world>, path: string, body: object) => {
    const { status, json, text } = await caller.post(path, body);
    assert.equal(status, 400, text);
    const [error] = (json as { errors: { code: string; message: string }[] }).errors;
    assert.equal(error?.code, 'ObjectExists');
    assert.match(error?.message ?? '', /^A matching [a-z ]+ already exists$/);
  };

  it('is refused when the call is sent again: links, team members, sites, statuses', async () => {
    for (const [caller, identifier] of [
      [world(), 'Baker'],
      [inOlderVersion(world()), 'Miller'],
    ] as const) {
      const id = await aCompany(caller, identifier);
      const path = `/company/companies/${id}`;
      const contact = `/company/contacts/${await aContact(caller, { company: { id } })}`;
      for (const [collection, body] of [
        [`${path}/typeAssociations`, { type: { id: 2 } }],
        [`${contact}/typeAssociations`, { type: { id: 2 } }],
        [`${path}/teams`, { teamRole: { id: 1 }, member: { id: 1 } }],
        [`${path}/customStatusNotes`, { status: { id: 1 }, customNote: 'Call first' }],
        [`${path}/sites`, { name: 'Mill' }],
        ['/service/boards/1/statuses', { name: `Seen by ${identifier}` }],
      ] as const) {
        await makeRecord(caller, collection, body);
        await exists(caller, collection, body);
      }
      await exists(caller, '/company/companyTypeAssociations', { company: { id }, type: { id: 2 } });
    }
  });

  it('is another for another parent, and may be kept', async () => {
    const [one, two] = [await aCompany(world(), 'One'), await aCompany(world(), 'Two')];
    await makeRecord(world(), `/company/companies/${one}/sites`, { name: 'Mill' });
    const site = await makeRecord(world(), `/company/companies/${two}/sites`, { name: 'Mill' });
    await changed(world(), `/company/companies/${two}/sites/${site}`, { name: 'Mill', city: 'Dayton' });
    await exists(world(), `/company/companies/${two}/sites`, { name: 'mill' });
    await makeRecord(world(), '/service/boards/2/statuses', { name: 'Seen by Baker' });
  });

  it('is so for the identifier of a catalog item, when it is made and when it is changed', async () => {
    await aCatalogItem(world(), 'PHONE');
    const other = await aCatalogItem(world(), 'DESK');
    const operation = { op: 'replace', path: 'identifier', value: 'PHONE' };
    const reply = await world().patch(`/procurement/catalog/${other}`, [operation]);
    assert.match(reply.text, /A matching catalog item already exists/);
  });
});
