import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aCompany,
  aContact,
  aProject,
  changed,
  inOlderVersion,
  inOneWorld,
  shown,
} from '../../../../testkit/src/index.ts';

type Named = Readonly<Record<string, { readonly id: number } | undefined>>;

inOneWorld('for whom a project is', (world) => {
  const fields = ['company', 'contact', 'site', 'billToCompany', 'billingTerms', 'currency'];
  const read = async (path: string) => {
    const found = await shown<Named>(world(), path);
    return fields.map((field) => found[field]?.id);
  };

  it('follows from its company: contact, site, whom to bill, terms and currency', async () => {
    for (const [caller, name] of [
      [world(), 'Baker'],
      [inOlderVersion(world()), 'Miller'],
    ] as const) {
      const id = await aCompany(caller, name);
      const contact = await aContact(caller, { company: { id }, defaultFlag: true });
      const company = await shown<Named>(world(), `/company/companies/${id}`);
      const project = await aProject({ ...world(), post: caller.post }, { company: { id } });
      const expected = [id, contact, company['site']?.id, id, company['billingTerms']?.id, company['currency']?.id];
      assert.deepEqual(await read(`/project/projects/${project}`), expected);
    }
  });

  it('is what is sent, and another when the company is another', async () => {
    const [one, two] = [await aCompany(world(), 'One'), await aCompany(world(), 'Two')];
    const project = `/project/projects/${await aProject(world(), { company: { id: one }, billToCompany: { id: two } })}`;
    assert.equal((await read(project))[3], two);
    await changed(world(), project, { company: { id: two } });
    const [company, , site, payer] = await read(project);
    const next = await shown<Named>(world(), `/company/companies/${two}`);
    assert.deepEqual([company, site, payer], [two, next['site']?.id, two]);
  });
});
