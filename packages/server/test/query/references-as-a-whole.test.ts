import assert from 'node:assert/strict';
import { it } from 'node:test';
import { loadCatalogue, type Operation } from '@reeve/catalogue';
import { aContact } from '../../../testkit/src/builders/contact.ts';
import { aTicket } from '../../../testkit/src/builders/ticket.ts';
import { inOlderVersion } from '../../../testkit/src/older-version.ts';
import { inOneWorld } from '../../../testkit/src/on-each-engine.ts';
import { type Answered, read, refused } from '../answers.ts';

const catalogue = loadCatalogue();
/** Lists that are not asked. */
const exceptions: Readonly<Record<string, string>> = {
  '/system/documents': 'is asked for the documents of one record only',
};
/** Lists of whole collections: the ones below a parent have the names of theirs. */
const lists = catalogue.operations.filter(
  ({ kind, path, onlyIn, response, view }) =>
    kind === 'list' &&
    onlyIn === undefined &&
    view !== undefined &&
    !path.includes('{') &&
    !(path in exceptions) &&
    catalogue.hasModel(response ?? ''),
);

/** The references that a list shows, in the order of its model. */
function referencesOf({ response }: Operation): string[] {
  const { fields } = catalogue.model(response ?? '');
  return fields.filter(({ type, hidden }) => type === 'reference' && hidden !== true).map(({ name }) => name);
}

inOneWorld('references as a whole', (world) => {
  it('every reference of every list is compared with null, in each version', async () => {
    const older = inOlderVersion(world());
    for (const operation of lists) {
      const names = referencesOf(operation);
      if (names.length === 0) continue;
      const conditions = encodeURIComponent(names.map((name) => `(${name}=null or ${name}!=null)`).join(' and '));
      const all = await world().get(`${operation.path}?fields=id`);
      const found = await world().get(`${operation.path}?fields=id&conditions=${conditions}`);
      assert.equal(found.text, all.text, operation.path);
      const earlier = await older.get(`${operation.path}?fields=id&conditions=${conditions}`);
      const gone = /not a recognized name|does not exist/;
      if (earlier.status !== 200) assert.match(earlier.text, gone, operation.path);
    }
  });

  it('means in each version what that version has, whichever was asked first', async () => {
    const question = '/company/configurations?conditions=location=null';
    const older = inOlderVersion(world());
    for (const caller of [older, world(), older, world()]) {
      const { status, text } = await caller.get(question);
      if (caller !== older) assert.equal(status, 200, text);
      else assert.match(text, /location is not a recognized name/);
    }
  });

  it('finds the tickets without a contact, in lists, counts, searches and other versions', async () => {
    const contact = await aContact(world());
    const ids = [
      await aTicket(world(), { summary: 'Whole', contact: { id: contact } }),
      await aTicket(world(), { summary: 'Whole' }),
    ];
    const found = (all: unknown) => (all as Answered[]).map(({ id }) => id);
    const query = (text: string) => `conditions=${encodeURIComponent(`summary="Whole" and ${text}`)}`;
    for (const caller of [world(), inOlderVersion(world())]) {
      assert.deepEqual(found(await read(caller, `/service/tickets?${query('contact=null')}`)), [ids[1]]);
      assert.deepEqual(found(await read(caller, `/service/tickets?${query('contact!=null')}`)), [ids[0]]);
      assert.deepEqual(await read(caller, `/service/tickets/count?${query('Contact = null')}`), { count: 1 });
      const searched = await caller.post('/service/tickets/search', { conditions: 'summary="Whole" and contact=null' });
      assert.deepEqual(found(searched.json), [ids[1]]);
    }
  });

  it('refuses anything else, and names what can be compared', async () => {
    for (const text of ['contact="Ann"', 'contact=1', 'contact>null', 'contact in (1)', 'contact like "A*"']) {
      const reply = await world().get(`/service/tickets?conditions=${encodeURIComponent(text)}`);
      refused(reply, 400, 'ApiFindCondition', /contact\/id, contact\/name/);
    }
    refused(await world().get('/service/tickets?orderBy=contact'), 400, 'ApiFindCondition', /not a recognized name/);
  });
});
