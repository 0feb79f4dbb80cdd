import { refuse } from '../../fault.ts';
import { behaviour } from '../../unit/behaviour.ts';
import { isClosedPhaseStatus } from '../phase/closed-status.ts';

/** A project's status may refuse time, as a ticket's does; a phase that is closed has had its time. */
export const refuseProjectTime = behaviour('/time/entries', {
  says: 'no time is charged to a project whose status refuses it, nor to a closed phase',
  source: 'evidence: projects/time-refused',
  phase: 'refuse',
  on: { changed: ['project', 'phase'] },
  when: ({ after, trusted }) => !trusted && after.project !== null,
  does: async ({ after }, unit) => {
    const project = await unit.get('/project/projects', after.project ?? 0);
    const status = project?.status == null ? null : await unit.get('/project/statuses', project.status);
    if (status?.noTimeFlag === true) refuseTime('project');
    const phase = after.phase === null ? null : await unit.get('/project/projects/{parentId}/phases', after.phase);
    if (await isClosedPhaseStatus(phase?.status, unit)) refuseTime('phase');
  },
});

function refuseTime(what: string): never {
  const message = `Please update the status of this ${what} before entering time.`;
  return refuse({ kind: 'refused by rule', code: 'TimeEntryApi', message });
}
