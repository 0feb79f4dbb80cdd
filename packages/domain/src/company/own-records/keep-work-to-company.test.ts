import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aCatalogItem,
  aCompany,
  anAgreement,
  aPhase,
  aProject,
  aProjectTicket,
  aTicket,
  changed,
  inOlderVersion,
  inOneWorld,
  makeRecord,
  refusals,
  shown,
} from '@reeve/testkit';

inOneWorld('what is done for a company', (world) => {
  const bodies = async (item: string) =>
    ({
      '/time/entries': { timeStart: '2025-03-03T08:00:00Z', actualHours: 1 },
      '/expense/entries': { date: '2025-03-03T08:00:00Z', amount: 5, type: { id: 1 } },
      '/procurement/products': {
        catalogItem: { id: await aCatalogItem(world(), item) },
        quantity: 1,
        billableOption: 'Billable',
      },
    }) as const;

  it('is on no ticket, project or agreement of another', async () => {
    const [id, other] = [await aCompany(world(), 'Doers'), { id: await aCompany(world(), 'Others') }];
    const [ticket, project] = [await aTicket(world(), { company: other }), await aProject(world(), { company: other })];
    const agreement = await anAgreement(world(), { company: other });
    for (const [path, body] of Object.entries(await bodies('Done for')))
      for (const caller of [world(), inOlderVersion(world())]) {
        const on = path === '/procurement/products' ? {} : { chargeToType: 'ServiceTicket', chargeToId: ticket };
        const sent = { ...body, ...on, company: { id }, ticket: { id: ticket } };
        const refused = await refusals(caller, path, { ...sent, agreement: { id: agreement } });
        assert.equal(refused['ticket/id'], `Ticket ${ticket} not found for Company ${id}`);
        assert.equal(refused['agreement/id'], `Agreement ${agreement} not found for Company ${id}`);
        if (path !== '/procurement/products') continue;
        const onProject = await refusals(caller, path, { ...body, company: { id }, project: { id: project } });
        assert.equal(onProject['project/id'], `Project ${project} not found for Company ${id}`);
        assert.equal((await shown<{ count: number }>(world(), `${path}/count`)).count, 0);
      }
  });

  it('is under the agreement of who pays for it, or one that lists its site', async () => {
    const payer = { id: await aCompany(world(), 'Payer') };
    const company = { id: await aCompany(world(), 'Paid for', { billToCompany: payer }) };
    const stranger = { id: await aCompany(world(), 'Stranger') };
    const paid = { id: await anAgreement(world(), { company: payer }) };
    const listed = { id: await anAgreement(world(), { company: stranger }) };
    const { site } = await shown<{ site: { id: number } }>(world(), `/company/companies/${company.id}`);
    await makeRecord(world(), `/finance/agreements/${listed.id}/sites`, { company, site });
    const { '/procurement/products': body } = await bodies('Paid for');
    const product = await makeRecord(world(), '/procurement/products', { ...body, company, agreement: paid });
    const after = await changed<{ agreement: { id: number } }>(world(), `/procurement/products/${product}`, {
      agreement: listed,
    });
    assert.equal(after.agreement.id, listed.id);
  });

  it("is in the project of its ticket, also where the ticket is for another company than the project's", async () => {
    const company = { id: await aCompany(world(), 'Branch') };
    const phase = await aPhase(world(), await aProject(world()));
    const ticket = await aProjectTicket(world(), phase, { company });
    const { project } = await shown<{ project: { id: number } }>(world(), `/project/tickets/${ticket}`);
    for (const [path, body] of Object.entries(await bodies('Branch'))) {
      const on = path === '/procurement/products' ? {} : { chargeToType: 'ProjectTicket', chargeToId: ticket };
      const id = await makeRecord(inOlderVersion(world()), path, { ...body, ...on, ticket: { id: ticket } });
      const made = await shown<Record<'company' | 'project', { id: number }>>(world(), `${path}/${id}`);
      assert.deepEqual([made.company.id, made.project.id], [company.id, project.id]);
    }
  });

  it('takes no agreement that went to another company from its ticket, nor a ticket from its project', async () => {
    const [company, other] = [{ id: await aCompany(world(), 'Left') }, { id: await aCompany(world(), 'Gone to') }];
    const terms = { company, coverAgreementProduct: true };
    const agreement = { id: await anAgreement(world(), terms) };
    const ticket = await aTicket(world(), { company, agreement });
    const phase = await aPhase(world(), await aProject(world(), { company, agreement }));
    await changed(world(), `/finance/agreements/${agreement.id}`, { company: other });
    const made = Object.entries(await bodies('Left')).map(async ([path, body]) => {
      const on = path === '/procurement/products' ? {} : { chargeToType: 'ServiceTicket', chargeToId: ticket };
      return `${path}/${await makeRecord(inOlderVersion(world()), path, { ...body, ...on, ticket: { id: ticket } })}`;
    });
    const paths = [...(await Promise.all(made)), `/project/tickets/${await aProjectTicket(world(), phase)}`];
    for (const path of paths) {
      const record = await shown<{ company: { id: number }; agreement?: object }>(world(), path);
      assert.deepEqual([record.company.id, record.agreement], [company.id, undefined]);
    }
  });
});
