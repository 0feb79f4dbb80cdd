import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCompany, aTicket, aWorld, onEachEngine, type World } from '../../../testkit/src/index.ts';
import { made } from '../answers.ts';

/** What a write answers is what reading the record answers, to the byte. */
async function isAsRead(world: World, path: string, reply: { status: number; text: string }): Promise<void> {
  assert.ok(reply.status < 300, `${path} ${reply.text}`);
  assert.equal(reply.text, (await world.get(path)).text, path);
}

onEachEngine('the answer of a write, which is not read again', (engine) => {
  it('says numbers, texts and flags as reading them does', async () => {
    await using world = await aWorld({ engine });
    const id = await aTicket(world);
    const values = {
      summary: 'Ä "quoted" \\ 🎫 e\u0301',
      budgetHours: 0.1 + 0.2,
      estimatedTimeCost: -0,
      estimatedExpenseCost: 1e-7,
      customerUpdatedFlag: true,
      allowAllClientsPortalView: false,
      requiredDate: '2026-03-04T05:06:07Z',
      externalXRef: '007',
    };
    for (const [field, value] of Object.entries(values)) {
      const path = `/service/tickets/${id}`;
      await isAsRead(world, path, await world.patch(path, [{ op: 'replace', path: field, value }]));
    }
    const created = await world.post('/service/tickets', { ...values, company: { id: await aCompany(world, 'Odd') } });
    await isAsRead(world, `/service/tickets/${(created.json as { id: number }).id}`, created);
  });

  it('says what was calculated of the record after it was written', async () => {
    await using world = await aWorld({ engine });
    const ticket = await aTicket(world);
    const member = (await made(world, '/time/entries', {
      chargeToId: ticket,
      chargeToType: 'ServiceTicket',
      timeStart: '2026-03-04T09:00:00Z',
      actualHours: 2,
    })) as { id: number };
    const path = `/time/entries/${member.id}`;
    await isAsRead(world, path, await world.patch(path, [{ op: 'replace', path: 'actualHours', value: 3 }]));
    const own = `/service/tickets/${ticket}`;
    await isAsRead(world, own, await world.patch(own, [{ op: 'replace', path: 'summary', value: 'Worked on' }]));
  });

  it('names what another process renamed before the call', async (context) => {
    if (engine === 'sqlite') return context.skip('one process serves a folder');
    await using first = await aWorld({ engine });
    await using second = await aWorld({ engine, beside: first });
    const company = await aCompany(first, 'Renamed');
    const [ticket, other] = [
      await aTicket(first, { company: { id: company } }),
      await aTicket(first, { company: { id: company } }),
    ];
    for (let times = 0; times < 20; times += 1) {
      const [writer, asked] = times % 2 === 0 ? [first, second] : [second, first];
      const name = `Company ${times}`;
      await writer.patch(`/company/companies/${company}`, [{ op: 'replace', path: 'name', value: name }]);
      const own = `/service/tickets/${times % 3 === 0 ? ticket : other}`;
      const reply = await asked.patch(own, [{ op: 'replace', path: 'summary', value: `At ${name}` }]);
      assert.equal((reply.json as { company: { name: string } }).company.name, name);
      const created = await asked.post('/service/tickets', { summary: 'New', company: { id: company } });
      assert.equal((created.json as { company: { name: string } }).company.name, name);
    }
  });
});
