import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aContact } from '../../../../testkit/src/builders/contact.ts';
import { aTicket } from '../../../../testkit/src/builders/ticket.ts';
import { onEachEngine } from '../../../../testkit/src/on-each-engine.ts';
import { aWorld, type World } from '../../../../testkit/src/world.ts';

async function contactOf(world: World, ticket: number): Promise<number | undefined> {
  return ((await world.get(`/service/tickets/${ticket}`)).json as { contact?: { id: number } }).contact?.id;
}

onEachEngine('a contact in use', (engine) => {
  it('is deleted when what refers to it is handed to another, and kept with everything otherwise', async () => {
    await using world = await aWorld({ engine });
    const [leaving, staying] = [await aContact(world), await aContact(world, { firstName: 'Bea' })];
    const ticket = await aTicket(world, { contact: { id: leaving } });
    const path = `/company/contacts/${leaving}`;
    assert.equal((await world.delete(path)).status, 409);
    assert.equal((await world.delete(`${path}?transferContactId=987654`)).status, 404);
    assert.equal((await world.delete(`${path}?transferContactId=${leaving}`)).status, 400);
    assert.equal(await contactOf(world, ticket), leaving);
    const gone = await world.delete(`${path}?transferContactId=${staying}`);
    assert.deepEqual([gone.status, gone.text], [204, '']);
    assert.equal(await contactOf(world, ticket), staying);
    const { contactName } = (await world.get(`/service/tickets/${ticket}`)).json as { contactName: string };
    assert.match(contactName, /^Bea\b/);
    assert.equal((await world.get(path)).status, 404);
    assert.equal((await world.delete(path)).status, 404);
  });

  it('hands on that it is the default contact of its company', async () => {
    await using world = await aWorld({ engine });
    const [leaving, staying] = [await aContact(world, { defaultFlag: true }), await aContact(world)];
    await world.delete(`/company/contacts/${leaving}?transferContactId=${staying}`);
    const { defaultFlag } = (await world.get(`/company/contacts/${staying}`)).json as { defaultFlag: boolean };
    assert.equal(defaultFlag, true);
  });

  it('whom nothing refers to needs nobody', async () => {
    await using world = await aWorld({ engine });
    const contact = await aContact(world);
    assert.equal((await world.delete(`/company/contacts/${contact}`)).status, 204);
  });
});
