import assert from 'node:assert/strict';
import { it } from 'node:test';
import { createTransport, type SendMailOptions } from 'nodemailer';
import { aMailbox } from '../../../testkit/src/builders/mail.ts';
import { onEachEngine } from '../../../testkit/src/on-each-engine.ts';
import { aWorld, type World } from '../../../testkit/src/world.ts';
import { worldCompany } from '../../../testkit/src/world-tenant.ts';
import { largestMail } from './take-mail.ts';

const mailbox = 'desk@provider.example';
const flags = { 'smtp-port': '0', 'smtp-company': worldCompany };

type Problem = Error & { readonly responseCode?: number };

/** Sends a mail to the world's port, and answers the code of its refusal, or null. */
async function sent(world: World, mail: SendMailOptions, options: object = {}): Promise<number | null> {
  const port = world.server.smtpPort;
  assert.ok(port !== null);
  const transport = createTransport({ host: '127.0.0.1', port, tls: { rejectUnauthorized: false }, ...options });
  try {
    const { rejectedErrors } = await transport.sendMail({
      from: 'ann@orchard.example',
      subject: 'Printer',
      text: 'It smokes.',
      ...mail,
    });
    return (rejectedErrors?.[0] as Problem | undefined)?.responseCode ?? null;
  } catch (error) {
    return (error as Problem).responseCode ?? 0;
  } finally {
    transport.close();
  }
}

const summaries = async (world: World) =>
  ((await world.get('/service/tickets?fields=summary')).json as { summary: string }[]).map(({ summary }) => summary);

onEachEngine('the port for mail', (engine) => {
  it('makes tickets of mail to known mailboxes, and refuses every other address', async () => {
    await using world = await aWorld({ engine, flags });
    await aMailbox(world, mailbox);
    await aMailbox(world, 'sales@provider.example');
    assert.equal(await sent(world, { to: mailbox.toUpperCase() }), null);
    assert.deepEqual(await summaries(world), ['Printer']);
    assert.equal(await sent(world, { to: 'ann@elsewhere.example' }), 550);
    assert.equal(await sent(world, { to: [mailbox, 'sales@provider.example'], subject: 'Twice' }), 452);
    assert.deepEqual((await summaries(world)).sort(), ['Printer', 'Twice']);
  });

  it('is not opened where somebody else listens, which is said in words', async () => {
    await using world = await aWorld({ engine });
    const taken = { 'smtp-port': new URL(world.origin).port };
    const told = { name: 'ListenError', message: /^Cannot listen on port \d+ of 127\.0\.0\.1: something else/ };
    await assert.rejects(aWorld({ engine, flags: taken }), told);
  });

  it('refuses what is too large and what is no mail', async () => {
    await using world = await aWorld({ engine, flags });
    await aMailbox(world, mailbox);
    const large = Buffer.alloc(largestMail, 'a');
    assert.equal(await sent(world, { to: mailbox, attachments: [{ filename: 'a.txt', content: large }] }), 552);
    const nobody = {
      raw: 'Subject: Whose\r\n\r\nNobody says.\r\n',
      envelope: { from: 'a@example.com', to: [mailbox] },
    };
    assert.equal(await sent(world, nobody), 554);
    assert.deepEqual(await summaries(world), []);
  });

  it('is closed unless it is wanted, and encrypts where the server has a certificate', async () => {
    await using closed = await aWorld({ engine });
    assert.equal(closed.server.smtpPort, null);
    await using plain = await aWorld({ engine, flags });
    await aMailbox(plain, mailbox);
    assert.notEqual(await sent(plain, { to: mailbox }, { requireTLS: true }), null);
    await using world = await aWorld({ engine, flags: { ...flags, tls: 'true' } });
    assert.equal(await sent(world, { to: mailbox }, { requireTLS: true }), 550);
  });
});
