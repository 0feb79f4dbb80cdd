import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aProject, aTicket, inOneWorld, makeRecord, shown } from '../../../../testkit/src/index.ts';

inOneWorld('a bundled ticket that becomes one of a project', (world) => {
  it('leaves its bundle, and does not go while others stand below it', async () => {
    const project = await aProject(world());
    const phase = { id: await makeRecord(world(), `/project/projects/${project}/phases`, { description: 'Plan' }) };
    const parent = await aTicket(world());
    const child = await aTicket(world(), { parentTicketId: parent });
    const convert = (id: number) => world().post(`/service/tickets/${id}/convert`, { phase, wbsCode: '1.1' });
    const refused = await convert(parent);
    assert.deepEqual([refused.status, /has child tickets/.test(refused.text)], [400, true]);
    const reply = await convert(child);
    assert.equal(reply.status, 200, reply.text);
    assert.equal((await shown(world(), `/service/tickets/${parent}`))['hasChildTicket'], false);
    assert.equal((await convert(parent)).status, 200);
  });
});
