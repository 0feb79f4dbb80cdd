import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aVendor, inOneWorld } from '@reeve/testkit';
import { reeve, variablesOf } from '../../../test/a-terminal.ts';
import { triggerPaths } from './trigger-types.ts';

inOneWorld('things that are made to happen on the command line', (world) => {
  const run = (...args: string[]) => reeve(args, { environment: variablesOf(world()) });

  // A contact first: agreements and opportunities need one.
  for (const type of ['contact', ...Object.keys(triggerPaths).filter((each) => each !== 'contact')])
    it(`makes a record of the kind ${type}, with what it needs from the server`, async () => {
      if (type === 'configuration') await world().post('/company/configurations/types', { name: 'Server' });
      if (type === 'productcatalog') await anItemsPlace();
      if (type === 'purchaseorder') await aVendor(world());
      const start = type === 'time' ? ['--set', 'timeStart=2025-03-03T09:00:00Z'] : [];
      const made = await run('trigger', `${type}.created`, ...start);
      assert.equal(made.code, 0, made.err);
      assert.match(made.out, /^\d+\n$/);
      const path = (triggerPaths[type] ?? '').replace('{parentId}', '1');
      assert.equal((await world().get(`${path}/${made.out.trim()}`)).status, 200);
    });

  async function anItemsPlace(): Promise<void> {
    const { id } = (await world().post('/procurement/categories', { name: 'Hardware' })).json as { id: number };
    await world().post('/procurement/subcategories', { name: 'Phones', category: { id } });
  }

  it('takes members, changes and deletes', async () => {
    const made = await run('trigger', 'ticket.created', '--set', 'summary=No network');
    const id = made.out.trim();
    assert.equal(((await world().get(`/service/tickets/${id}`)).json as { summary: string }).summary, 'No network');
    assert.equal((await run('trigger', 'ticket.updated', '--id', id, '--set', 'summary=It works')).out, `${id}\n`);
    assert.equal(((await world().get(`/service/tickets/${id}`)).json as { summary: string }).summary, 'It works');
    assert.equal((await run('trigger', 'ticket.deleted', '--id', id)).out, `${id}\n`);
    assert.equal((await world().get(`/service/tickets/${id}`)).status, 404);
    const gone = (await run('trigger', 'contact.deleted')).out.trim();
    assert.equal((await world().get(`/company/contacts/${gone}`)).status, 404);
    assert.match(
      (await run('trigger', 'ticket.added', '--dry-run')).out,
      /^POST .*\/service\/tickets\n/,
      'the word of messages',
    );
    const shown = await run('trigger', 'ticket.create', '--dry-run');
    assert.match(
      shown.out,
      /^POST .*\/service\/tickets\n\{\n {2}"company": \{\n {4}"id": \d+\n {2}\},\n {2}"summary": "Triggered /,
    );
  });

  it('says what it does not know', async () => {
    assert.match((await run('trigger', 'tickets.created')).err, /Did you mean ticket\.created\?/);
    assert.match((await run('trigger', 'ticket.updated', '--id', '1')).err, /--id ID and --set NAME=VALUE/);
  });
});
