import type { NamedRecords } from '../making/named-records.ts';
import type { BoardTarget, TicketTargets } from '../making/targets.ts';
import type { DemoCompany } from './demo-context.ts';
import { technicians } from './staff.ts';

/** Where further tickets of a demo tenant go: its clients, the help desk and the monitoring board. */
export function demoTargets(records: NamedRecords, companies: readonly DemoCompany[]): TicketTargets {
  return {
    companies: companies.filter(({ status }) => status === 'client'),
    boards: ['Help Desk', 'Monitoring'].map((name) => boardTarget(records, name)),
    priorities: [...records.all('/service/priorities').values()],
    sources: ['Phone', 'Email Connector', 'Customer Portal'].map((name) => records.id('/service/sources', name)),
    members: technicians.desk.map((identifier) => ({ identifier, id: records.id('/system/members', identifier) })),
  };
}

function boardTarget(records: NamedRecords, name: string): BoardTarget {
  const id = records.id('/service/boards', name);
  const status = (statusName: string): number => records.id(`/service/boards/${id}/statuses`, statusName);
  return {
    id,
    openStatuses: ['New', 'Assigned', 'In Progress', 'Waiting on Client'].map(status),
    closedStatus: status('Closed'),
    types: [...records.all(`/service/boards/${id}/types`).values()],
  };
}
