import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aCompany,
  aConfigurationType,
  aContact,
  aMember,
  anAddress,
  anOpportunity,
  aTicket,
  aWorld,
  changed,
  firstId,
  mailsOf,
  makeRecord,
  onEachEngine,
  shown,
  type World,
} from '../../../../../testkit/src/index.ts';

onEachEngine('a workflow', (engine) => {
  const named = (world: World, path: string, name: string) => firstId(world, `${path}?conditions=name="${name}"`);
  const look = ({ tenant, parts }: World) => tenant.part(parts.workflows).look();

  /** A workflow of tickets that is switched on, with one event. Answers the event's path. */
  const aWorkflow = async (
    world: World,
    event: object,
    actions: readonly object[],
    fields: object = {},
    type = 'Service Ticket',
  ) => {
    const tableType = { id: await named(world, '/system/workflows/tableTypes', type) };
    const name = `W${(await shown<unknown[]>(world, '/system/workflows')).length}`;
    const id = await makeRecord(world, '/system/workflows', { name, tableType, ...fields });
    const own = `/system/workflows/${id}/events/${await makeRecord(world, `/system/workflows/${id}/events`, { name: 'E', executionTime: 'Once', ...event })}`;
    for (const { type: of, ...action } of actions as { type: string }[])
      await makeRecord(world, `${own}/actions`, {
        notifyType: { id: await named(world, '/system/workflows/notifyTypes', of) },
        ...action,
      });
    await changed(world, `/system/workflows/${id}`, { activateFlag: true, batchSchedule: 'AnyTime' });
    return own;
  };
  const mail = {
    type: 'Send Email',
    emailRecipient: 'boss@provider.example',
    subject: 'Look at [id]',
    notes: '[summary]',
  };

  it('holds a condition that follows the time against the moment of each look', async () => {
    await using world = await aWorld({ engine });
    await aWorkflow(world, { eventCondition: 'isInSla = false' }, [mail]);
    const ticket = await aTicket(world);
    await look(world);
    assert.equal((await mailsOf(world)).length, 0);
    world.clock.pass(60 * 86_400);
    await changed(world, `/service/tickets/${ticket}`, { summary: 'Late by now' });
    await look(world);
    assert.equal((await mailsOf(world)).length, 1);
  });

  it('mails, changes, makes and joins when a record meets its condition, once, and the audit trail says so', async () => {
    await using world = await aWorld({ engine });
    const contact = await aContact(world, { communicationItems: await anAddress(world, 'ann@client.example') });
    const priority = { id: await firstId(world, '/service/priorities?orderBy=id desc') };
    const group = { id: await firstId(world, '/marketing/groups') };
    const activity = { type: 'Create Activity', subject: 'Call about [id]', specificMemberTo: { id: 1 } };
    await aWorkflow(world, { eventCondition: 'summary contains "fire"' }, [
      mail,
      { type: 'Change Status', servicePriority: priority },
      activity,
      { type: 'Add to Group', group },
    ]);
    const ticket = await aTicket(world, { summary: 'Fire!', contact: { id: contact }, processNotifications: false });
    await aTicket(world, { summary: 'Smoke', processNotifications: false });
    for (const _ of [1, 2]) await look(world);
    await changed(world, `/service/tickets/${ticket}`, { summary: 'Fire again' });
    await look(world);
    const mails = (await mailsOf(world)).filter(({ reason }) => reason === 'workflow');
    assert.deepEqual(
      mails.map(({ to, subject, text }) => [to, subject, text]),
      [[['boss@provider.example'], `Look at ${ticket}`, 'Fire!']],
    );
    const { priority: set } = await shown<{ priority: { id: number } }>(world, `/service/tickets/${ticket}`);
    assert.equal(set.id, priority.id);
    const calls = await shown<{ name: string }[]>(world, `/sales/activities?conditions=contact/id=${contact}`);
    assert.deepEqual(
      calls.map(({ name }) => name),
      [`Call about ${ticket}`],
    );
    assert.equal((await shown<unknown[]>(world, `/company/contacts/${contact}/groups`)).length, 1);
    const trail = await world.get(`/system/audittrail?type=Ticket&id=${ticket}`);
    assert.match(trail.text, /workflow was changed from nothing to .{1,3}W\d+: E/);
    assert.match(trail.text, /"enteredBy":"Workflow"/);
  });

  it('of companies and contacts tells those of the record itself, from whom it names', async () => {
    await using world = await aWorld({ engine });
    const recipient = async (name: string) => ({ id: await named(world, '/system/notificationRecipients', name) });
    const [manager, seller] = [await aMember(world, 'boss'), await aMember(world, 'seller')];
    const desk = { name: 'Desk', teamLeader: { id: seller }, members: [seller], locationId: 2, businessUnitId: 1 };
    const team = { id: await makeRecord(world, '/service/boards/1/teams', desk) };
    const company = { id: await aCompany(world, 'Acme') };
    const role = { teamRole: { id: await firstId(world, '/company/teamRoles') } };
    for (const [id, flag] of [
      [manager, 'accountManagerFlag'],
      [seller, 'salesFlag'],
    ] as const) {
      const roles = { name: flag, [flag]: true };
      const teamRole = { id: await makeRecord(world, '/company/teamRoles', roles) };
      await makeRecord(world, `/company/companies/${company.id}/teams`, { ...role, teamRole, member: { id } });
    }
    const send = { type: 'Send Email', subject: '[company] [contact]', notifyFrom: await recipient('Account Manager') };
    await aWorkflow(
      world,
      { eventCondition: 'phoneNumber="1"' },
      [
        { ...send, notifyWho: await recipient('Sales Rep') },
        { ...send, notifyWho: await recipient('Account Manager'), specificTeamTo: team },
      ],
      {},
      'Company',
    );
    await aWorkflow(
      world,
      { eventCondition: 'title="CEO"' },
      [{ ...send, notifyWho: await recipient('Contact') }],
      {},
      'Contact',
    );
    await changed(world, `/company/companies/${company.id}`, { phoneNumber: '1' });
    const communicationItems = await anAddress(world, 'ann@client.example');
    await aContact(world, { firstName: 'Ann', lastName: 'Lee', title: 'CEO', company, communicationItems });
    await look(world);
    const { name } = await shown<{ name: string }>(world, `/company/companies/${company.id}`);
    const mails = (await mailsOf(world)).filter(({ reason }) => reason === 'workflow');
    const addressOf = async (id: number) =>
      (await shown<{ primaryEmail: string }>(world, `/system/members/${id}`)).primaryEmail;
    const [boss, sells] = [await addressOf(manager), await addressOf(seller)];
    assert.deepEqual(
      mails.map(({ from, to, subject }) => [from?.address, to, subject]),
      [
        [boss, [sells], `${name} `],
        [boss, [boss, sells], `${name} `],
        [boss, ['ann@client.example'], `${name} Ann Lee`],
      ],
    );
  });

  it('makes activities about the record, in words that tell of it', async () => {
    await using world = await aWorld({ engine });
    const call = { type: 'Create Activity', subject: 'Call', notes: 'About [name]', specificMemberTo: { id: 1 } };
    await aWorkflow(world, { eventCondition: 'name="Big one"' }, [call], {}, 'Opportunity');
    const opportunity = await anOpportunity(world, { name: 'Big one' });
    await look(world);
    const path = `/sales/activities?conditions=opportunity/id=${opportunity}`;
    assert.deepEqual(
      (await shown<{ notes: string }[]>(world, path)).map(({ notes }) => notes),
      ['About Big one'],
    );
  });

  it('attaches what the company of a ticket has, of a type, once', async () => {
    await using world = await aWorld({ engine });
    const company = { id: await aCompany(world, 'racks') };
    const [type, other] = [await aConfigurationType(world, 'Rack'), await aConfigurationType(world, 'Van')];
    const aDevice = (name: string, of: number) =>
      makeRecord(world, '/company/configurations', { name, company, type: { id: of } });
    const wanted = [await aDevice('one', type), await aDevice('two', type)];
    await aDevice('three', other);
    const attach = {
      type: 'Attach Configuration',
      attachConfigurationsFor: 'Company',
      configurationType: { id: type },
    };
    await aWorkflow(world, { eventCondition: 'summary contains "fire"' }, [attach]);
    const ticket = await aTicket(world, { summary: 'Fire!', company, processNotifications: false });
    const path = `/service/tickets/${ticket}/configurations`;
    const attached = async () => (await shown<{ id: number }[]>(world, path)).map(({ id }) => id);
    for (const _ of [1, 2]) await look(world);
    assert.deepEqual(await attached(), wanted);
  });

  it('does nothing while it is off, and nothing whose condition cannot be read', async () => {
    await using world = await aWorld({ engine });
    const own = await aWorkflow(world, { eventCondition: 'summary contains "fire"' }, [mail]);
    await changed(world, own.slice(0, own.indexOf('/events')), { activateFlag: false });
    await aWorkflow(world, { eventCondition: 'Status is New' }, [mail]);
    await aTicket(world, { summary: 'Fire!', processNotifications: false });
    await look(world);
    assert.deepEqual(
      (await mailsOf(world)).filter(({ reason }) => reason === 'workflow'),
      [],
    );
  });

  it('runs by time on every record, however many meet it', async () => {
    await using world = await aWorld({ engine });
    const count = 1003;
    const [type, company] = [{ id: await aConfigurationType(world, 'Rack') }, { id: 1 }];
    const bulk = Array.from({ length: count }, (_, at) => ({ name: `R${at}`, type, company }));
    for (let at = 0; at < count; at += 100)
      assert.equal((await world.post('/company/configurations/bulk', bulk.slice(at, at + 100))).status, 207);
    await aWorkflow(world, { eventCondition: 'name like "R%"' }, [mail], { batchInterval: 15 }, 'Configuration');
    for (const _ of [1, 2]) {
      await look(world);
      world.clock.pass(16 * 60);
    }
    const ran = await world.tenant.database.reader.all('select count(*), sum("times") from "reeve_workflow_execution"');
    assert.deepEqual(
      ran.map((row) => row.map(Number)),
      [[count, count]],
    );
  });

  it('runs by time as often as it says', async () => {
    await using world = await aWorld({ engine });
    await aTicket(world, { summary: 'Old fire', processNotifications: false });
    const event = {
      eventCondition: 'summary contains "fire"',
      executionTime: 'MultipleTimes',
      maxNumberOfExecution: 2,
      frequencyOfExecution: 1,
      frequencyUnit: 'Hours',
    };
    await aWorkflow(world, event, [mail], { batchInterval: 15, batchFrequencyUnit: 'Minutes' });
    const runs = async () => (await mailsOf(world)).filter(({ reason }) => reason === 'workflow').length;
    const counts: number[] = [];
    for (const _ of [1, 2, 3, 4]) {
      await look(world);
      counts.push(await runs());
      world.clock.pass(3601);
    }
    assert.deepEqual(counts, [1, 2, 2, 2]);
    const [workflow] = await shown<{ batchLastRan: string }[]>(world, '/system/workflows?orderBy=id desc');
    assert.equal(workflow?.batchLastRan, '2025-03-03T12:00:03Z');
  });

  it('that sets others off goes only so far', async () => {
    await using world = await aWorld({ engine });
    const [one, two] = await shown<{ id: number }[]>(world, '/service/priorities');
    const again = { executionTime: 'Continuously', frequencyUnit: 'Minutes', frequencyOfExecution: 0 };
    const turn = (from: number | undefined, to: number | undefined) =>
      aWorkflow(world, { eventCondition: `priority/id=${from}`, ...again }, [
        mail,
        { type: 'Change Status', servicePriority: { id: to } },
      ]);
    await turn(one?.id, two?.id);
    await turn(two?.id, one?.id);
    await aTicket(world, { priority: { id: one?.id }, processNotifications: false });
    for (let at = 0; at < 10; at += 1) await look(world);
    const runs = (await mailsOf(world)).filter(({ reason }) => reason === 'workflow').length;
    assert.ok(runs >= 2 && runs <= 12, `${runs} runs`);
    await look(world);
    assert.equal((await mailsOf(world)).filter(({ reason }) => reason === 'workflow').length, runs);
  });

  it('writes custom fields, and keeps what is there unless it overwrites', async () => {
    await using world = await aWorld({ engine });
    const own = await aWorkflow(
      world,
      { eventCondition: 'name like "Acme%"' },
      [{ type: 'Update Custom Field' }],
      {},
      'Company',
    );
    const [, workflow, event] = /workflows\/(\d+)\/events\/(\d+)/.exec(own) ?? [];
    const action = await firstId(world, `${own}/actions`);
    const text = { fieldTypeIdentifier: 'Text', entryTypeIdentifier: 'EntryField' };
    const field = await makeRecord(world, '/system/userDefinedFields', {
      podId: 2,
      caption: 'Grade',
      sequenceNumber: 1,
      ...text,
    });
    const path = `/system/workflows/userdefinedfields/events/${event}`;
    const made = await makeRecord(world, path, { actionId: action, userDefinedFieldId: field, value: 'A' });
    assert.ok(Number(workflow) > 0);
    const company = await aCompany(world, 'Acme1');
    await look(world);
    const gradeOf = async () =>
      (
        await shown<{ customFields: { id: number; value?: string }[] }>(world, `/company/companies/${company}`)
      ).customFields.find(({ id }) => id === field)?.value;
    assert.equal(await gradeOf(), 'A');
    assert.equal(
      (await world.patch(`/system/workflows/userdefinedfields/${made}`, [{ op: 'replace', path: 'value', value: 'B' }]))
        .status,
      200,
    );
    const listed = await shown<{ value: string; caption: string }[]>(world, `${path}/actions/${action}`);
    assert.deepEqual(
      listed.map(({ value, caption }) => [value, caption]),
      [['B', 'Grade']],
    );
    assert.equal((await world.delete(`/system/workflows/userdefinedfields/actions/${action}`)).status, 204);
    assert.deepEqual(await shown(world, '/system/workflows/userdefinedfields/events/actions'), []);
  });

  it('can be tested: its records are listed, when and how many is kept, and nothing is done', async () => {
    await using world = await aWorld({ engine });
    const own = await aWorkflow(world, { eventCondition: 'summary contains "fire"' }, [mail]);
    await changed(world, own.slice(0, own.indexOf('/events')), { activateFlag: false });
    const ticket = await aTicket(world, { summary: 'Fire!', processNotifications: false });
    await aTicket(world, { processNotifications: false });
    assert.deepEqual(
      (await shown<{ id: number }[]>(world, `${own}/test`)).map(({ id }) => id),
      [ticket],
    );
    const { dateTestedUTC, testRecordsMatched } = await shown(world, own);
    assert.deepEqual([dateTestedUTC, testRecordsMatched], ['2025-03-03T09:00:00Z', 1]);
    await changed(world, own, { eventCondition: 'Status is New' });
    assert.equal((await world.get(`${own}/test`)).status, 400);
  });

  it('has triggers of its records, with their values from live data', async () => {
    await using world = await aWorld({ engine });
    const own = await aWorkflow(world, { eventCondition: 'id>0' }, []);
    const path = own.slice(0, own.indexOf('/events'));
    const triggers = await shown<{ id: number; name: string; hasOptionsFlag: boolean }[]>(
      world,
      `${path}/triggers?pageSize=1000`,
    );
    assert.deepEqual(await shown(world, `${path}/triggers/count`), { count: triggers.length });
    const status = triggers.find(({ name }) => name === 'status/name');
    const options = await shown<{ value: string }[]>(world, `${path}/triggers/${status?.id}/options?pageSize=1000`);
    assert.ok(options.some(({ value }) => value.startsWith('New')));
    assert.deepEqual(await shown(world, `${path}/triggers/${status?.id}/options/count`), { count: options.length });
    assert.ok((await shown<unknown[]>(world, '/system/workflows/triggers')).length > 0);
    assert.ok((await shown<unknown[]>(world, '/system/workflows/triggers/options')).length > 0);
  });

  if (engine === 'postgres')
    it('runs once for each change, however many processes look', async () => {
      await using world = await aWorld({ engine });
      await using beside = await aWorld({ engine, beside: world });
      await aWorkflow(
        world,
        {
          eventCondition: 'summary contains "fire"',
          executionTime: 'Continuously',
          frequencyUnit: 'Minutes',
          frequencyOfExecution: 0,
        },
        [mail],
      );
      for (let at = 0; at < 5; at += 1) await aTicket(world, { summary: `Fire ${at}`, processNotifications: false });
      await Promise.all([look(world), look(beside), look(world), look(beside)]);
      assert.equal((await mailsOf(world)).filter(({ reason }) => reason === 'workflow').length, 5);
    });
});
