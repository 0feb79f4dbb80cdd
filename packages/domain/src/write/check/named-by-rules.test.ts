import assert from 'node:assert/strict';
import { it } from 'node:test';
import { changed, firstId, inOlderVersion, inOneWorld, makeRecord, refusals } from '../../../../testkit/src/index.ts';

inOneWorld('a rule that asks what a named record is', (world) => {
  const idOf = (path: string, name: string) => firstId(world(), `${path}?conditions=name="${name}"`);

  it('wants of an action of a workflow what its kind does nothing without', async () => {
    const tableType = { id: await firstId(world(), '/system/workflows/tableTypes') };
    const workflow = await makeRecord(world(), '/system/workflows', { name: 'W', tableType });
    const events = `/system/workflows/${workflow}/events`;
    const event = await makeRecord(world(), events, { name: 'E', eventCondition: 'id > 0', executionTime: 'Once' });
    const actions = `${events}/${event}/actions`;
    const kinds = {
      'Send Email': ['subject'],
      'Create Activity': ['subject'],
      'Attach Configuration': ['attachConfigurationsFor'],
      'Attach Track': ['attachedTrack'],
      'Add to Group': ['group'],
      'Create Service Ticket': ['serviceTemplate'],
    };
    for (const caller of [world(), inOlderVersion(world())])
      for (const [kind, wanted] of Object.entries(kinds)) {
        const notifyType = { id: await idOf('/system/workflows/notifyTypes', kind) };
        assert.deepEqual(Object.keys(await refusals(caller, actions, { notifyType })), wanted, kind);
      }
    const status = { notifyType: { id: await idOf('/system/workflows/notifyTypes', 'Change Status') } };
    const id = await makeRecord(world(), actions, status);
    const mail = {
      op: 'replace',
      path: 'notifyType/id',
      value: await idOf('/system/workflows/notifyTypes', 'Send Email'),
    };
    assert.equal((await world().patch(`${actions}/${id}`, [mail])).status, 400, 'a kind that it becomes is asked too');
    await changed(world(), `${actions}/${id}`, { subject: 'Look' });
    assert.equal((await world().patch(`${actions}/${id}`, [mail])).status, 200);
  });

  it('wants the address of who is told by address, and nothing of others', async () => {
    const status = { id: await firstId(world(), '/procurement/purchaseorderstatuses') };
    const rows = `/procurement/purchaseorderstatuses/${status.id}/notifications`;
    const told = async (name: string) => ({ id: await idOf('/system/notificationRecipients', name) });
    assert.deepEqual(Object.keys(await refusals(world(), rows, { notifyWho: await told('Email Address') })), ['email']);
    await makeRecord(world(), rows, { notifyWho: await told('Email Address'), email: 'boss@provider.example' });
  });
});
