import assert from 'node:assert/strict';
import { it } from 'node:test';
import { loadCatalogue } from '@reeve/catalogue';
import { aTicket } from '../../../../testkit/src/builders/ticket.ts';
import { onEachEngine } from '../../../../testkit/src/on-each-engine.ts';
import { aWorld, type World } from '../../../../testkit/src/world.ts';
import { documentOwner } from './document-owners.ts';

async function upload(world: World, recordId: number): Promise<number> {
  const form = new FormData();
  form.set('recordType', 'Ticket');
  form.set('recordId', String(recordId));
  form.set('file', new File(['seen'], 'log.txt'));
  const reply = await fetch(`${world.base}/system/documents`, { method: 'POST', headers: world.headers, body: form });
  assert.equal(reply.status, 201);
  return ((await reply.json()) as { id: number }).id;
}

it('every kind of record that documents belong to takes them along', () => {
  const rules = loadCatalogue().deletionRules.filter(({ collection }) => collection === '/system/documents');
  const kinds = rules.flatMap(({ of, rule, when }) => (when?.['recordType'] ?? []).map((kind) => ({ kind, of, rule })));
  for (const { kind, of, rule } of kinds) {
    assert.equal(rule, 'carried');
    assert.deepEqual(documentOwner(kind), { name: kind, collection: of });
  }
  assert.equal(kinds.length, 19);
});

onEachEngine('documents of a deleted ticket', (engine) => {
  it('go with it and with their content; those of another ticket stay', async () => {
    await using world = await aWorld({ engine });
    const [going, staying] = [await aTicket(world), await aTicket(world)];
    const [gone, kept] = [await upload(world, going), await upload(world, staying)];
    assert.equal((await world.delete(`/service/tickets/${going}`)).status, 204);
    assert.equal((await world.get(`/system/documents/${gone}`)).status, 404);
    assert.equal((await world.get(`/system/documents/${gone}/download`)).status, 404);
    assert.equal((await world.get(`/system/documents/${kept}`)).status, 200);
    const rows = await world.tenant.database.reader.all(
      `select "id" from "reeve_file" where "owner" = 'system_documents' order by "id"`,
      [],
    );
    assert.deepEqual(
      rows.map(([id]) => id),
      [kept],
    );
  });
});
