import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCompany, aMember, aTicket, inOneWorld, keyHeaders, type Reply, type World } from '../../testkit/src/index.ts';
import type { RefusalReason } from '../src/refusal/reason.ts';

async function reasonOf(world: World, refused: Reply): Promise<RefusalReason> {
  const link = refused.headers.get('x-reeve-explain') ?? '';
  assert.ok(link.startsWith(`${world.origin}/_reeve/calls/`), link);
  return (await fetch(link)).json() as Promise<RefusalReason>;
}

inOneWorld('a refusal in a sandbox', (world) => {
  it('names each field that was refused, and what it takes', async () => {
    const refused = await world().post('/company/companies', { identifier: 'x'.repeat(80) });
    assert.equal(refused.status, 400);
    assert.deepEqual(Object.keys(refused.json as object), ['code', 'message', 'errors'], 'its body is the product’s');
    const { refusal, fields } = await reasonOf(world(), refused);
    assert.equal(refusal, 'fields refused');
    const byName = new Map(fields.map((field) => [field.field, field]));
    assert.deepEqual(byName.get('identifier')?.accepted, ['a value, in any case', 'a text', 'at most 30 characters']);
    assert.ok(byName.has('name'));
  });

  it('names the rule of the business, and where it comes from', async () => {
    const id = await aTicket(world(), { company: { id: await aCompany(world(), 'Ruled') } });
    const time = {
      chargeToId: id,
      chargeToType: 'ServiceTicket',
      timeStart: '2025-03-03T10:00:00Z',
      timeEnd: '2025-03-03T09:00:00Z',
    };
    const refused = await world().post('/time/entries', time);
    assert.equal(refused.status, 400, refused.text);
    const reason = await reasonOf(world(), refused);
    const rule = reason.rule ?? reason.fields[0]?.rule;
    assert.ok(rule?.says.length && rule.source.length, JSON.stringify(reason));
  });

  it('shows where a condition could not be read, and what could stand there', async () => {
    const { condition } = await reasonOf(world(), await world().get('/service/tickets?conditions=(id = 1'));
    assert.deepEqual([condition?.line, condition?.position], ['(id = 1', 8]);
    assert.equal(condition?.caret, '(id = 1\n       ^');
    assert.ok(condition.expected.length > 0);
    const unknown = await reasonOf(world(), await world().get('/service/tickets?conditions=sumary="x"'));
    assert.deepEqual([unknown.condition?.found, unknown.condition?.suggestions[0]], ['sumary', 'summary']);
  });

  it('says which module, level and role a 403 is about', async () => {
    const keys = (await (
      await fetch(`${world().origin}/_reeve/keys`, {
        method: 'POST',
        body: JSON.stringify({ company: 'acme', member: await limited(world()), description: '' }),
      })
    ).json()) as { publicKey: string; privateKey: string };
    const refused = await world().get('/finance/invoices', keyHeaders('acme', keys));
    assert.equal(refused.status, 403);
    assert.equal(
      (refused.json as { message: string }).message,
      'You do not have security permission to perform this action.',
    );
    const { right } = await reasonOf(world(), refused);
    assert.deepEqual([right?.module, right?.verb, right?.level, right?.role], ['Finance', 'inquire', 'None', 'Narrow']);
  });

  it('tells what a path, a method, a member of a body might have been', async () => {
    const accepted = async (reply: Promise<Reply>) => (await reasonOf(world(), await reply)).accepted;
    assert.deepEqual(await accepted(world().get('/service/tikets')), ['/service/tickets']);
    assert.deepEqual(await accepted(world().delete('/service/tickets')), ['GET', 'POST']);
    assert.equal((await accepted(world().post('/service/tickets', { sumary: 'x' })))[0], 'summary');
    assert.deepEqual(await accepted(world().post('/service/tickets', { summary: 'x', company: { id: 'y' } })), [
      'a value, in any case',
      'a CompanyReference by its id: {"id": 1}',
    ]);
    const stranger = await world().get('/service/tickets', { authorization: 'Basic bm8=' });
    assert.match((await reasonOf(world(), stranger)).accepted[0] ?? '', /publicKey/);
  });

  it('has no reason where nothing was refused', async () => {
    const told = await world().get('/service/boards');
    assert.equal(told.headers.get('x-reeve-explain'), null);
    const id = told.headers.get('x-cw-request-id');
    assert.equal((await fetch(`${world().origin}/_reeve/calls/${id}/reason`)).status, 404);
  });
});

/** A member whose role may do nothing. */
async function limited(world: World): Promise<string> {
  const role = await world.post('/system/securityroles', { name: 'Narrow' });
  const { id } = role.json as { id: number };
  await aMember(world, 'Narrow', { securityRole: { id } });
  return 'Narrow';
}
