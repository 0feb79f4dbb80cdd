import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aCompany,
  aConfigurationType,
  aContact,
  anAgreement,
  anOpportunity,
  aProject,
  inOlderVersion,
  inOneWorld,
  makeRecord,
  refusals,
} from '../../../../testkit/src/index.ts';

inOneWorld('the contact of another company', (world) => {
  it('is refused wherever a record has a company and a contact, as a ticket refuses it', async () => {
    const w = world();
    const [own, other] = [await aCompany(w, 'Own'), await aCompany(w, 'Other')];
    const [ann, bob] = [await aContact(w, { company: { id: own } }), await aContact(w, { company: { id: other } })];
    const company = { id: own };
    const type = { id: await aConfigurationType(w, 'Laptop') };
    const paths = [
      `/project/projects/${await aProject(w, { company })}`,
      `/finance/agreements/${await anAgreement(w, { company, contact: { id: ann } })}`,
      `/sales/opportunities/${await anOpportunity(w, { company, contact: { id: ann } })}`,
      `/sales/activities/${await makeRecord(w, '/sales/activities', { name: 'Call', company, assignTo: { id: 1 } })}`,
      `/company/configurations/${await makeRecord(w, '/company/configurations', { name: 'L1', type, company })}`,
    ];
    for (const caller of [w, inOlderVersion(w)])
      for (const path of paths) {
        const foreign = await caller.patch(path, [{ op: 'replace', path: 'contact', value: { id: bob } }]);
        assert.equal(foreign.status, 400, path);
        assert.match(foreign.text, new RegExp(`Contact ${bob} not found for Company ${own}`), path);
        const fits = await caller.patch(path, [{ op: 'replace', path: 'contact/id', value: ann }]);
        assert.equal(fits.status, 200, `${path}: ${fits.text}`);
      }
    const sent = { name: 'Call', company, contact: { id: bob }, assignTo: { id: 1 } };
    assert.deepEqual(await refusals(w, '/sales/activities', sent), {
      'contact/id': `Contact ${bob} not found for Company ${own}`,
    });
  });
});
