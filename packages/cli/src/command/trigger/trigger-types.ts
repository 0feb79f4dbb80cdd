/** What callbacks tell of, by the word in a message, and where it is made. */
export const triggerPaths: Readonly<Record<string, string>> = {
  activity: '/sales/activities',
  agreement: '/finance/agreements',
  company: '/company/companies',
  configuration: '/company/configurations',
  contact: '/company/contacts',
  expense: '/expense/entries',
  invoice: '/finance/invoices',
  member: '/system/members',
  opportunity: '/sales/opportunities',
  productcatalog: '/procurement/catalog',
  project: '/project/projects',
  purchaseorder: '/procurement/purchaseorders',
  schedule: '/schedule/entries',
  site: '/company/companies/{parentId}/sites',
  ticket: '/service/tickets',
  time: '/time/entries',
};

/** Members that a record is better with, though it need not have them: names of the model, filled as those that it needs. */
export const welcome: Readonly<Record<string, readonly string[]>> = {
  contact: ['company'],
  expense: ['company'],
  schedule: ['member', 'dateStart', 'dateEnd'],
  time: ['company', 'timeEnd'],
};

/** Words in place of the first that an enumeration has. */
export const preferredWords: Readonly<Record<string, string>> = {
  'invoice/type': 'Miscellaneous',
  'member/licenseClass': 'A',
};

/** References that take some records only: those with an element, in a list of theirs, that meets a condition. */
export const narrowed: Readonly<
  Record<string, { readonly list: string; readonly at: string; readonly where: string }>
> = {
  'purchaseorder/vendorCompany': { list: 'types', at: '/company/companies/types', where: 'vendorFlag=true' },
};
