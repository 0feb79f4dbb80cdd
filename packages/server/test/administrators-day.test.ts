import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aMember,
  changed,
  type Fields,
  firstId,
  idOf,
  inOlderVersion,
  inOneWorld,
  makeRecord,
  refusals,
  shown,
  type World,
} from '../../testkit/src/index.ts';

/** What the lists of a collection say of its records, by any version: the list, its count, and the record itself. */
async function isListed(caller: Pick<World, 'get'>, path: string, id: number): Promise<void> {
  const listed = await shown<{ id: number }[]>(caller, `${path}?conditions=id=${id}`);
  assert.deepEqual(
    listed.map((each) => each.id),
    [id],
    path,
  );
  assert.deepEqual(await shown(caller, `${path}/count?conditions=id=${id}`), { count: 1 }, path);
  assert.equal((await shown<{ id: number }>(caller, `${path}/${id}`)).id, id);
}

inOneWorld("an administrator's day", (world) => {
  const callers = () => [world(), inOlderVersion(world())];

  /** Makes a record, finds it again in every list, and answers its path. */
  const kept = async (path: string, fields: Fields): Promise<string> => {
    const id = await makeRecord(world(), path, fields);
    for (const caller of callers()) await isListed(caller, path, id);
    return `${path}/${id}`;
  };

  it('puts figures on a report card, which lists them, and refuses a figure that is not there', async () => {
    const [kpi] = await shown<{ id: number; category: { id: number } }[]>(world(), '/system/kpis');
    await isListed(world(), '/system/kpiCategories', kpi?.category.id ?? 0);
    const card = await kept('/system/reportCards', { name: 'Service' });
    const detail = await kept(`${card}/details`, { kpi: { id: kpi?.id }, sortOrder: 1 });
    assert.equal((await world().post(`${card}/details`, { kpi: { id: 98765 }, sortOrder: 2 })).status, 400);
    const member = `/system/members/${await aMember(world(), 'Carded')}`;
    const id = idOf(card);
    const { reportCard } = await changed<{ reportCard: { id: number } }>(world(), member, { reportCard: { id } });
    assert.equal(reportCard.id, id);
    assert.equal((await world().delete(detail)).status, 204);
    assert.deepEqual(await shown(world(), `${card}/details/count`), { count: 0 });
  });

  it('sets up a report of its own with parameters, which whoever may see reports finds among what is open', async () => {
    const report = await kept('/system/customReports', {
      name: 'Open by week',
      reportLink: 'https://reports.example/open',
      module: 'ServiceDesk',
      description: 'What is open, by week',
    });
    const parameter = await kept(`${report}/parameters`, { name: 'Week', captionName: 'Which week' });
    const id = idOf(parameter);
    await changed(world(), report, { startDateFlag: true, startDateParamId: id });
    const refused = await world().patch(report, [{ op: 'replace', path: 'startDateParamId', value: 98765 }]);
    assert.equal(refused.status, 400);
    const open = await shown<{ itemIdentifier: string }[]>(world(), '/system/mySecurity/customizeItems?pageSize=1000');
    assert.ok(open.some(({ itemIdentifier }) => itemIdentifier === 'Open by week'));
    assert.equal((await world().delete(report)).status, 204);
    assert.equal((await world().get(parameter)).status, 404);
  });

  it('gives a member skills, certifications, personas, days off and a delegate', async () => {
    const member = `/system/members/${await aMember(world(), 'Skilled')}`;
    const category = { id: await makeRecord(world(), '/system/skillCategories', { name: 'Network' }) };
    const skill = { id: await makeRecord(world(), '/system/skills', { name: 'Routing', category }) };
    await kept(`${member}/skills`, { skill, skillLevel: 'Expert', yearsExperience: 3 });
    const rows = '/system/reports/MemberSkills?columns=Skill_Name,Skill_Rating&conditions=Skill_Rating=4';
    assert.deepEqual((await shown<{ row_values: unknown[][] }>(world(), rows)).row_values, [['Routing', 4]]);
    const certification = {
      id: await makeRecord(world(), '/system/certifications', { name: 'Router', company: { id: 1 } }),
    };
    await kept(`${member}/certifications`, { certification, dateReceived: '2025-01-01T00:00:00Z' });
    const persona = await firstId(world(), '/system/info/personas');
    await kept(`${member}/personas`, { name: 'Desk', personaId: persona });
    assert.deepEqual((await shown(world(), member))['memberPersonas'], [persona]);
    assert.ok('personaId' in (await refusals(world(), `${member}/personas`, { name: 'None', personaId: 98765 })));
    await kept(`${member}/accruals`, { accrualType: 'Sick', year: 2025, hours: 16, reason: 'New' });
    const span = { dateStart: '2025-03-01T00:00:00Z', dateEnd: '2025-04-01T00:00:00Z' };
    await kept(`${member}/delegations`, { delegationType: 'Approval', delegatedTo: { id: 1 }, ...span });
    const backwards = { dateStart: span.dateEnd, dateEnd: span.dateStart };
    const body = { delegationType: 'Approval', delegatedTo: { id: 1 }, ...backwards };
    assert.equal((await world().post(`${member}/delegations`, body)).status, 400);
    const away = await world().post(`${member}/deactivate`, {});
    assert.equal(away.status, 200, away.text);
    assert.equal((await shown(world(), member))['inactiveFlag'], true);
  });

  it('ties departments to locations: each side shows it, and takes it away', async () => {
    const department = await kept('/system/departments', { identifier: 'Night', name: 'Night shift' });
    const tie = await kept(`${department}/locations`, { location: { id: 2 } });
    const id = idOf(department);
    const there = async () => shown(world(), `/system/locations/2/departments/count?conditions=department/id=${id}`);
    assert.deepEqual(await there(), { count: 1 });
    assert.equal((await world().delete(tie)).status, 204);
    assert.deepEqual(await there(), { count: 0 });
  });

  it('makes a role whose settings are all closed and only read, and a project role whose are open and changed', async () => {
    const role = await kept('/system/securityroles', { name: 'Readers' });
    const settings = `/system/securityRoles/${idOf(role)}/settings`;
    const [closed] = await shown<Fields[]>(world(), `${settings}?pageSize=1`);
    assert.equal(closed?.['inquireLevel'], 'None');
    assert.equal((await world().put(`${settings}/${closed?.['id']}`, { ...closed, inquireLevel: 'All' })).status, 405);
    const guests = await kept('/project/securityRoles', { name: 'Guests' });
    const [setting] = await shown<Fields[]>(world(), `${guests}/settings?pageSize=1`);
    const path = `${guests}/settings/${setting?.['id']}`;
    assert.equal(setting?.['inquireLevel'], 'All');
    const put = await world().put(path, { ...setting, inquireLevel: 'None' });
    assert.equal(put.status, 200, put.text);
    for (const caller of callers()) assert.equal((await shown(caller, path))['inquireLevel'], 'None');
  });

  it('finds setup screens, time zones, the structure and the settings of the company, each by its own number', async () => {
    for (const path of ['/system/setupScreens', '/system/timeZoneSetups', '/system/info/locales', '/system/kpis'])
      for (const caller of callers()) await isListed(caller, path, await firstId(world(), path));
    const structure = '/system/myCompany/corporateStructure';
    const id = await firstId(world(), structure);
    const caption = await changed(world(), `${structure}/${id}`, { locationCaption: 'Branch' });
    assert.equal(caption['locationCaption'], 'Branch');
  });
});
