import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aMember,
  aTicket,
  aWorld,
  mailsOf,
  makeRecord,
  onEachEngine,
  shown,
  type World,
} from '../../testkit/src/index.ts';
import { aMailServer } from '../test/mail-server.ts';

onEachEngine('mail', (engine) => {
  const note = { text: 'Grüße: it works.', detailDescriptionFlag: true, processNotifications: true };
  const aTicketOf = async (world: World, name: string) => {
    const owner = { id: await aMember(world, name) };
    return aTicket(world, { owner, automaticEmailResourceFlag: true, processNotifications: false });
  };
  const settled = async (world: World, count: number) => {
    for (;;) {
      const mails = await mailsOf(world);
      if (mails.length >= count && mails.every(({ state }) => state !== 'waiting')) return mails;
      await new Promise((resolve) => setImmediate(resolve));
    }
  };

  it('leaves by the mail server that is set, once, and says so', async () => {
    await using server = await aMailServer();
    await using world = await aWorld({
      engine,
      flags: { 'smtp-url': server.url, 'mail-from': 'Desk <desk@provider.example>' },
    });
    const ticket = await aTicketOf(world, 'ann');
    await makeRecord(world, `/service/tickets/${ticket}/notes`, note);
    await server.arrived(1);
    const [mail] = await settled(world, 1);
    assert.equal(mail?.state, 'sent');
    const [{ from, to, raw }] = server.taken as [(typeof server.taken)[number]];
    assert.deepEqual([from, to], ['service@provider.example', ['ann@provider.example']]);
    assert.match(raw, /^Subject: Ticket#\d+\//m);
    assert.match(raw, /^Message-ID: <[\w-]+@provider\.example>/m);
    assert.match(raw, /^Auto-Submitted: auto-generated/m);
    assert.equal(server.taken.length, 1);
  });

  it('that a server refuses for good has failed, and is not tried again', async () => {
    const gone = Object.assign(new Error('no such mailbox'), { responseCode: 550 });
    await using server = await aMailServer(() => gone);
    await using world = await aWorld({ engine, flags: { 'smtp-url': server.url } });
    await makeRecord(world, `/service/tickets/${await aTicketOf(world, 'bob')}/notes`, note);
    const [mail] = await settled(world, 1);
    assert.equal(mail?.state, 'failed');
    assert.match(String((mail as { answer?: string } | undefined)?.answer), /no such mailbox/);
  });

  it('of a change that is refused is never sent', async () => {
    await using world = await aWorld({ engine });
    const ticket = await aTicketOf(world, 'cy');
    const bundle = { ...note, detailDescriptionFlag: false };
    assert.equal((await world.post(`/service/tickets/${ticket}/notes`, bundle)).status, 400);
    assert.deepEqual(await mailsOf(world), []);
    await makeRecord(world, `/service/tickets/${ticket}/notes`, note);
    assert.equal((await mailsOf(world)).length, 1);
    assert.equal((await world.send('DELETE', '//_reeve/mail?company=acme')).status, 200);
    assert.deepEqual(await shown(world, '//_reeve/mail?company=acme'), []);
  });

  if (engine === 'postgres')
    it('leaves exactly once, however many processes there are', async () => {
      await using server = await aMailServer();
      const flags = { 'smtp-url': server.url };
      await using world = await aWorld({ engine, flags });
      await using beside = await aWorld({ engine, flags, beside: world });
      const ticket = await aTicketOf(world, 'dee');
      const send = (of: World) => makeRecord(of, `/service/tickets/${ticket}/notes`, note);
      await Promise.all(Array.from({ length: 20 }, (_, at) => send(at % 2 === 0 ? world : beside)));
      await server.arrived(20);
      await settled(world, 20);
      const ids = server.taken.map(({ raw }) => /^Message-ID: (.*)$/m.exec(raw)?.[1]);
      assert.deepEqual([server.taken.length, new Set(ids).size], [20, 20]);
    });
});
