import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCompany, changed, inOlderVersion, inOneWorld, makeRecord, shown } from '../../../../testkit/src/index.ts';

interface Placed {
  readonly country?: { readonly id: number };
}

inOneWorld('the country of a site', (world) => {
  it("is its company's unless another is sent, so that a company keeps one when the site becomes its primary one", async () => {
    const company = await aCompany(world(), 'Baker');
    const path = `/company/companies/${company}`;
    const { country } = await shown<Placed>(world(), path);
    const [other] = await shown<{ id: number }[]>(world(), `/company/countries?conditions=id!=${country?.id}`);
    for (const caller of [world(), inOlderVersion(world())]) {
      const name = `Branch ${caller === world()}`;
      const site = await makeRecord(caller, `${path}/sites`, { name, city: 'Dayton' });
      assert.equal((await shown<Placed>(world(), `${path}/sites/${site}`)).country?.id, country?.id);
      await changed(world(), `${path}/sites/${site}`, { primaryAddressFlag: true });
      assert.equal((await shown<Placed>(world(), path)).country?.id, country?.id);
    }
    const abroad = await makeRecord(world(), `${path}/sites`, { name: 'Abroad', country: { id: other?.id } });
    assert.equal((await shown<Placed>(world(), `${path}/sites/${abroad}`)).country?.id, other?.id);
  });

  it('is that of its state', async () => {
    const path = `/company/companies/${await aCompany(world(), 'Miller')}/sites`;
    const states = await shown<{ id: number; country?: { id: number } }[]>(world(), '/company/states?pageSize=1000');
    const state = states.findLast(({ country }) => country !== undefined);
    const site = await makeRecord(world(), path, { name: 'There', stateReference: { id: state?.id } });
    assert.equal((await shown<Placed>(world(), `${path}/${site}`)).country?.id, state?.country?.id);
  });
});
