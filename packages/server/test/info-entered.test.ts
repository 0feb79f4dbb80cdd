import assert from 'node:assert/strict';
import { it } from 'node:test';
import { register } from '../../callbacks/test/served-callbacks.ts';
import { TestReceiver } from '../../callbacks/test/test-receiver.ts';
import { aContact, aProject, aTicket, inOlderVersion, inOneWorld, makeRecord, shown } from '../../testkit/src/index.ts';

type Stamped = { id: number; _info: Record<string, string> };

const stamps = ['lastUpdated', 'updatedBy', 'dateEntered', 'enteredBy'];
const changes = ['lastUpdated', 'updatedBy'];

inOneWorld('who entered a record, and when,', (world) => {
  const stampsIn = ({ _info }: Pick<Stamped, '_info'>) => Object.keys(_info).filter((key) => stamps.includes(key));

  it('is told of tickets, companies, statuses and teams, and not of contacts, notes, projects and more', async () => {
    const ticket = await aTicket(world());
    await makeRecord(world(), `/service/tickets/${ticket}/notes`, { text: 'n', detailDescriptionFlag: true });
    await aContact(world());
    const project = await aProject(world());
    await makeRecord(world(), `/project/projects/${project}/phases`, { description: 'One' });
    for (const caller of [world(), inOlderVersion(world())])
      for (const [path, wanted] of [
        ['/service/tickets', stamps],
        ['/company/companies', stamps],
        ['/service/boards/1/statuses', stamps],
        ['/company/contacts', changes],
        [`/service/tickets/${ticket}/notes`, changes],
        ['/project/projects', changes],
        ['/project/statuses', changes],
        ['/project/projectTypes', changes],
        ['/time/workRoles', changes],
        ['/time/workTypes', changes],
        ['/company/companies/types', changes],
        ['/company/companies/statuses', changes],
        ['/company/companies/1/sites', stamps],
        ['/company/configurations/types', changes],
        ['/system/departments', changes],
        ['/system/myCompany/other', changes],
        ['/service/boards/1/teams', changes],
        ['/service/boards/1/types', changes],
        ['/system/members', changes],
        ['/system/locations', changes],
        ['/finance/taxCodes', stamps],
        ['/finance/currencies', stamps],
        [`/project/projects/${project}/phases`, changes],
      ] as const) {
        const [first] = await shown<Stamped[]>(caller, path);
        assert.ok(first !== undefined, path);
        assert.deepEqual(stampsIn(first), wanted, path);
        if (path.endsWith('/notes')) continue;
        assert.deepEqual(stampsIn(await shown<Stamped>(caller, `${path}/${first.id}`)), wanted, path);
      }
  });

  it('finds and orders contacts though it is not shown of them, and is left out where it is named', async () => {
    const first = await aContact(world(), { firstName: 'Early' });
    world().clock.pass(3600);
    const second = await aContact(world(), { firstName: 'Late' });
    const asked = `/company/contacts?conditions=id in (${first},${second})`;
    const found = await shown<Stamped[]>(world(), `${asked}&orderBy=dateEntered desc&fields=id,_info/dateEntered`);
    assert.deepEqual(found, [
      { id: second, _info: {} },
      { id: first, _info: {} },
    ]);
    const { _info } = await shown<Stamped>(world(), `/company/contacts/${first}?fields=_info`);
    const whose = `${asked} and _info/enteredBy="${_info['updatedBy']}" and dateEntered<=[${_info['lastUpdated']}]`;
    assert.deepEqual(
      (await shown<Stamped[]>(world(), whose)).map(({ id }) => id),
      [first],
    );
  });

  it('is in no message of a contact', async () => {
    await using receiver = await TestReceiver.open();
    const callback = await register(world(), receiver, { type: 'contact', level: 'owner' });
    assert.deepEqual(stampsIn(await shown<Stamped>(world(), `/system/callbacks/${callback.id}`)), changes);
    await aContact(world(), { firstName: 'Told' });
    const [message] = await receiver.take(1);
    assert.deepEqual(stampsIn(JSON.parse(String(message?.body.Entity))), changes);
  });
});
