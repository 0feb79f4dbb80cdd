import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aMember, changed, inOneWorld, mailsOfWork, makeRecord } from '../../../../testkit/src/index.ts';

inOneWorld('an activity', (world) => {
  it('is mailed to whom it is assigned where it asks for it, and to the next one', async () => {
    const [ann, bob] = [{ id: await aMember(world(), 'ann') }, { id: await aMember(world(), 'bob') }];
    let id = 0;
    const begin = (fields: object) =>
      mailsOfWork(world(), async () => {
        id = await makeRecord(world(), '/sales/activities', { name: 'Call back', assignTo: ann, ...fields });
      });
    assert.deepEqual(await begin({}), []);
    const [mail] = await begin({
      notifyFlag: true,
      dateStart: '2025-03-05T09:00:00Z',
      dateEnd: '2025-03-05T10:00:00Z',
    });
    assert.deepEqual([mail?.to, mail?.subject], [['ann@provider.example'], 'Activity: Call back']);
    assert.match(mail?.text ?? '', /2025-03-05T09:00:00Z/);
    const change = (fields: Readonly<Record<string, unknown>>) =>
      mailsOfWork(world(), () => changed(world(), `/sales/activities/${id}`, fields));
    assert.deepEqual(await change({ notes: 'By telephone' }), []);
    assert.deepEqual(
      (await change({ assignTo: bob })).map(({ to }) => to),
      [['bob@provider.example']],
    );
  });
});
