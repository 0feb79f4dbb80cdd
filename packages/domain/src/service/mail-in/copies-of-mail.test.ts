import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aMailbox, inOneWorld, shown } from '../../../../testkit/src/index.ts';

inOneWorld('the copies of a new mail', (world) => {
  it('are kept as whole addresses, without the mailboxes of connectors', async () => {
    await aMailbox(world(), 'copies@provider.example', { addCcFlag: true });
    await aMailbox(world(), 'mailbox@provider.example', { emailNotifyFrom: 'Sales@provider.example' });
    const many = Array.from({ length: 50 }, (_, at) => `person${at + 10}@a-client.example`);
    const kept: unknown[] = [];
    for (const cc of [
      ['Copies@provider.example', 'sales@provider.example', 'boss@client.example', 'boss@client.example'],
      ['mailbox@provider.example'],
      many,
    ]) {
      const lines = ['From: x@client.example', 'To: copies@provider.example', `Cc: ${cc.join(', ')}`, '', 'Help.'];
      const reply = await world().send('POST', '//_reeve/mail/inbound?company=acme', {
        headers: { 'content-type': 'message/rfc822' },
        body: lines.join('\r\n'),
      });
      const { ticket } = reply.json as { ticket: number };
      const { automaticEmailCc, automaticEmailCcFlag } = await shown(world(), `/service/tickets/${ticket}`);
      kept.push([automaticEmailCc, automaticEmailCcFlag]);
    }
    assert.deepEqual(kept, [
      ['boss@client.example;', true],
      [undefined, false],
      [
        many
          .slice(0, 38)
          .map((each) => `${each};`)
          .join(''),
        true,
      ],
    ]);
  });
});
