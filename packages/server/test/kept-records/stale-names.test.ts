import assert from 'node:assert/strict';
import { it } from 'node:test';
import { loadCatalogue } from '@reeve/catalogue';
import { aCompany, aContact, aTicket, inOlderVersion, inOneWorld, type World } from '../../../testkit/src/index.ts';
import { read } from '../answers.ts';

interface Shown {
  company: { name: string };
  mergedParentTicket?: { summary: string };
  customFields?: { caption: string; value: unknown }[];
  communicationItems?: { value: string; type: { name: string } }[];
}

const replacing = (path: string, value: unknown) => [{ op: 'replace', path, value }];

/** Asks often enough that the answer is kept. */
async function keeping<T>(world: World, path: string): Promise<T> {
  for (let time = 0; time < 3; time += 1) await world.get(path);
  return read<T>(world, path);
}

inOneWorld('a record that is kept', (world) => {
  it('shows the names that records have now, in every version and list', async () => {
    const company = await aCompany(world(), 'Cobbler');
    const path = `/service/tickets/${await aTicket(world(), { company: { id: company } })}`;
    const list = `/service/tickets?conditions=company/id=${company}`;
    for (const name of ['Cobbler & Sons', 'Cobbler & Daughters']) {
      await keeping(world(), path);
      await keeping(inOlderVersion(world()), path);
      await keeping(world(), list);
      await world().patch(`/company/companies/${company}`, replacing('name', name));
      assert.equal((await read<Shown>(world(), path)).company.name, name);
      assert.equal((await read<Shown>(inOlderVersion(world()), path)).company.name, name);
      assert.equal((await read<Shown[]>(world(), list))[0]?.company.name, name);
    }
  });

  it('shows whether it is within its service level at the moment, whichever way the clock is set', async () => {
    const path = `/service/tickets/${await aTicket(world())}`;
    const start = new Date(world().clock.now()).toISOString();
    const isInSla = async () => (await keeping<{ isInSla: boolean }>(world(), path)).isInSla;
    const seen = [await isInSla()];
    world().clock.set('2025-12-01T09:00:00Z');
    seen.push(await isInSla());
    world().clock.set(start);
    seen.push(await isInSla());
    assert.deepEqual(seen, [true, false, true]);
  });

  it('shows what a ticket that it was merged into is called now', async () => {
    const [parent, child] = [await aTicket(world()), await aTicket(world())];
    const [closed] = await read<{ id: number }[]>(world(), '/service/boards/1/statuses?conditions=closedStatus=true');
    const merge = { mergeTicketIds: [child], status: { id: closed?.id } };
    assert.equal((await world().post(`/service/tickets/${parent}/merge`, merge)).status, 200);
    await keeping(world(), `/service/tickets/${child}`);
    await world().patch(`/service/tickets/${parent}`, replacing('summary', 'The one that is left'));
    const { mergedParentTicket } = await read<Shown>(world(), `/service/tickets/${child}`);
    assert.equal(mergedParentTicket?.summary, 'The one that is left');
  });

  it('shows custom fields as they are defined and filled now', async () => {
    const path = `/service/tickets/${await aTicket(world())}`;
    const field = {
      podId: 1,
      caption: 'Rack',
      sequenceNumber: 9,
      fieldTypeIdentifier: 'Text',
      entryTypeIdentifier: 'EntryField',
    };
    await keeping(world(), path);
    const made = await world().post('/system/userDefinedFields', field);
    const { id } = made.json as { id: number };
    const rack = async () =>
      (await keeping<Shown>(world(), path)).customFields?.find(({ caption }) => caption.startsWith('R'));
    assert.deepEqual([(await rack())?.caption, (await rack())?.value], ['Rack', null]);
    await world().patch(path, replacing('customFields', [{ id, value: 'B7' }]));
    assert.equal((await rack())?.value, 'B7');
    await world().patch(`/system/userDefinedFields/${id}`, replacing('caption', 'Row'));
    assert.equal((await rack())?.caption, 'Row');
    await world().delete(`/system/userDefinedFields/${id}`);
    assert.equal(await rack(), undefined);
  });

  it('shows the rows that are below it now, and what those name', async () => {
    const contact = await aContact(world());
    const items = async () => (await keeping<Shown>(world(), `/company/contacts/${contact}`)).communicationItems ?? [];
    const before = (await items()).length;
    const made = await world().post(`/company/contacts/${contact}/communications`, {
      type: { id: 1 },
      value: 'a@b.example',
    });
    assert.equal((await items()).length, before + 1);
    await world().patch('/company/communicationTypes/1', replacing('description', 'Letters'));
    assert.ok((await items()).some(({ type }) => type.name === 'Letters'));
    await world().delete(`/company/contacts/${contact}/communications/${(made.json as { id: number }).id}`);
    assert.equal((await items()).length, before);
  });

  it('is not there when it was deleted', async () => {
    const ticket = await aTicket(world());
    await keeping(world(), `/service/tickets/${ticket}`);
    assert.equal((await world().delete(`/service/tickets/${ticket}`)).status, 204);
    assert.equal((await world().get(`/service/tickets/${ticket}`)).status, 404);
  });
});

it('lists of rows stand below the record that a change of a row is announced to concern', () => {
  const catalogue = loadCatalogue();
  const models = [...new Set(catalogue.operations.map(({ response }) => response ?? ''))].filter((name) =>
    catalogue.hasModel(name),
  );
  const sources = models.flatMap((name) =>
    catalogue.model(name).fields.flatMap((field) => catalogue.listSource(name, field.name) ?? []),
  );
  assert.ok(sources.length >= 5);
  for (const source of sources) {
    const view = catalogue.view(source.collection);
    assert.equal(
      catalogue.collection(view.collection).parent?.field,
      view.parent?.field,
      `${source.model}.${source.field}`,
    );
  }
});
