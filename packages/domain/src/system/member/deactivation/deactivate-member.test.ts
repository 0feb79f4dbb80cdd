import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aCompany,
  aContact,
  aMember,
  anOpportunity,
  aProject,
  changed,
  firstId,
  inOneWorld,
  makeRecord,
  shown,
} from '../../../../../testkit/src/index.ts';
import { groupedKinds, workKinds } from './work-kinds.ts';

type Named = Readonly<Record<string, { readonly id: number } | undefined>>;

inOneWorld('the deactivation of a member', (world) => {
  const post = (member: number, body: object) => world().post(`/system/members/${member}/deactivate`, body);
  const to = { reAssignToMember: { id: 1 } };
  const everything = Object.fromEntries(Object.keys(workKinds).map((kind) => [kind, to]));

  it('is refused until its open work goes to somebody, and says what is left of what', async () => {
    const id = await aMember(world(), 'Leaves');
    const member = { id };
    const activity = await makeRecord(world(), '/sales/activities', {
      name: 'Call',
      assignTo: member,
      company: { id: 1 },
    });
    await aProject(world(), { manager: member });
    const refused = await post(id, {});
    assert.equal(refused.status, 400, refused.text);
    assert.match(refused.text, /activity: 1, projectManager: 1/);
    assert.equal((await shown(world(), `/system/members/${id}`))['inactiveFlag'], false);
    const gone = await aMember(world(), 'Gone');
    assert.equal((await post(gone, {})).status, 200);
    const toGone = await post(id, { activity: { reAssignToMember: { id: gone } }, projectManager: to });
    assert.match(toGone.text, /is inactive/);
    const reply = await post(id, { activity: to, projectManager: to });
    assert.equal(reply.status, 200, reply.text);
    const { activity: calls, opportunity } = reply.json as Record<string, { count: number }>;
    assert.deepEqual([calls?.count, opportunity?.count], [1, 0]);
    const after = await shown(world(), `/system/members/${id}`);
    assert.deepEqual([after['inactiveFlag'], typeof after['inactiveDate']], [true, 'string']);
    assert.equal((await shown<Named>(world(), `/sales/activities/${activity}`))['assignTo']?.id, 1);
    assert.equal((await post(id, everything)).status, 400);
  });

  it('hands over teams, notices, templates of mail, articles, departments, boards and the company', async () => {
    const member = { id: await aMember(world(), 'Everywhere') };
    const w = world();
    const team = await makeRecord(w, '/service/boards/1/teams', {
      name: 'T',
      teamLeader: member,
      members: [member.id, 1],
    });
    const opportunity = await anOpportunity(w, { secondarySalesRep: member });
    const category = await makeRecord(w, '/service/knowledgeBaseCategories', { name: 'Own', approver: member });
    await changed(w, '/service/boards/1', { dispatchMember: member, dutyManagerMember: member });
    const structure = await firstId(w, '/system/myCompany/corporateStructure');
    await changed(w, `/system/myCompany/corporateStructure/${structure}`, { president: member, dispatcher: member });
    const company = await aCompany(w, 'Teamed');
    const role = await firstId(w, '/company/teamRoles');
    const teamed = await makeRecord(w, `/company/companies/${company}/teams`, { teamRole: { id: role }, member });
    const status = await firstId(w, '/service/boards/1/statuses');
    const notices = `/service/boards/1/statuses/${status}/notifications`;
    const notifyWho = { id: await firstId(w, '/system/notificationRecipients') };
    const notice = await makeRecord(w, notices, { notifyWho, member, workflowStep: 1 });

    const left = await post(member.id, everything);
    assert.equal(left.status, 400, left.text);
    assert.match(left.text, /companyTeam .*: 1, serviceStatusWorkflow .*: 1/);
    const contact = { id: await aContact(w, { company: { id: company } }) };
    const reply = await post(member.id, {
      ...everything,
      companyTeam: [{ id: role, reAssignToContact: contact }],
      serviceStatusWorkflow: [{ id: status, ...to }],
    });
    assert.equal(reply.status, 200, reply.text);
    const answered = reply.json as Record<string, { count: number } & readonly { count: number }[]>;
    assert.deepEqual(
      ['serviceTeam', 'opportunity', 'dispatchMember', 'dutyManager', 'myCompanyPresident', 'knowledgeBaseArticle'].map(
        (kind) => answered[kind]?.count,
      ),
      [2, 1, 1, 1, 1, 1],
    );
    assert.deepEqual(
      Object.keys(groupedKinds).map((kind) => answered[kind]?.map(({ count }) => count)),
      [[1], [1]],
    );
    const after = await shown<{ teamLeader: { id: number }; members: number[] }>(w, `/service/boards/1/teams/${team}`);
    assert.deepEqual([after.teamLeader.id, after.members], [1, [1]]);
    const names = async (path: string, field: string) => (await shown<Named>(w, path))[field]?.id;
    assert.equal(await names(`/sales/opportunities/${opportunity}`, 'secondarySalesRep'), 1);
    assert.equal(await names(`/service/knowledgeBaseCategories/${category}`, 'approver'), 1);
    assert.equal(await names('/service/boards/1', 'dispatchMember'), 1);
    assert.equal(await names(`/system/myCompany/corporateStructure/${structure}`, 'dispatcher'), 1);
    assert.equal(await names(`/company/companies/${company}/teams/${teamed}`, 'contact'), contact.id);
    assert.equal(await names(`${notices}/${notice}`, 'member'), 1);
  });
});
