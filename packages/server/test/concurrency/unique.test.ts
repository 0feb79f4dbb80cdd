import assert from 'node:assert/strict';
import { it } from 'node:test';
import { loadCatalogue, type Operation } from '@reeve/catalogue';
import { type UniqueCollection, uniqueRecords } from '../../../domain/src/setup/unique-records.ts';
import { aCompany, aMember } from '../../../testkit/src/index.ts';
import { RecordMaker } from '../record-maker.ts';
import { kept, replacing, type Servers, whenManyWrite, writers } from './writers.ts';

const catalogue = loadCatalogue();

/** How many write at once where every rule of a list is tried. */
const few = 6;
const creates = catalogue.operations.filter(({ kind, onlyIn }) => kind === 'create' && onlyIn === undefined);

whenManyWrite('what there may be once only', (servers) => {
  const once = async (path: string, body: (number: number) => object, times = writers) => {
    const replies = await servers().atOnce((server, number) => server.post(path, body(number)), times);
    const refused = replies.filter(({ status }) => status === 400);
    assert.deepEqual([kept(replies).length, refused.length], [1, times - 1], `${path} ${replies.at(-1)?.text}`);
  };

  it('is one company of an identifier, however it is written', () =>
    once('/company/companies', (number) => ({ identifier: inCase('race', number), name: 'Race', city: 'Tampa' })));

  it('is one member of a sign-in name', async () => {
    const made = await servers().atOnce((server, number) => memberReply(server, inCase('racer', number)));
    assert.equal(kept(made).length, 1);
  });

  it('is one login of an integrator', () =>
    once('/system/integratorlogins', (number) => ({ username: inCase('robot', number), password: 'secret1' })));

  it('is one of each duplicates rule', async () => {
    const maker = new RecordMaker(servers().first);
    for (const operation of creates.filter(({ view = '' }) => view in uniqueRecords)) {
      const { path, body, record } = await maker.create(operation);
      assert.equal((await servers().first.delete(`${path}/${record.id}`)).status, 204, path);
      // What the server gave it, a number for instance, is sent as it was.
      const given = keysOf(operation).flatMap((key) => (typeof record[key] === 'string' ? [[key, record[key]]] : []));
      await once(path, () => ({ ...body, ...Object.fromEntries(given) }), few);
    }
  });

  it('is so when a record is changed into another', async () => {
    const ids = await Promise.all(Array.from({ length: 10 }, (_, at) => aCompany(servers().first, `Was${at}`)));
    const replies = await servers().atOnce(
      (server, at) => server.patch(`/company/companies/${ids[at]}`, [replacing('identifier', 'Same')]),
      ids.length,
    );
    assert.equal(kept(replies).length, 1);
  });

  it('is one number an invoice', async () => {
    const replies = await servers().atOnce((server) =>
      server.post('/finance/invoices', { type: 'Miscellaneous', company: { id: 1 } }),
    );
    const numbers = kept(replies).map(({ json }) => (json as { invoiceNumber: string }).invoiceNumber);
    assert.equal(new Set(numbers).size, replies.length);
  });

  it('is one level a number of a tax code', async () => {
    const code = await new RecordMaker(servers().first).create(
      creates.find(({ view }) => view === '/finance/taxCodes') ?? fail(),
    );
    const path = `/finance/taxCodes/${code.record.id}/taxCodeLevels`;
    const replies = await servers().atOnce((server) => server.post(path, { caption: 'County', taxRate: 1 }));
    const levels = kept(replies).map(({ json }) => (json as { taxLevel: number }).taxLevel);
    assert.equal(new Set(levels).size, levels.length);
  });
});

/** The fields that no two records of a create may have alike. */
function keysOf({ view = '' }: Operation): readonly string[] {
  return uniqueRecords[view as UniqueCollection];
}

function fail(): never {
  throw new Error('The catalogue lacks it.');
}

/** The word with one letter after another in the other case. */
function inCase(word: string, number: number): string {
  const at = number % word.length;
  return word.slice(0, at) + word.charAt(at).toUpperCase() + word.slice(at + 1);
}

/** What is answered to a member's making. */
async function memberReply(server: Servers['first'], identifier: string) {
  const replies: Awaited<ReturnType<typeof server.post>>[] = [];
  const post: typeof server.post = async (path, body) => {
    const reply = await server.post(path, body);
    replies.push(reply);
    return reply;
  };
  await aMember({ post }, identifier).catch(() => {});
  return replies[0] ?? fail();
}
