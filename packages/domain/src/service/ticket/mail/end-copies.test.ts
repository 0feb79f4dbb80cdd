import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aTicket, changed, inOneWorld, shown } from '../../../../../testkit/src/index.ts';

inOneWorld('the addresses of copies of a ticket', (world) => {
  it('end in a semicolon, whoever sends them how', async () => {
    const path = `/service/tickets/${await aTicket(world(), { automaticEmailCc: 'boss@client.example' })}`;
    const said = async () => (await shown(world(), path))['automaticEmailCc'];
    assert.equal(await said(), 'boss@client.example;');
    await changed(world(), path, { automaticEmailCc: 'a@client.example; b@client.example; ' });
    assert.equal(await said(), 'a@client.example; b@client.example;');
    await changed(world(), path, { automaticEmailCc: '' });
    assert.equal(await said(), '');
    const longest = 'a'.repeat(1000);
    await changed(world(), path, { automaticEmailCc: longest });
    assert.equal(await said(), longest);
    const run = [{ op: 'replace', path: 'automaticEmailCc', value: `${';'.repeat(900_000)}x` }];
    assert.equal((await world().patch(path, run)).status, 400);
  });
});
