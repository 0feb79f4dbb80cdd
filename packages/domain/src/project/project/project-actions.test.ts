import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aProject } from '../../../../testkit/src/builders/project.ts';
import { onEachEngine } from '../../../../testkit/src/on-each-engine.ts';
import { aWorld } from '../../../../testkit/src/world.ts';

interface Plan {
  readonly projectId: number;
  readonly phases: readonly { id: number; description: string; wbsCode?: string; actualHours: number }[];
}

onEachEngine('actions of projects', (engine) => {
  it('show a plan in WBS order, keep it as a template and apply that to another project', async () => {
    await using world = await aWorld({ engine });
    const first = await aProject(world, { name: 'First' });
    for (const [description, wbsCode] of [
      ['Ten', '10'],
      ['Two', '2'],
    ])
      await world.post(`/project/projects/${first}/phases`, { description, wbsCode });
    const plan = (await world.get(`/project/projects/${first}/projectWorkplan`)).json as Plan;
    assert.deepEqual(
      plan.phases.map((phase) => phase.description),
      ['Two', 'Ten'],
    );
    const ticket = await world.post('/project/tickets', {
      summary: 'Wire it',
      project: { id: first },
      phase: { id: plan.phases[0]?.id },
      budgetHours: 3,
    });
    assert.equal(ticket.status, 201, ticket.text);
    const template = await world.post(`/project/projectTemplates/createFromProject/${first}`, { name: 'Wiring' });
    assert.equal(template.status, 201, template.text);
    const { id } = template.json as { id: number };
    const kept = (await world.get(`/project/projectTemplates/${id}/workplan`)).json as {
      phases: { description: string }[];
    }[];
    assert.deepEqual(
      kept[0]?.phases.map((phase) => phase.description),
      ['Two', 'Ten'],
    );
    const second = await aProject(world, { name: 'Second' });
    const applied = await world.post(`/project/projects/${second}/applyTemplate/${id}`, '');
    assert.equal(applied.status, 201, applied.text);
    assert.deepEqual(
      (applied.json as Plan).phases.map((phase) => phase.wbsCode),
      ['2', '10'],
    );
    const tickets = (await world.get(`/project/tickets?conditions=project/id=${second}`)).json as {
      summary: string;
      phase: { name: string };
    }[];
    assert.deepEqual(
      tickets.map((each) => [each.summary, each.phase.name]),
      [['Wire it', 'Two']],
    );
    const twice = await world.post(`/project/projects/${second}/applyTemplates`, [{ id }, { id }]);
    assert.equal((twice.json as Plan).phases.length, 6, twice.text);
    const parentPhase = { id: plan.phases[1]?.id };
    await world.post(`/project/projects/${first}/phases`, { description: 'One', wbsCode: '1', parentPhase });
    const nested = await world.post(`/project/projectTemplates/createFromProject/${first}`, { name: 'Nested' });
    const third = await aProject(world, { name: 'Third', projectTemplateId: (nested.json as { id: number }).id });
    const phases = (await world.get(`/project/projects/${third}/phases?conditions=description="One"`)).json;
    assert.equal((phases as { parentPhase?: { name: string } }[])[0]?.parentPhase?.name, 'Ten');
    assert.equal((await world.post(`/project/projects/${second}/applyTemplate/999`, '')).status, 404);
    assert.equal((await world.get('/project/projects/999/projectWorkplan')).status, 404);
  });
});
