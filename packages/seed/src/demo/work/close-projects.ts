import { day } from '../../making/moments.ts';
import { type DemoContext, stampAt } from '../demo-context.ts';

const manager = 'NFairlie';

/** Closes phases and projects that ended, now that their tickets have their time. */
export async function closeProjects({ records, now }: DemoContext): Promise<void> {
  const { seeder } = records;
  for (const { id, estimatedEnd } of await seeder.list('/project/projects', {})) {
    const phases = `/project/projects/${id}/phases`;
    for (const phase of await seeder.list('/project/projects/{parentId}/phases', { projectId: id })) {
      const end = Date.parse(String(phase['endDate']));
      const status = records.ref('/project/phaseStatuses', 'Closed');
      if (end < now) await seeder.update(phases, phase.id, { status }, stampAt(end, manager));
    }
    const end = Date.parse(String(estimatedEnd));
    const status = records.ref('/project/statuses', 'Closed');
    if (end < now) await seeder.update('/project/projects', id, { status }, stampAt(Math.min(end + day, now), manager));
  }
}
