import { behaviour } from '../../../unit/behaviour.ts';
import type { Draft } from '../../../unit/draft.ts';
import type { Unit } from '../../../unit/unit.ts';

type Invoice = Draft<'/finance/invoices'>;

/** The references that an invoice has beside the word and the id of what it is for; an agreement's is set with it. */
const kinds = [
  ['Ticket', 'ticket'],
  ['ProjectPhase', 'phase'],
  ['Project', 'project'],
  ['SalesOrder', 'salesOrder'],
] as const;

/** What an invoice is for is told by word and id, or by reference: either way it has both. */
export const nameWhatItIsFor = behaviour('/finance/invoices', {
  says: 'an invoice that is for a ticket, a project, a phase or an order names it as a reference too, and the other way round',
  source: 'evidence: invoices/apply-to, invoices/for',
  phase: 'complete',
  on: { changed: ['applyToType', 'applyToId', 'ticket', 'project', 'phase', 'salesOrder'] },
  sets: ['applyToType', 'applyToId', 'ticket', 'project', 'phase', 'salesOrder'],
  does: async (invoice, unit) => {
    if (invoice.changed('applyToType') || invoice.changed('applyToId')) nameByWord(invoice);
    else nameByReference(invoice);
    await nameProject(invoice, unit);
  },
});

function nameByWord({ after }: Invoice): void {
  if (after.applyToType === null || after.applyToType === 'All') return;
  for (const [word, key] of kinds) after[key] = after.applyToType === word ? after.applyToId : null;
}

function nameByReference({ after }: Invoice): void {
  const named = kinds.find(([, key]) => after[key] !== null);
  if (named === undefined) return;
  after.applyToType = named[0];
  after.applyToId = after[named[1]];
}

/** A phase is of its project, and a project ticket too. */
async function nameProject({ after }: Invoice, unit: Unit): Promise<void> {
  if (after.phase !== null)
    after.project = (await unit.get('/project/projects/{parentId}/phases', after.phase))?.projectId ?? after.project;
  if (after.ticket !== null)
    after.project = (await unit.get('/service/tickets', after.ticket))?.project ?? after.project;
}
