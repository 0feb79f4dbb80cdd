import type { StoredRecord } from '@reeve/store';
import { resourcesOf } from '../../service/ticket/assignment/resources-of.ts';
import type { Unit } from '../../unit/unit.ts';
import { addressesIn, addressOfContact, addressOfMember, type MailTrigger } from '../mail/address-of.ts';
import type { MailedRecord } from '../mail/template.ts';

/** Whom a rule of the setup tells: one of the kinds of recipients, with a member or an address where that names one. */
export interface NotificationRule {
  readonly notifyWho: number | null;
  readonly member?: number | null;
  readonly email?: string | null;
}

type Finder = (of: MailedRecord, rule: NotificationRule, unit: Unit) => Promise<readonly (string | null)[]>;

/** By the recipient's identifier. Who stands in none of the record's fields is nobody. */
const finders: Readonly<Record<string, Finder>> = {
  Assigned: async ({ record, trigger }, _, unit) => [
    idIn(record, 'assignedBy') === null
      ? await memberNamed(record['_enteredBy'], unit, trigger)
      : await addressOfMember(idIn(record, 'assignedBy'), unit, trigger),
  ],
  Resource: ({ collection, record, trigger }, _, unit) => addressesOfResources(collection, record.id, unit, trigger),
  Contact: async ({ record }, _, unit) => [await contactOf(record, unit)],
  AcctMgr: ({ record, trigger }, _, unit) => ofTeam(record, 'accountManagerFlag', unit, trigger),
  TechContact: ({ record, trigger }, _, unit) => ofTeam(record, 'techFlag', unit, trigger),
  SalesRep: async ({ record, trigger }, _, unit) => [
    await addressOfMember(idIn(record, 'primarySalesRep') ?? idIn(record, 'salesRep'), unit, trigger),
  ],
  TeamLeader: async ({ record, trigger }, _, unit) => [await leaderOf(record, unit, trigger)],
  ProjMgr: async ({ collection, record, trigger }, _, unit) => [await managerOf(collection, record, unit, trigger)],
  Dispatcher: async ({ record, trigger }, _, unit) => [await ofBoard(record, 'dispatchMember', unit, trigger)],
  SvcManager: async ({ record, trigger }, _, unit) => [await ofBoard(record, 'serviceManagerMember', unit, trigger)],
  Member: async ({ trigger }, { member }, unit) => [await addressOfMember(member ?? null, unit, trigger)],
  Email: async (_, { email }) => addressesIn(email),
};

/** The addresses of those whom a rule tells of a record. */
export async function recipientsOf(rule: NotificationRule, of: MailedRecord, unit: Unit): Promise<string[]> {
  const kind = rule.notifyWho === null ? null : await unit.get('/system/notificationRecipients', rule.notifyWho);
  const found = await finders[kind?.identifier ?? '']?.(of, rule, unit);
  return (found ?? []).filter((each) => each !== null);
}

/** The addresses of the members to whom a ticket is assigned. */
export async function addressesOfResources(
  collection: string,
  id: number,
  unit: Unit,
  trigger?: MailTrigger,
): Promise<string[]> {
  if (collection !== '/service/tickets') return [];
  const names = (await resourcesOf(id, unit))?.split(', ') ?? [];
  const found = await Promise.all(names.map((name) => memberNamed(name, unit, trigger)));
  return found.filter((each) => each !== null);
}

async function contactOf(record: StoredRecord, unit: Unit): Promise<string | null> {
  const own = record['contactEmailAddress'] ?? record['email'];
  if (typeof own === 'string' && own !== '') return addressesIn(own)[0] ?? null;
  return addressOfContact(
    idIn(record, 'contact') ?? idIn(record, 'returnedContact') ?? idIn(record, 'vendorContact'),
    unit,
  );
}

async function memberNamed(identifier: unknown, unit: Unit, trigger: MailTrigger | undefined): Promise<string | null> {
  if (typeof identifier !== 'string') return null;
  return addressOfMember((await unit.first('/system/members', { identifier }))?.id ?? null, unit, trigger);
}

async function ofTeam(
  record: StoredRecord,
  flag: 'accountManagerFlag' | 'techFlag',
  unit: Unit,
  trigger: MailTrigger | undefined,
): Promise<(string | null)[]> {
  const company = idIn(record, 'company');
  if (company === null) return [];
  const team = await unit.select('/company/companies/{parentId}/teams', { company, [flag]: true });
  return Promise.all(team.map(({ member }) => addressOfMember(member, unit, trigger)));
}

async function leaderOf(record: StoredRecord, unit: Unit, trigger: MailTrigger | undefined): Promise<string | null> {
  const team = idIn(record, 'team');
  const found = team === null ? null : await unit.get('/service/boards/{parentId}/teams', team);
  return addressOfMember(found?.teamLeader ?? null, unit, trigger);
}

async function managerOf(
  collection: string,
  record: StoredRecord,
  unit: Unit,
  trigger: MailTrigger | undefined,
): Promise<string | null> {
  const id = collection === '/project/projects' ? record.id : idIn(record, 'project');
  const project = id === null ? null : await unit.get('/project/projects', id);
  return addressOfMember(project?.manager ?? null, unit, trigger);
}

async function ofBoard(
  record: StoredRecord,
  who: 'dispatchMember' | 'serviceManagerMember',
  unit: Unit,
  trigger: MailTrigger | undefined,
): Promise<string | null> {
  const board = idIn(record, 'board');
  const found = board === null ? null : await unit.get('/service/boards', board);
  return addressOfMember(found?.[who] ?? null, unit, trigger);
}

function idIn(record: StoredRecord, key: string): number | null {
  const value = record[key];
  return typeof value === 'number' ? value : null;
}
