import { day } from '../../making/moments.ts';
import { type DemoContext, stampAt } from '../demo-context.ts';

const manager = 'NFairlie';

/** Who speaks for each project, what was agreed at its start, a rate that was agreed for one, and a template made of it. */
export async function writeProjectPapers({ records, now }: DemoContext): Promise<void> {
  const { seeder } = records;
  const projects = await seeder.list('/project/projects', {});
  for (const { id, contact, _dateEntered } of projects) {
    const stamp = { at: String(_dateEntered), by: manager };
    await seeder.create(`/project/projects/${id}/contacts`, { contact: { id: contact } }, stamp);
    const note = {
      text: 'Work that stops the office is done after five.',
      type: records.ref('/company/noteTypes', 'Comments'),
    };
    await seeder.create(`/project/projects/${id}/notes`, note, stamp);
    const rate = { workRole: records.ref('/time/workRoles', 'Senior Engineer'), hourlyRate: 175 };
    await seeder.create(`/project/${id}/billingRates`, rate, stamp);
  }
  const [first] = projects;
  if (first === undefined) return;
  const workRole = records.ref('/time/workRoles', 'Engineer');
  await seeder.create(
    `/project/${first.id}/billingRates`,
    { workRole, hourlyRate: 145 },
    stampAt(now - 90 * day, manager),
  );
  const template = { name: 'Server replacement', description: 'As we do it, step by step.' };
  const key = 'POST /project/projectTemplates/createFromProject/{id}';
  await seeder.act(key, { id: first.id }, template, stampAt(now - 90 * day, manager));
}
