import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aMember,
  aTicket,
  firstId,
  inOneWorld,
  mailsOfWork,
  makeRecord,
  shown,
} from '../../../../testkit/src/index.ts';

inOneWorld('a schedule entry', (world) => {
  it('tells its member when it asks for it, and of its end', async () => {
    const member = { id: await aMember(world(), 'ann') };
    const type = { id: await firstId(world(), "/schedule/types?conditions=identifier='S'") };
    const times = { dateStart: '2025-03-05T09:00:00Z', dateEnd: '2025-03-05T10:00:00Z' };
    const body = { type, objectId: await aTicket(world()), member, ...times };
    assert.deepEqual(await mailsOfWork(world(), () => makeRecord(world(), '/schedule/entries', body)), []);
    let id = 0;
    const later = { dateStart: '2025-03-06T09:00:00Z', dateEnd: '2025-03-06T10:00:00Z', notifyResource: true };
    const [mail] = await mailsOfWork(world(), async () => {
      id = await makeRecord(world(), '/schedule/entries', { ...body, ...later });
    });
    assert.deepEqual([mail?.to, mail?.reason], [['ann@provider.example'], 'schedule entry']);
    assert.match(mail?.text ?? '', /2025-03-06T09:00:00Z/);
    assert.equal((await shown(world(), `/schedule/entries/${id}`))['notificationSent'], true);
    const [end] = await mailsOfWork(world(), () => world().delete(`/schedule/entries/${id}/true`));
    assert.match(end?.subject ?? '', /^Cancelled: /);
  });
});
