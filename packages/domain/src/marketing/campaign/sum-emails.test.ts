import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCampaign, inOneWorld, makeRecord, shown } from '@reeve/testkit';

inOneWorld('the e-mails of a campaign', (world) => {
  it('are those of its audits', async () => {
    const campaign = await aCampaign(world());
    for (const emailsSent of [30, 12]) await makeRecord(world(), `${campaign}/audits`, { emailsSent });
    assert.equal((await shown(world(), campaign))['emailsSent'], 42);
  });
});
