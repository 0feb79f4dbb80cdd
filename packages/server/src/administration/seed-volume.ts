import { type StoredReading, systemClock, toTimestamp } from '@reeve/domain';
import { seed, seedTickets, type TicketTargets } from '@reeve/seed';
import type { Settings } from '@reeve/settings';
import { gatherStatistics, type RowOf, type Schema } from '@reeve/store';
import { openQuietly } from '../compose/open-quietly.ts';
import { closeServices } from '../compose/services.ts';
import type { Tenant } from '../tenant/tenant.ts';
import { lastId, multiplyTickets } from './multiply-tickets.ts';

/** How much to make, and for whom. */
export interface VolumeRequest {
  readonly company: string;
  readonly tickets: number;
  /** How many of them are made by the write path; 2,000 where nothing is said. The others repeat them. */
  readonly originals?: number;
  readonly onProgress: (done: number, count: number) => void;
}

const usualOriginals = 2_000;

/** There is no tenant of that name to fill, or it has nothing that tickets could be about. */
export class NothingToSeed extends Error {}

/** Adds many tickets to a tenant that has companies, boards and members. For measuring with realistic amounts. */
export async function seedVolume(settings: Settings, request: VolumeRequest): Promise<void> {
  const services = await openQuietly(settings, systemClock);
  try {
    const tenant = await services.tenants.find(request.company);
    if (tenant === null) throw new NothingToSeed(`There is no tenant "${request.company}".`);
    await fillTenant(tenant, services.schema, request);
    await gatherStatistics(tenant.database);
  } finally {
    await closeServices(services);
  }
}

async function fillTenant(tenant: Tenant, schema: Schema, request: VolumeRequest): Promise<void> {
  const { tickets: all, onProgress, originals = usualOriginals } = request;
  const { reader } = tenant.database;
  const [tickets, entries] = [schema.tables.of('/service/tickets'), schema.tables.of('/schedule/entries')];
  const before = await lastId(reader, tickets);
  const firstEntry = (await lastId(reader, entries)) + 1;
  const count = Math.min(all, originals);
  await makeTickets(tenant, count, (done) => onProgress(done, all));
  const last = await lastId(reader, tickets);
  const rest = all - count;
  const afterThose = (done: number) => onProgress(count + done, all);
  // A database that left ids out says nothing of which copy is whose: then all are made.
  if (last - before !== count) return makeTickets(tenant, rest, afterThose);
  await multiplyTickets(tenant.database, schema, { first: before + 1, last, firstEntry }, rest, afterThose);
}

async function makeTickets(tenant: Tenant, count: number, onProgress: (done: number) => void): Promise<void> {
  const targets = await targetsOf(tenant);
  const now = toTimestamp(systemClock.now());
  await seed(tenant.writer, now, (seeder) => seedTickets(seeder, { count, now, seed: 1, targets, onProgress }));
}

async function targetsOf({ name, read }: Tenant): Promise<TicketTargets> {
  const boards = await read.select('/service/boards', { projectFlag: false, inactiveFlag: false });
  const sites = await read.select('/company/companies/{parentId}/sites', {});
  const contacts = await read.select('/company/contacts', {});
  const companies = (await read.select('/company/companies', {})).map((company) => ({
    id: company.id,
    name: company.name ?? '',
    sites: sites.filter((site) => site.company === company.id).map(({ id }) => id),
    contacts: contacts.filter((contact) => contact.company === company.id).map(toContact),
    configurations: [],
  }));
  if (boards.length === 0 || companies.length === 0)
    throw new NothingToSeed(`"${name}" has no boards or no companies.`);
  const members = await read.select('/system/members', { licenseClass: 'F' });
  return {
    companies,
    boards: await Promise.all(boards.map((board) => toBoard(board.id, read))),
    priorities: (await read.select('/service/priorities', {})).map(({ id }) => id),
    sources: (await read.select('/service/sources', {})).map(({ id }) => id),
    members: members.map((member) => ({ id: member.id, identifier: member.identifier ?? '' })),
  };
}

function toContact({ id, fullName }: RowOf<'/company/contacts'>) {
  return { id, name: fullName ?? '', email: '', phone: '' };
}

async function toBoard(board: number, read: StoredReading) {
  const statuses = await read.select('/service/boards/{parentId}/statuses', { board });
  const types = await read.select('/service/boards/{parentId}/types', { board });
  const closed = statuses.find(({ closedStatus }) => closedStatus === true);
  const open = statuses.filter(({ closedStatus, inactive }) => closedStatus !== true && inactive !== true);
  return {
    id: board,
    openStatuses: open.map(({ id }) => id),
    closedStatus: closed?.id ?? statuses[0]?.id ?? 0,
    types: types.map(({ id }) => id),
  };
}
