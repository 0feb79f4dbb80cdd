import type { Json, StoredRecord } from '@reeve/store';
import { action } from '../../action/action.ts';
import type { Arguments } from '../../action/arguments.ts';
import { findRecord } from '../../action/find-record.ts';
import type { RecordRights } from '../../action/record-rights.ts';
import { done } from '../../action/result.ts';
import { deleteRecord } from '../../action/write-record.ts';
import { referencesTo } from '../../deletion/relations.ts';
import { refuse } from '../../fault.ts';
import { showGroups } from '../../marketing/group/shown-contacts.ts';
import type { Unit } from '../../unit/unit.ts';
import { companyFinance } from '../finance/make-finance.ts';
import { sites } from '../site/site-address.ts';
import { dropTwins } from './drop-twins.ts';
import { keepOneContact, keepOneSite } from './keep-one-of-each.ts';
import { renameMergedSites } from './rename-merged-sites.ts';

const companies = '/company/companies';
const types = '/company/companies/{parentId}/typeAssociations';

/** The fields that each choice between the two companies stands for. */
const choices: Readonly<Record<string, readonly string[]>> = {
  name: ['name'],
  identifier: ['identifier'],
  status: ['status'],
  primaryAddress: ['site', 'addressLine1', 'addressLine2', 'city', 'state', 'zip', 'country'],
  primaryContact: ['defaultContact'],
  phone: ['phoneNumber'],
  fax: ['faxNumber'],
  website: ['website'],
  market: ['market'],
  territory: ['territory'],
  revenue: ['annualRevenue'],
  revenueYear: ['revenueYear'],
  numberOfEmployees: ['numberOfEmployees'],
  sicCode: ['sicCode'],
  dateAcquired: ['dateAcquired'],
  timeZone: ['timeZoneSetup'],
  sourceList: ['leadSource'],
  billingAddress: ['billingSite'],
  billingContact: ['billingContact'],
  taxCode: ['taxCode'],
  accountNumber: ['accountNumber'],
  billingTerms: ['billingTerms'],
  ...Object.fromEntries(
    Array.from({ length: 10 }, (_, at) => [`userDefinedField${at + 1}`, [`userDefinedField${at + 1}`]]),
  ),
};

/** The collections of what may be discarded instead of moved, by the field that names the company. */
const kinds: Readonly<Record<string, string>> = {
  notes: '/company/companies/{parentId}/notes',
  activities: '/sales/activities',
  opportunities: '/sales/opportunities',
  services: '/service/tickets',
  projects: '/project/projects',
  contacts: '/company/contacts',
  sites: '/company/companies/{parentId}/sites',
};

/**
 * Each choice keeps the one's or the other's value, what belongs to the first moves or is discarded as a kind, every
 * reference to it leads to the other, and it is marked deleted. Refused, with nothing changed, where something to be
 * discarded is still in use, and where the other is deleted itself.
 */
export const mergeCompanies = action('POST /company/companies/{id}/merge', {
  says: 'a company is merged into another',
  source: 'evidence: companies/merge, companies/merged-links',
  takes: 'CompanyMerge',
  does: async ({ id: fromId, body }, unit, { rights }) => {
    const toId = Number(body.toCompanyId);
    if (fromId === toId) refuse({ kind: 'refused by rule', message: 'A company cannot be merged into itself.' });
    const from = await findRecord(companies, fromId, unit);
    await rights.require('edit', companies, toId);
    const { deletedFlag } = await findRecord(companies, toId, unit);
    if (deletedFlag === true) refuse({ kind: 'refused by rule', message: `Company ${toId} is deleted` });
    await discard(from, body, unit, rights);
    const left = await findRecord(companies, fromId, unit);
    const came = await unit.select(sites, { company: fromId });
    await moveTypes(fromId, toId, body.type === 'From', unit);
    await dropFinance(fromId, unit);
    await dropTwins(fromId, toId, unit);
    await moveReferences(fromId, toId, unit);
    await markMerged(fromId, unit);
    await unit.updateColumns(companies, toId, chosenFields(left, body));
    await renameMergedSites(from.identifier ?? '', came, toId, unit);
    await keepOneSite(toId, came, unit);
    await keepOneContact(toId, unit);
    await showGroups(toId, unit);
    return done();
  },
});

/** What a company names of its own: it goes over with the rest, and is not given up for nothing. */
const nothingOfItsOwn = { site: null, billingSite: null, defaultContact: null, billingContact: null } as const;

async function markMerged(id: number, unit: Unit): Promise<void> {
  const deleted = { deletedFlag: true, dateDeleted: unit.now, deletedBy: unit.actor.identifier };
  await unit.updateColumns(companies, id, { identifier: `MERGED${id}`, ...nothingOfItsOwn, ...deleted });
}

function chosenFields(from: StoredRecord, args: Arguments): Record<string, Json> {
  const keys = Object.entries(choices).flatMap(([choice, fields]) => (args[choice] === 'From' ? fields : []));
  const chosen = keys.filter((key) => !(key in nothingOfItsOwn) || from[key] != null);
  return Object.fromEntries(chosen.map((key) => [key, from[key] ?? null]));
}

async function discard(from: StoredRecord, args: Arguments, unit: Unit, rights: RecordRights): Promise<void> {
  const remove = async (collection: string, id: number) => {
    await rights.require('delete', collection, id);
    await deleteRecord(collection, id, unit);
  };
  if (args['documents'] === 'Discard')
    for (const { id } of await unit.select('/system/documents', { recordType: 'Company', recordId: from.id }))
      await remove('/system/documents', id);
  for (const [kind, collection] of Object.entries(kinds)) {
    if (args[kind] !== 'Discard') continue;
    if (kind === 'contacts')
      await unit.updateColumns(companies, from.id, { defaultContact: null, billingContact: null });
    if (kind === 'sites') await unit.updateColumns(companies, from.id, { site: null, billingSite: null });
    for (const { id } of await unit.select(collection, { company: from.id })) await remove(collection, id);
  }
}

/** The kept company has its own types, or those of the other. */
async function moveTypes(fromId: number, toId: number, takeFrom: boolean, unit: Unit): Promise<void> {
  for (const { id } of await unit.select(types, { company: takeFrom ? toId : fromId }))
    await deleteRecord(types, id, unit);
}

/** The kept company has finance settings of its own. */
async function dropFinance(fromId: number, unit: Unit): Promise<void> {
  for (const { id } of await unit.select(companyFinance, { company: fromId }))
    await deleteRecord(companyFinance, id, unit);
}

async function moveReferences(fromId: number, toId: number, unit: Unit): Promise<void> {
  for (const [table, column] of referencesTo(unit.schema.tables.of(companies), unit)) {
    const isCompany = table.collection.path === companies;
    for (const { id } of await unit.records.select(table, { [column.key]: fromId })) {
      if (isCompany && id === fromId) continue;
      // A company that stood below the other would stand below itself.
      const isOwnParent = isCompany && id === toId && column.key === 'parentCompany';
      await unit.updateColumns(table.collection.path, id, { [column.key]: isOwnParent ? null : toId });
    }
  }
  for (const { id } of await unit.select('/system/documents', { recordType: 'Company', recordId: fromId }))
    await unit.updateColumns('/system/documents', id, { recordId: toId });
}
