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

inOneWorld('what belongs to a company', (world) => {
  const siteOf = async (path: string) => (await shown<{ site?: { id: number } }>(world(), path)).site?.id;

  it('is at its primary site, and at that of the next company', async () => {
    for (const [caller, names] of [
      [world(), ['A', 'B']],
      [inOlderVersion(world()), ['C', 'D']],
    ] as const) {
      const [from, to] = [await aCompany(caller, names[0]), await aCompany(caller, names[1])];
      const company = { id: from };
      const contact = { id: await aContact(caller, { company }) };
      const [type, name] = [{ id: 1 }, 'Box'];
      const paths = [
        `/company/contacts/${contact.id}`,
        `/company/configurations/${await makeRecord(caller, '/company/configurations', { name, type, company })}`,
        `/finance/agreements/${await makeRecord(caller, '/finance/agreements', { name, type, company, contact })}`,
      ];
      for (const path of paths) {
        assert.equal(await siteOf(path), await siteOf(`/company/companies/${from}`), path);
        await changed(caller, path, { 'company/id': to });
        assert.equal(await siteOf(path), await siteOf(`/company/companies/${to}`), path);
      }
    }
  });

  it('may be at another of its sites, and at none of another company', async () => {
    const [id, other] = [await aCompany(world(), 'E'), await aCompany(world(), 'F')];
    const mill = await makeRecord(world(), `/company/companies/${id}/sites`, { name: 'Mill' });
    const company = { id };
    const contact = await aContact(world(), { company, site: { name: 'Mill' } });
    assert.equal(await siteOf(`/company/contacts/${contact}`), mill);
    const reply = await world().post('/company/contacts', {
      firstName: 'Ann',
      company: { id: other },
      site: { id: mill },
    });
    assert.match(reply.text, new RegExp(`Site ${mill} not found for Company ${other}`));
  });
});
