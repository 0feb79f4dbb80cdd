import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aTicket, inOlderVersion, inOneWorld, makeRecord, shown } from '../../../../testkit/src/index.ts';

type Association = Readonly<Record<'type' | 'subType' | 'item', { readonly id: number }>>;

inOneWorld('the automatic template of a kind of ticket', (world) => {
  it('adds to what is sent or takes its place, as its settings say, where it is applied by itself', async () => {
    const template = { name: 'Printer', summary: '(printer)', problem: 'Which one?', hoursBudget: 2 };
    const body = { marketplaceImportType: 'TicketTemplates', marketplaceObject: [template] };
    assert.equal((await world().post('/system/marketplaceimport/import', body)).status, 201);
    const [made] = await shown<{ id: number }[]>(world(), '/service/templates');
    const tie = await shown<Association[]>(world(), '/service/boards/1/typeSubTypeItemAssociations?pageSize=1000');
    const kinds = tie.filter(({ subType, item }) => subType !== undefined && item !== undefined).slice(0, 2);
    assert.equal(kinds.length, 2);
    for (const [at, autoApplyFlag] of [true, false].entries()) {
      const { type, subType, item } = kinds[at] as Association;
      const settings = { summarySetting: 'Append', discussionSetting: 'Overwrite', budgetHoursSetting: 'Append' };
      const row = { type, subtype: subType, item, serviceTemplate: { id: made?.id }, autoApplyFlag, ...settings };
      await makeRecord(world(), '/service/boards/1/autoTemplates', row);
      for (const caller of [world(), inOlderVersion(world())]) {
        const kind = { board: { id: 1 }, type, subType, item };
        const sent = { ...kind, summary: 'Jam', budgetHours: 1, initialDescription: 'Help' };
        const id = await aTicket({ ...world(), post: caller.post }, sent);
        const { summary, budgetHours } = await shown(world(), `/service/tickets/${id}`);
        const [note] = await shown<{ text: string }[]>(world(), `/service/tickets/${id}/notes`);
        const expected = autoApplyFlag ? ['Jam (printer)', 3, 'Which one?'] : ['Jam', 1, 'Help'];
        assert.deepEqual([summary, budgetHours, note?.text], expected);
      }
    }
  });
});
