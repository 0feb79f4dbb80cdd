import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aCompany,
  aContact,
  aTicket,
  inOlderVersion,
  inOneWorld,
  makeRecord,
  shown,
  type World,
} from '../../../testkit/src/index.ts';

interface Refusal {
  readonly message: string;
  readonly errors: readonly { code: string; message: string; resource: string; field: string }[];
}

async function refusedOf(reply: Promise<{ status: number; text: string; json: unknown }>) {
  const { status, text, json } = await reply;
  assert.equal(status, 400, text);
  const { message, errors } = json as Refusal;
  return [message, ...errors.map(({ code, resource, field }) => `${code} ${resource} ${field}`)];
}

inOneWorld('what stands in a body for records of their own', (world) => {
  const count = (path: string) => shown<{ count: number }>(world(), `${path}/count`);
  const versions = () => [world(), inOlderVersion(world())];

  it('is refused as the types of a company, and no company is made', async () => {
    const before = await count('/company/companies');
    const make = (caller: World, types: unknown) =>
      refusedOf(caller.post('/company/companies', { identifier: 'Inner', name: 'Inner', types }));
    for (const caller of versions()) {
      assert.deepEqual(await make(caller, [{ id: 1 }, { id: 99 }]), [
        'company object is invalid',
        'NotFound company types[1]/id',
      ]);
      assert.deepEqual(await make(caller, [{ name: 'None' }]), [
        'company object is invalid',
        'NotFound company types[0]/name',
      ]);
      assert.deepEqual(await make(caller, [{}]), [
        'company object is invalid',
        'MissingRequiredField company types[0]',
      ]);
    }
    assert.deepEqual(await count('/company/companies'), before);
  });

  it('is refused as the items and types of a contact, made or patched', async () => {
    const id = await aContact(world());
    const [path, before] = [`/company/contacts/${id}`, await count('/company/contacts')];
    const good = { type: { id: 1 }, value: 'a@b.example', communicationType: 'Email' };
    for (const caller of versions()) {
      for (const [fields, field] of [
        [
          { communicationItems: [good, { ...good, type: { id: 99 } }] },
          'NotFound contact communicationItems[1]/type/id',
        ],
        [{ communicationItems: [{ value: 'x' }] }, 'MissingRequiredField contact communicationItems[0]/type'],
        [{ types: [{ id: 99 }] }, 'NotFound contact types[0]/id'],
      ] as const) {
        const told = ['contact object is invalid', field];
        assert.deepEqual(await refusedOf(caller.post('/company/contacts', { firstName: 'x', ...fields })), told);
        const operations = Object.entries(fields).map(([name, value]) => ({ op: 'replace', path: name, value }));
        assert.deepEqual(await refusedOf(caller.patch(path, operations)), told);
      }
    }
    assert.deepEqual(await count('/company/contacts'), before);
    assert.deepEqual(await shown(world(), `${path}/communications`), []);
  });

  it('is refused as the site of a company, and as its address', async () => {
    const before = await count('/company/companies');
    const long = 'x'.repeat(51);
    for (const caller of versions())
      for (const [fields, field] of [
        [{ site: { name: long } }, 'MaxLengthField company site/name'],
        [{ site: { name: 'Main' }, billingSite: { name: long } }, 'MaxLengthField company billingSite/name'],
      ] as const) {
        const body = { identifier: 'Sited', name: 'Sited', ...fields };
        const told = ['company object is invalid', field];
        assert.deepEqual(await refusedOf(caller.post('/company/companies', body)), told);
      }
    assert.deepEqual(await count('/company/companies'), before);
  });

  it('says where in a list a value is that cannot be read', async () => {
    const communicationItems = [
      { type: { id: 1 }, value: 'a@b.example', communicationType: 'Email', defaultFlag: 'x' },
    ];
    const reply = await world().post('/company/contacts', { firstName: 'x', communicationItems });
    assert.match(reply.text, /Path 'communicationItems\[0\]\.defaultFlag', line 1, position \d\d\d?\./);
  });

  it('is refused as the owner of a ticket where there is no schedule type for it', async () => {
    const ticket = await aTicket(world());
    await world().tenant.database.write(async (transaction) =>
      transaction.run('update "schedule_types" set "identifier" = ? where "identifier" = ?', ['X', 'S']),
    );
    const before = await count('/service/tickets');
    const body = { summary: 'z', company: { id: 1 }, type: { id: 1 }, owner: { id: 1 } };
    const told = ['ticket object is invalid', 'NotFound ticket owner'];
    assert.deepEqual(await refusedOf(world().post('/service/tickets', body)), told);
    const patch = [{ op: 'replace', path: 'owner', value: { id: 1 } }];
    assert.deepEqual(await refusedOf(world().patch(`/service/tickets/${ticket}`, patch)), told);
    assert.deepEqual(await count('/service/tickets'), before);
  });

  it('keeps its own name where it was sent by itself', async () => {
    const [company, contact] = [await aCompany(world(), 'Itself'), await aContact(world())];
    assert.deepEqual(
      await refusedOf(world().post(`/company/companies/${company}/typeAssociations`, { type: { id: 99 } })),
      ['companyTypeAssociation object is invalid', 'NotFound companyTypeAssociation type/id'],
    );
    const item = { type: { id: 99 }, value: 'x' };
    assert.deepEqual(await refusedOf(world().post(`/company/contacts/${contact}/communications`, item)), [
      'contactCommunication object is invalid',
      'NotFound contactCommunication type/id',
    ]);
    await makeRecord(world(), `/company/contacts/${contact}/communications`, { type: { id: 1 }, value: 'a@b.example' });
  });
});
