import assert from 'node:assert/strict';
import { it } from 'node:test';
import { loadCatalogue } from '@reeve/catalogue';
import { aTicket, shown } from '../../../testkit/src/index.ts';
import { type Made, RecordMaker } from '../record-maker.ts';
import { replacing, whenManyWrite } from './writers.ts';

const catalogue = loadCatalogue();

/** How many records are tied into a ring at once. */
const ringed = 6;

whenManyWrite('records below one another', (servers) => {
  for (const { collection, field, when = {}, link } of catalogue.collections.flatMap(({ path }) =>
    catalogue.hierarchiesOf(path),
  )) {
    if (link === true || field === 'mergedParentTicket') continue;
    it(`make no ring by ${field} of ${collection}`, async () => {
      const operation = catalogue.operations.find((each) => each.kind === 'create' && each.view === collection);
      if (operation === undefined) return;
      const maker = new RecordMaker(servers().first);
      const made: Made[] = [];
      for (let at = 0; at < ringed; at += 1) made.push(await maker.create(operation));
      const { type } = catalogue.model(operation.response ?? '').byName.get(field) ?? { type: 'integer' };
      const named = (at: number) => made[(at + 1) % ringed]?.record.id ?? 0;
      await servers().atOnce((server, at) => {
        const kinds = Object.entries(when).map(([key, [kind]]) => replacing(key, kind));
        const value = type === 'reference' ? { id: named(at) } : named(at);
        return server.patch(`${made[at]?.path}/${made[at]?.record.id}`, [...kinds, replacing(field, value)]);
      }, ringed);
      const rows = await Promise.all(made.map(({ path, record }) => shown(servers().first, `${path}/${record.id}`)));
      const tied = rows.filter((row) =>
        typeof row[field] === 'object' ? row[field] !== null : Number(row[field] ?? 0) !== 0,
      );
      assert.ok(tied.length > 0 && tied.length < ringed, `${tied.length} of ${ringed}`);
    });
  }

  it('make no ring of tickets that are attached to one another', async () => {
    const ids = await Promise.all(Array.from({ length: ringed }, () => aTicket(servers().first)));
    await servers().atOnce(
      (server, at) =>
        server.post(`/service/tickets/${ids[at]}/attachChildren`, { childTicketIds: [ids[(at + 1) % ringed]] }),
      ringed,
    );
    const rows = await Promise.all(ids.map((id) => shown(servers().first, `/service/tickets/${id}`)));
    const tied = rows.filter(({ parentTicketId }) => parentTicketId != null);
    assert.ok(tied.length > 0 && tied.length < ringed, `${tied.length} of ${ringed}`);
  });
});
