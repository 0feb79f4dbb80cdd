import assert from 'node:assert/strict';
import { it } from 'node:test';
import { inOneWorld, shown, type World } from '../../testkit/src/index.ts';

function seedFile(world: World, text: string) {
  return world.send('POST', '//_reeve/tenants/acme/seed', { headers: { authorization: '' }, body: text });
}

const file = `
records:
  - path: /company/companies
    label: acme
    key: identifier
    body: { identifier: SeedCo, name: Seeded Company, status: Active }
  - path: /company/contacts
    label: ann
    key: [firstName, company]
    body:
      firstName: Ann
      company: "@acme"
  - path: /service/tickets
    label: printer
    key: summary
    body:
      summary: Printer is on fire
      company: SeedCo        # by its identifier
      contact: { id: "@ann" }
      board: Help Desk
  - path: /service/tickets/@printer/notes
    key: text
    body: { text: "@@ann saw smoke", detailDescriptionFlag: true }
`;

inOneWorld('a seed file', (world) => {
  it('makes its records by names and labels, and nothing when it is sent again', async () => {
    const made = await seedFile(world(), file);
    assert.equal(made.status, 201, made.text);
    const { labels, ...counts } = made.json as { made: number; kept: number; labels: Record<string, number> };
    assert.deepEqual(counts, { made: 4, kept: 0 });
    const ticket = await shown<Record<string, { name: string }>>(world(), `/service/tickets/${labels['printer']}`);
    assert.deepEqual(
      [ticket['company']?.name, ticket['contact']?.name.trim(), ticket['board']?.name],
      ['Seeded Company', 'Ann', 'Help Desk'],
    );
    const notes = await shown<{ text: string }[]>(world(), `/service/tickets/${labels['printer']}/notes`);
    assert.deepEqual(
      notes.map(({ text }) => text),
      ['@ann saw smoke'],
    );
    assert.partialDeepStrictEqual((await seedFile(world(), file)).json, { made: 0, kept: 4, labels });
  });

  it('may be JSON, and is made whole or not at all, with the record and the line that will not do', async () => {
    const records = [
      { path: '/company/companies', label: 'a', body: { identifier: 'Half', name: 'Half' } },
      { path: '/service/tickets', body: { summary: 'x', company: 'Nobody' } },
    ];
    const refused = await seedFile(world(), JSON.stringify(records, null, 2));
    assert.equal(refused.status, 422);
    assert.match((refused.json as { message: string }).message, /^Record 2 \(line 10\): company.*not found/);
    assert.deepEqual(await shown(world(), '/company/companies/count?conditions=name="Half"'), { count: 0 });
  });

  it('is refused in words for what it should not have', async () => {
    const said = async (text: string) => ((await seedFile(world(), text)).json as { message: string }).message;
    assert.match(await said('records: {'), /line 1/);
    assert.match(await said('a: 1'), /list of records/);
    assert.match(
      await said('- path: /service/tickets\n  body: { company: "@no" }'),
      /^Record 1 \(line 1\): no record before it/,
    );
    assert.match(await said('- path: /service/nothing\n  body: {}'), /There is no collection/);
    assert.match(await said('- path: /service/tickets\n  bdy: {}'), /there is no "bdy"/);
    assert.match(await said('- path: /service/tickets\n  body: { sumary: x }'), /Ticket has no sumary/);
    assert.match(await said('- path: /service/tickets\n  key: id\n  body: {}'), /its key is fields/);
  });
});
