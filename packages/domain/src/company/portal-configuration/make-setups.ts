import { makeRecord } from '../../action/write-record.ts';
import { defaultOf } from '../../setup/default-of.ts';
import { behaviour } from '../../unit/behaviour.ts';
import type { Unit } from '../../unit/unit.ts';

/** The setups of which a portal configuration has one each; callers change them, and make none. */
export const ownSetups = [
  '/company/portalConfigurations/{parentId}/invoiceSetups',
  '/company/portalConfigurations/{parentId}/passwordEmailSetups',
  '/company/portalConfigurations/{parentId}/projectSetups',
  '/company/portalConfigurations/{parentId}/serviceSetups',
] as const;

/** What a portal shows of invoices, passwords, projects and tickets is set up with it. */
export const makeSetups = behaviour('/company/portalConfigurations', {
  says: 'a new portal configuration has a setup for invoices, for passwords, for projects and for tickets, in which nothing is shown',
  source: 'evidence: companies/portal-setups',
  phase: 'follow',
  on: 'create',
  fills: ownSetups,
  does: async ({ after: { id } }, unit) => {
    for (const setup of ownSetups) await makeRecord(setup, await firstOf(setup, unit), unit, id);
  },
});

/** What a setup cannot be without. */
async function firstOf(setup: string, unit: Unit): Promise<Record<string, unknown>> {
  if (setup.endsWith('/projectSetups')) return { onlyDisplay: 'DoNotDisplay' };
  if (!setup.endsWith('/serviceSetups')) return {};
  const signoff = await defaultOf('/service/serviceSignoff', unit);
  const template = signoff === null ? null : { id: signoff };
  const templates = { timeMaterialsTicketTemplate: template, fixedFeeTicketTemplate: template };
  return { displayClosedTicketsOption: 'DoNotDisplay', ...templates };
}
