import { systemClock, toTimestamp } from '@reeve/domain';
import { seed, seedTickets, type TicketTargets } from '@reeve/seed';
import type { Settings } from '@reeve/settings';
import { RecordStore, type StoredRecord } from '@reeve/store';
import { closeServices } from '../compose/services.ts';
import type { Tenant } from '../tenant/tenant.ts';
import { openQuietly } from './open-quietly.ts';

/** How much to make, and for whom. */
export interface VolumeRequest {
  readonly company: string;
  readonly tickets: number;
  readonly onProgress: (done: number, count: number) => void;
}

/** There is no tenant of that name to fill, or it has nothing that tickets could be about. */
export class NothingToSeed extends Error {}

/** Adds many tickets to a tenant that has companies, boards and members. For measuring with realistic amounts. */
export async function seedVolume(settings: Settings, request: VolumeRequest): Promise<void> {
  const services = openQuietly(settings, systemClock);
  try {
    const tenant = await services.tenants.find(request.company);
    if (tenant === null) throw new NothingToSeed(`There is no tenant "${request.company}".`);
    const targets = await targetsOf(tenant);
    const now = toTimestamp(systemClock.now());
    const { tickets: count, onProgress } = request;
    await seed(tenant.writer, { memberId: 0, identifier: 'zadmin' }, (seeder) =>
      seedTickets(seeder, { count, now, seed: 1, targets, onProgress }),
    );
    await tenant.database.write(async (transaction) => transaction.run('analyze'));
  } finally {
    await closeServices(services);
  }
}

async function targetsOf(tenant: Tenant): Promise<TicketTargets> {
  const { tables } = tenant.writer.schema;
  const records = new RecordStore(tenant.database.reader, tenant.database.dialect);
  const all = (path: string, where: Parameters<RecordStore['select']>[1] = {}) =>
    records.select(tables.of(path), where);
  const boards = await all('/service/boards', { projectFlag: false, inactiveFlag: false });
  const sites = await all('/company/companies/{parentId}/sites');
  const contacts = await all('/company/contacts');
  const companies = (await all('/company/companies')).map((company) => ({
    id: company.id,
    name: String(company['name']),
    sites: idsWhere(sites, 'company', company.id),
    contacts: contacts.filter((contact) => contact['company'] === company.id).map(toContact),
    configurations: [],
  }));
  if (boards.length === 0 || companies.length === 0)
    throw new NothingToSeed(`"${tenant.name}" has no boards or no companies.`);
  const members = await all('/system/members', { licenseClass: 'F' });
  return {
    companies,
    boards: await Promise.all(boards.map((board) => toBoard(board, all))),
    priorities: (await all('/service/priorities')).map(({ id }) => id),
    sources: (await all('/service/sources')).map(({ id }) => id),
    members: members.map((member) => ({ id: member.id, identifier: String(member['identifier']) })),
  };
}

function idsWhere(records: readonly StoredRecord[], key: string, value: number): number[] {
  return records.filter((record) => record[key] === value).map(({ id }) => id);
}

function toContact(contact: StoredRecord) {
  return { id: contact.id, name: String(contact['fullName'] ?? ''), email: '', phone: '' };
}

async function toBoard(
  board: StoredRecord,
  all: (path: string, where: Record<string, number>) => Promise<StoredRecord[]>,
) {
  const statuses = await all('/service/boards/{parentId}/statuses', { board: board.id });
  const types = await all('/service/boards/{parentId}/types', { board: board.id });
  const closed = statuses.find((status) => status['closedStatus'] === true);
  return {
    id: board.id,
    openStatuses: statuses
      .filter((status) => status['closedStatus'] !== true && status['inactive'] !== true)
      .map(({ id }) => id),
    closedStatus: closed?.id ?? statuses[0]?.id ?? 0,
    types: types.map(({ id }) => id),
  };
}
