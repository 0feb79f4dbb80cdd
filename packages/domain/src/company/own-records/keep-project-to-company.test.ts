import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aCompany,
  anAgreement,
  aPhase,
  aProject,
  aProjectTicket,
  inOneWorld,
  refusals,
  shown,
} from '../../../../testkit/src/index.ts';

inOneWorld('the agreement of a project', (world) => {
  it('is not of another company, but may be that of who pays, under which its tickets are too', async () => {
    const payer = { id: await aCompany(world(), 'Head office') };
    const company = { id: await aCompany(world(), 'Branch', { billToCompany: payer }) };
    const [paid, foreign] = [await anAgreement(world(), { company: payer }), await anAgreement(world())];
    const project = await aProject(world(), { company, agreement: { id: paid } });
    const ticket = await aProjectTicket(world(), await aPhase(world(), project));
    const { agreement } = await shown<{ agreement: { id: number } }>(world(), `/project/tickets/${ticket}`);
    assert.equal(agreement.id, paid);
    const body = { ...(await shown(world(), `/project/projects/${project}`)), agreement: { id: foreign } };
    const refused = await refusals(world(), '/project/projects', body);
    assert.equal(refused['agreement/id'], `Agreement ${foreign} not found for Company ${company.id}`);
  });
});
