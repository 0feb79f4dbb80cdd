import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aTicket, inOlderVersion, inOneWorld, shown } from '../../../../../testkit/src/index.ts';

type Named = { readonly name: string } | undefined;
type Shown = Record<'type' | 'team' | 'source' | 'serviceLocation', Named> & { readonly billTime: string };

inOneWorld('what a new ticket has without being told', (world) => {
  const read = async (fields = {}, caller = world()) => {
    const ticket = await shown<Shown>(world(), `/service/tickets/${await aTicket(caller, fields)}`);
    const { type, team, source, serviceLocation, billTime } = ticket;
    return [type?.name, team?.name, source?.name, serviceLocation?.name, billTime];
  };

  it('is what its board and the setup tables mark as usual', async () => {
    const usual = ['Incident', 'Service Team', 'Phone', 'Remote', 'NoDefault'];
    assert.deepEqual(await read(), usual);
    assert.deepEqual(await read({}, inOlderVersion(world())), usual);
  });

  it('is what is sent, and an empty value says nothing', async () => {
    const sent = { type: null, source: { name: 'Chat' }, serviceLocation: { name: 'On-Site' }, billTime: 'NoCharge' };
    assert.deepEqual(await read(sent), ['Incident', 'Service Team', 'Chat', 'On-Site', 'NoCharge']);
  });
});
