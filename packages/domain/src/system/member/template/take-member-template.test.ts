import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aMember, inOneWorld, makeRecord, shown } from '../../../../../testkit/src/index.ts';

interface Made {
  readonly dailyCapacity?: number;
  readonly title?: string;
  readonly hourlyCost?: number;
  readonly restrictLocationFlag: boolean;
  readonly defaultLocation: { readonly id: number };
}

inOneWorld('a member that is made from a template', (world) => {
  it('takes what was not sent, from the template before the member', async () => {
    const like = await aMember(world(), 'Model', { dailyCapacity: 5, title: 'Engineer', hourlyCost: 40 });
    const template = await makeRecord(world(), '/system/membertemplates', {
      identifier: 'Technician',
      fromMemberRecId: like,
      dailyCapacity: 7.5,
      restrictLocationFlag: true,
    });
    const kept = await shown<Made>(world(), `/system/membertemplates/${template}`);
    assert.deepEqual([kept.dailyCapacity, kept.title, kept.hourlyCost], [7.5, 'Engineer', 40]);
    const names = { fromMemberTemplateRecId: template, fromMemberRecId: like, title: 'Trainee' };
    const made = await shown<Made>(world(), `/system/members/${await aMember(world(), 'New', names)}`);
    assert.deepEqual([made.dailyCapacity, made.title, made.restrictLocationFlag], [7.5, 'Trainee', true]);
    const twin = await aMember(world(), 'Twin', { fromMemberRecId: like });
    const same = await shown<Made>(world(), `/system/members/${twin}`);
    assert.deepEqual([same.dailyCapacity, same.title], [5, 'Engineer']);
  });

  it('is refused where there is none of that number', async () => {
    const sent = { identifier: 'Nobody', fromMemberTemplateRecId: 999 };
    assert.equal((await world().post('/system/members', sent)).status, 400);
  });
});
