import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aContact, inOlderVersion, inOneWorld, makeRecord, shown } from '@reeve/testkit';

inOneWorld('whom to call for an activity', (world) => {
  const anAnn = () =>
    aContact(world(), {
      company: { id: 1 },
      communicationItems: [
        { type: { name: 'Email' }, value: 'ann@baker.example', defaultFlag: true },
        { type: { name: 'Direct' }, value: '5551234', extension: '7', defaultFlag: true },
      ],
    });

  it('is its contact, and it has type, status and who assigned it', async () => {
    const contact = { id: await anAnn() };
    for (const caller of [world(), inOlderVersion(world())]) {
      const sent = { name: 'Call Ann', assignTo: { id: 1 }, contact };
      const activity = await shown<Record<string, unknown>>(
        world(),
        `/sales/activities/${await makeRecord(caller, '/sales/activities', sent)}`,
      );
      assert.deepEqual([activity['phoneNumber'], activity['email']], ['5551234', 'ann@baker.example']);
      const named = (key: string) => (activity[key] as { name: string } | undefined)?.name;
      assert.deepEqual([named('type'), named('status')], ['Call', 'Open']);
      assert.equal((activity['assignedBy'] as { identifier: string }).identifier, 'ReeveApi');
      assert.equal((activity['company'] as { id: number }).id, 1);
    }
  });
});
