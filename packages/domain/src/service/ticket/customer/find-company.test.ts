import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCompany, aContact, inOlderVersion, inOneWorld, refusals, shown } from '../../../../../testkit/src/index.ts';

interface Shown {
  readonly company: { readonly id: number };
  readonly contact?: object;
  readonly contactEmailAddress: string;
}

inOneWorld('a ticket that comes by mail from somebody unknown', (world) => {
  const mailOf = (address: string) => ({ summary: 'Slow', contactEmailLookup: address });
  const sent = async (address: string, caller = world()) => {
    const reply = await caller.post('/service/tickets', mailOf(address));
    assert.equal(reply.status, 201, reply.text);
    const { company, contact, contactEmailAddress } = reply.json as Shown;
    return [company.id, contact, contactEmailAddress];
  };
  const knows = async (company: number, value: string) =>
    aContact(world(), { company: { id: company }, communicationItems: [{ type: { name: 'Email' }, value }] });

  it('is for the company whose contacts have addresses of that domain, and keeps the address', async () => {
    const baker = await aCompany(world(), 'Baker');
    await knows(baker, 'ann@baker.example');
    for (const caller of [world(), inOlderVersion(world())])
      assert.deepEqual(await sent('bob@Baker.example', caller), [baker, undefined, 'bob@Baker.example']);
  });

  it('is for the company whose pages are at that domain', async () => {
    const miller = await aCompany(world(), 'Miller', { website: 'https://www.miller.example' });
    assert.deepEqual((await sent('mia@miller.example'))[0], miller);
  });

  it('needs a company where the domain tells none, or more than one', async () => {
    for (const identifier of ['One', 'Two'])
      await knows(await aCompany(world(), identifier), `${identifier}@mail.example`);
    for (const address of ['bob@mail.example', 'bob@nowhere.example', 'bob'])
      assert.match((await refusals(world(), '/service/tickets', mailOf(address)))['company'] ?? '', /required/);
  });

  it('stays with the company that is sent', async () => {
    const other = await aCompany(world(), 'Cook');
    const reply = await world().post('/service/tickets', { ...mailOf('eve@baker.example'), company: { id: other } });
    const ticket = await shown<Shown>(world(), `/service/tickets/${(reply.json as { id: number }).id}`);
    assert.deepEqual([ticket.company.id, ticket.contactEmailAddress], [other, 'eve@baker.example']);
  });
});
