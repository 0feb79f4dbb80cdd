import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aTicket, firstId, inOlderVersion, inOneWorld, makeRecord, shown } from '../../../../testkit/src/index.ts';

type Association = Readonly<Record<'type' | 'subType' | 'item', { readonly id: number }>>;

inOneWorld('what the automatic template of a kind of ticket chooses', (world) => {
  it('goes before what is usual, and before what is sent where its settings overwrite', async () => {
    const priority = { id: await firstId(world(), '/service/priorities?orderBy=id desc') };
    const chosen = { severity: 'High', impact: 'Low', purchaseOrderNumber: 'PO 7', emailContactFlag: true };
    const billing = { billingMethod: 'FixedFee', billingAmount: 120 };
    const template = { name: 'Printer', priority, ...chosen, ...billing, emailCC: 'boss@client.example' };
    const body = { marketplaceImportType: 'TicketTemplates', marketplaceObject: [template] };
    assert.equal((await world().post('/system/marketplaceimport/import', body)).status, 201);
    const serviceTemplate = { id: await firstId(world(), '/service/templates') };
    const tie = await shown<Association[]>(world(), '/service/boards/1/typeSubTypeItemAssociations?pageSize=1000');
    const kinds = tie.filter(({ subType, item }) => subType !== undefined && item !== undefined);
    for (const [at, setting] of ['Overwrite', 'Append', 'Ignore'].entries()) {
      const { type, subType, item } = kinds[at] as Association;
      const settings = {
        impactUrgencySetting: setting,
        templatePrioritySetting: setting,
        financeInformationSetting: setting,
        sendNotesAsEmailSetting: setting,
      };
      const row = { type, subtype: subType, item, serviceTemplate, autoApplyFlag: true, ...settings };
      await makeRecord(world(), '/service/boards/1/autoTemplates', row);
      for (const caller of [world(), inOlderVersion(world())]) {
        const sent = { board: { id: 1 }, type, subType, item, severity: 'Low', poNumber: 'own' };
        const id = await aTicket({ ...world(), post: caller.post }, sent);
        const ticket = await shown<{ priority: { id: number } } & Record<string, unknown>>(
          world(),
          `/service/tickets/${id}`,
        );
        const own = [ticket['severity'], ticket['poNumber']];
        assert.deepEqual(own, setting === 'Overwrite' ? ['High', 'PO 7'] : ['Low', 'own'], setting);
        const others = ['impact', 'billingMethod', 'billingAmount', 'automaticEmailContactFlag', 'automaticEmailCc'];
        const expected = ['Low', 'FixedFee', 120, true, 'boss@client.example;'];
        const isTaken = others.map((field, place) => ticket[field] === expected[place]);
        assert.deepEqual(
          [...new Set([...isTaken, ticket.priority.id === priority.id])],
          [setting !== 'Ignore'],
          setting,
        );
      }
    }
  });
});
