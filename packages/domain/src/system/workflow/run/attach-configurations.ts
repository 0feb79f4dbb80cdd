import type { RowOf, StoredRecord } from '@reeve/store';
import { makeRecord } from '../../../action/write-record.ts';
import type { Unit } from '../../../unit/unit.ts';

const links = '/service/tickets/{parentId}/configurations';

/** What an action says of the configurations that it attaches. */
type Wanted = Pick<
  RowOf<'/system/workflows/{grandparentId}/events/{parentId}/actions'>,
  'attachConfigurationsFor' | 'configurationType' | 'configurationStatus'
>;

/** More than these are nothing that a ticket is about. */
const mostAttached = 100;

/**
 * Attaches to a ticket what its company has, or its contact where the action says so: active configurations of the type and in
 * the status that it names, so many at most (evidence: system/workflow-actions). What is attached already stays as it is.
 */
export async function attachConfigurations(action: Wanted, ticket: StoredRecord, unit: Unit): Promise<void> {
  const owner = action.attachConfigurationsFor === 'Contact' ? 'contact' : 'company';
  const id = ticket[owner];
  if (typeof id !== 'number') return;
  const { configurationType: type, configurationStatus: status } = action;
  const where = {
    [owner]: id,
    activeFlag: true,
    ...(type === null ? {} : { type }),
    ...(status === null ? {} : { status }),
  };
  const attached = await unit.select(links, { _parentId: ticket.id });
  const present = new Set(attached.map(({ configuration }) => configuration));
  const found = (await unit.select('/company/configurations', where)).filter((each) => !present.has(each.id));
  for (const each of found.slice(0, mostAttached)) await makeRecord(links, { id: each.id }, unit, ticket.id);
}
