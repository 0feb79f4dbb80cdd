import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCompany, aTicket } from '../../../../testkit/src/index.ts';
import { onEachEngine } from '../../../../testkit/src/on-each-engine.ts';
import { aWorld } from '../../../../testkit/src/world.ts';

onEachEngine('links', (engine) => {
  it('lead to an address made of the record', async () => {
    await using world = await aWorld({ engine });
    const link = (
      await world.post('/system/links', { name: 'Map', screenLink: 'Company', url: 'https://maps.example/?q=[name]' })
    ).json as { id: number };
    const resolved = await world.post(`/system/info/links/${link.id}/resolveurl`, { referenceId: 1 });
    assert.match((resolved.json as { url: string }).url, /^https:\/\/maps\.example\/\?q=\S+$/, resolved.text);
  });

  it("tell the company of a record by the product's own token", async () => {
    await using world = await aWorld({ engine });
    const company = await aCompany(world, 'Link Co');
    const { name } = (await world.get(`/company/companies/${company}`)).json as { name: string };
    const ticket = await aTicket(world, { company: { id: company } });
    for (const [screenLink, referenceId] of [
      ['Company', company],
      ['Service', ticket],
    ] as const) {
      const body = {
        name: `Vault ${screenLink}`,
        screenLink,
        url: 'https://vault.example/[CompanyName]/[companyid]?x=[nothing]',
      };
      const { id } = (await world.post('/system/links', body)).json as { id: number };
      const { url } = (await world.post(`/system/info/links/${id}/resolveurl`, { referenceId })).json as {
        url: string;
      };
      assert.equal(url, `https://vault.example/${encodeURIComponent(name)}/${encodeURIComponent('Link Co')}?x=`);
    }
  });
});
