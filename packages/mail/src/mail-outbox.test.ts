import assert from 'node:assert/strict';
import { it } from 'node:test';
import { inOneWorld } from '../../testkit/src/index.ts';
import { mailOutbox } from './mail-outbox.ts';

inOneWorld('mail that waits', (world) => {
  const now = 1_000_000;
  const add = (due: number, many: number) =>
    world().tenant.database.write(async (transaction) => {
      for (let at = 0; at < many; at += 1)
        await transaction.run(
          'insert into "reeve_mail" ("guid", "state", "mail", "created", "open", "due") values (?, ?, ?, ?, ?, ?)',
          [`${due}-${at}`, 'waiting', '{}', now, 1, due],
        );
    });
  const claim = (count: number, name: string) =>
    world().tenant.database.write((transaction) =>
      mailOutbox.claim(transaction, world().tenant.database.dialect, [{ callback: 1, count }], {
        name,
        now,
        until: now + 5000,
        companyNow: now,
      }),
    );

  it('to be tried again does not stand in front of what may leave, however much of it there is', async () => {
    await add(now + 60_000, 600);
    await add(now, 3);
    const first = await claim(2, 'a');
    assert.deepEqual([first.claims.length, first.looks[0]?.more], [2, true]);
    const second = await claim(2, 'b');
    assert.deepEqual([second.claims.length, second.looks[0]?.more], [1, false]);
    const none = await claim(2, 'c');
    assert.deepEqual([none.claims, none.looks], [[], [{ callback: 1, more: false, next: now + 5000 }]]);
  });
});
