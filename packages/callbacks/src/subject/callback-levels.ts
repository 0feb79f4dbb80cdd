/** What a callback entry can be registered for, and how a record is found to belong to it. */

/**
 * The types of the vendor's table, as messages carry them: lower case (evidence: callbacks/levels, callbacks/types).
 */
export type CallbackType =
  | 'activity'
  | 'agreement'
  | 'company'
  | 'configuration'
  | 'contact'
  | 'expense'
  | 'invoice'
  | 'member'
  | 'opportunity'
  | 'productcatalog'
  | 'project'
  | 'purchaseorder'
  | 'schedule'
  | 'site'
  | 'ticket'
  | 'time';

/** What happened to a record, as messages carry it. An entry cannot choose among them (evidence: callbacks/actions). */
export type CallbackAction = 'added' | 'updated' | 'deleted';

/** Where a record holds what a level's `objectId` is compared with. */
export type LevelSource =
  /** Nothing to compare: every record of the type belongs. */
  | { readonly kind: 'every' }
  /** A field that is a number. */
  | { readonly kind: 'number'; readonly field: string }
  /** A field that is a reference `{id, …}`. */
  | { readonly kind: 'reference'; readonly field: string }
  /** A field that is an array of references, any of which will do. */
  | { readonly kind: 'references'; readonly field: string }
  /** An enumeration: the object id is the value's place in this list, counted from 1. */
  | { readonly kind: 'enumeration'; readonly field: string; readonly values: readonly string[] }
  /** An array of tag texts; the object id is a record of `/system/integratorTags`, whose `text` is compared. */
  | { readonly kind: 'tags'; readonly field: string }
  /** A reference of the record that a reference of this record names. */
  | { readonly kind: 'related'; readonly field: string; readonly collection: string; readonly relatedField: string };

const every: LevelSource = { kind: 'every' };
const itself: LevelSource = { kind: 'number', field: 'id' };
const tags: LevelSource = { kind: 'tags', field: 'integratorTags' };
const companyTerritory: LevelSource = {
  kind: 'related',
  field: 'company',
  collection: '/company/companies',
  relatedField: 'territory',
};
const reference = (field: string): LevelSource => ({ kind: 'reference', field });
const anyOf = (field: string): LevelSource => ({ kind: 'references', field });

/**
 * Type × level, both in lower case. The types and levels are the vendor's (evidence: callbacks/levels).
 * Which field stands for a level is *assumed* where the names differ (evidence: callbacks/level-fields): purchase order
 * `vendor` and `company` (`vendorCompany`, `customerCompany`), schedule `location` (`where`), member `location`
 * (`defaultLocation`), the territory of contacts and sites (their company's), the numbering of expense `chargetotype`,
 * and tags by their text.
 */
export const callbackLevels: Readonly<Record<CallbackType, Readonly<Record<string, LevelSource>>>> = {
  activity: {
    owner: every,
    status: reference('status'),
    type: reference('type'),
    company: reference('company'),
    activity: itself,
  },
  agreement: { owner: every, type: reference('type'), company: reference('company'), agreement: itself },
  company: {
    owner: every,
    status: reference('status'),
    type: anyOf('types'),
    territory: reference('territory'),
    company: itself,
    integratortag: tags,
  },
  contact: {
    owner: every,
    type: anyOf('types'),
    territory: companyTerritory,
    company: reference('company'),
    contact: itself,
  },
  configuration: { owner: every, type: reference('type'), status: reference('status'), configuration: itself },
  invoice: { owner: every, status: reference('status'), company: reference('company'), invoice: itself },
  expense: {
    owner: every,
    chargetotype: {
      kind: 'enumeration',
      field: 'chargeToType',
      values: ['ServiceTicket', 'ProjectTicket', 'ChargeCode', 'Activity'],
    },
    type: reference('type'),
    class: reference('classification'),
    company: reference('company'),
    expense: itself,
  },
  member: {
    owner: every,
    location: reference('defaultLocation'),
    securityrole: reference('securityRole'),
    member: itself,
  },
  opportunity: { owner: every, statusid: reference('status'), company: reference('company'), opportunity: itself },
  productcatalog: { owner: every },
  project: { owner: every, status: reference('status'), board: reference('board'), project: itself },
  purchaseorder: {
    owner: every,
    status: reference('status'),
    vendor: reference('vendorCompany'),
    company: reference('customerCompany'),
    purchaseorder: itself,
  },
  schedule: {
    owner: every,
    status: reference('status'),
    type: reference('type'),
    location: reference('where'),
    member: reference('member'),
    schedule: itself,
  },
  site: { owner: every, territory: companyTerritory, company: reference('company'), site: itself },
  ticket: {
    owner: every,
    board: reference('board'),
    project: reference('project'),
    phase: reference('phase'),
    status: reference('status'),
    ticket: itself,
    integratortag: tags,
  },
  time: { owner: every, company: reference('company'), time: itself },
};

/** The type that a name in any case means, or null. */
export function callbackTypeNamed(name: string): CallbackType | null {
  const lower = name.toLowerCase();
  return Object.hasOwn(callbackLevels, lower) ? (lower as CallbackType) : null;
}

/** How records belong to a level named in any case, or null when the type has no such level. */
export function levelNamed(type: CallbackType, level: string): LevelSource | null {
  const levels = callbackLevels[type];
  const lower = level.toLowerCase();
  return Object.hasOwn(levels, lower) ? levels[lower]! : null;
}
