import type { RowOf } from '@reeve/store';
import { changeRecord, referenceTo } from '../../action/write-record.ts';
import { servingAgreement } from '../../company/own-records/serving-agreement.ts';
import { moveProduct } from '../../service/ticket/charges/carry-to-company.ts';
import { behaviour } from '../../unit/behaviour.ts';
import type { Unit } from '../../unit/unit.ts';
import { takenFromProject } from '../phase/take-project.ts';

type Project = RowOf<'/project/projects'>;

const phases = '/project/projects/{parentId}/phases';

/** A project that was opened for the wrong customer is put right with all that is in it. */
export const moveProjectToCompany = behaviour('/project/projects', {
  says: 'phases, tickets and products of a project that moves to another company are for that company, but for those that are for a third one',
  source: 'evidence: projects/next-company',
  phase: 'follow',
  on: { changed: ['company'] },
  does: async ({ before, after }, unit) => {
    if (before === null || after.company === null) return;
    await movePhases(before, after, unit);
    await moveTickets(before, after, unit);
    for (const product of await unit.select('/procurement/products', { project: after.id }))
      if (product.ticket === null && product.company === before.company)
        await moveProduct(product, after.company, unit);
  },
});

/** What a phase has of its project it has of the project as it is now. */
async function movePhases(before: Project, after: Project, unit: Unit): Promise<void> {
  for (const phase of await unit.select(phases, { projectId: after.id })) {
    const alike = takenFromProject.filter((key) => phase[key] === before[key]);
    await unit.updateColumns(phases, phase.id, Object.fromEntries(alike.map((key) => [key, after[key]])));
  }
}

async function moveTickets(before: Project, after: Project, unit: Unit): Promise<void> {
  const keys = ['company', 'contact', 'site'] as const;
  const customer = Object.fromEntries(keys.map((key) => [key, referenceTo(after[key])]));
  for (const ticket of await unit.select('/service/tickets', { project: after.id })) {
    if (ticket.company !== before.company) continue;
    const phase = ticket.phase === null ? null : await unit.get(phases, ticket.phase);
    const agreement = await servingAgreement(phase?.agreement ?? after.agreement, after.company, unit);
    const now = { ...customer, agreement: referenceTo(agreement) };
    await changeRecord('/service/tickets', ticket.id, now, unit, 'ProjectTicket');
  }
}
