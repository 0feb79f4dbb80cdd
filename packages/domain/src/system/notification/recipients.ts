import type { StoredRecord } from '@reeve/store';
import { resourcesOf } from '../../service/ticket/assignment/resources-of.ts';
import type { Unit } from '../../unit/unit.ts';
import { addressesIn, addressOfContact, addressOfMember, type MailTrigger } from '../mail/address-of.ts';
import type { MailedRecord } from '../mail/template.ts';
import { customerOf } from './customer-of.ts';

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
  Contact: async (of, _, unit) => [await contactOf(of, unit)],
  AcctMgr: (of, _, unit) => ofCompanyTeam(of, 'accountManagerFlag', unit),
  TechContact: (of, _, unit) => ofCompanyTeam(of, 'techFlag', unit),
  SalesRep: salesRepsOf,
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

/** A contact is told of itself, the default contact of its company. */
async function contactOf(of: MailedRecord, unit: Unit): Promise<string | null> {
  const { record } = of;
  const own = record['contactEmailAddress'] ?? record['email'];
  if (typeof own === 'string' && own !== '') return addressesIn(own)[0] ?? null;
  const { contact } = customerOf(of);
  const other = ['returnedContact', 'vendorContact', 'defaultContact'].map((key) => idIn(record, key));
  return addressOfContact(contact ?? other.find((id) => id !== null) ?? null, unit);
}

/** The one that the record names, else those of its company's team. */
async function salesRepsOf(of: MailedRecord, _: NotificationRule, unit: Unit): Promise<(string | null)[]> {
  const own = idIn(of.record, 'primarySalesRep') ?? idIn(of.record, 'salesRep');
  return own === null ? ofCompanyTeam(of, 'salesFlag', unit) : [await addressOfMember(own, unit, of.trigger)];
}

async function memberNamed(identifier: unknown, unit: Unit, trigger: MailTrigger | undefined): Promise<string | null> {
  if (typeof identifier !== 'string') return null;
  return addressOfMember((await unit.first('/system/members', { identifier }))?.id ?? null, unit, trigger);
}

async function ofCompanyTeam(
  of: MailedRecord,
  flag: 'accountManagerFlag' | 'techFlag' | 'salesFlag',
  unit: Unit,
): Promise<(string | null)[]> {
  const { company } = customerOf(of);
  if (company === null) return [];
  const team = await unit.select('/company/companies/{parentId}/teams', { company, [flag]: true });
  return Promise.all(team.map(({ member }) => addressOfMember(member, unit, of.trigger)));
}

/** The addresses of the members of a board's team; none without one. */
export async function addressesOfTeam(id: number | null, unit: Unit, trigger?: MailTrigger): Promise<string[]> {
  const team = id === null ? null : await unit.get('/service/boards/{parentId}/teams', id);
  const members = Array.isArray(team?.members) ? team.members.filter((each) => typeof each === 'number') : [];
  const found = await Promise.all(members.map((member) => addressOfMember(member, unit, trigger)));
  return found.filter((each) => each !== null);
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
