import type { Catalogue, View } from '@reeve/catalogue';
import { isServed } from './is-served.ts';

/** A link of a record's `_info`: its key, and the path with `{id}` for the record's id, `{parentId}` for its parent's, and at its end `{lastUpdated}` for its last change. */
export interface Link {
  readonly key: string;
  readonly path: string;
}

const ticketLinks = (path: string): readonly Link[] => [
  { key: 'activities_href', path: '/sales/activities?conditions=ticket/id={id}' },
  { key: 'scheduleentries_href', path: '/schedule/entries?conditions=type/id=4 AND objectId={id}' },
  { key: 'documents_href', path: '/system/documents?recordType=Ticket&recordId={id}' },
  { key: 'configurations_href', path: `${path}/{id}/configurations` },
  { key: 'tasks_href', path: `${path}/{id}/tasks` },
  { key: 'notes_href', path: `${path}/{id}/notes` },
  { key: 'products_href', path: '/procurement/products?conditions=ticket/id={id}' },
  {
    key: 'timeentries_href',
    path: "/time/entries?conditions=(chargeToType='ServiceTicket' OR chargeToType='ProjectTicket') AND chargeToId={id}",
  },
  {
    key: 'expenseEntries_href',
    path: "/expense/entries?conditions=(chargeToType='ServiceTicket' OR chargeToType='ProjectTicket') AND chargeToId={id}",
  },
];

/** Links that were seen on the wire (evidence: wire-format/info-links, tickets/references, tickets/products-link, projects/links, agreements/info, invoices/links, system/member-shown). */
const seen: Readonly<Record<string, readonly Link[]>> = {
  '/service/tickets': ticketLinks('/service/tickets'),
  '/project/tickets': ticketLinks('/project/tickets'),
  '/project/projects': [],
  '/service/boards': [],
  '/finance/agreements': [],
  '/finance/invoices': [
    { key: 'products_href', path: '/procurement/products?conditions=invoice/id={id}' },
    { key: 'timeEntries_href', path: '/time/entries?conditions=invoice/id={id}' },
    { key: 'expenseEntries_href', path: '/expense/entries?conditions=invoice/id={id}' },
  ],
  '/company/companies': [
    { key: 'contacts_href', path: '/company/contacts?conditions=company/id={id}' },
    { key: 'agreements_href', path: '/finance/agreements?conditions=company/id={id}' },
    { key: 'tickets_href', path: '/service/tickets?conditions=company/id={id}' },
    { key: 'opportunities_href', path: '/sales/opportunities?conditions=company/id={id}' },
    { key: 'activities_href', path: '/sales/activities?conditions=company/id={id}' },
    { key: 'projects_href', path: '/project/projects?conditions=company/id={id}' },
    { key: 'configurations_href', path: '/company/configurations?conditions=company/id={id}' },
    { key: 'orders_href', path: '/sales/orders?conditions=company/id={id}' },
    { key: 'documents_href', path: '/system/documents?recordType=Company&recordId={id}' },
    { key: 'sites_href', path: '/company/companies/{id}/sites' },
    { key: 'teams_href', path: '/company/companies/{id}/teams' },
    { key: 'reports_href', path: '/company/companies/{id}/managementSummaryReports' },
    { key: 'notes_href', path: '/company/companies/{id}/notes' },
  ],
  '/company/contacts': [
    { key: 'communications_href', path: '/company/contacts/{id}/communications' },
    { key: 'notes_href', path: '/company/contacts/{id}/notes' },
    { key: 'tracks_href', path: '/company/contacts/{id}/tracks' },
    { key: 'portalSecurity_href', path: '/company/contacts/{id}/portalSecurity' },
    { key: 'activities_href', path: '/sales/activities?conditions=contact/id={id}' },
    { key: 'documents_href', path: '/system/documents?recordType=Contact&recordId={id}' },
    { key: 'configurations_href', path: '/company/configurations?conditions=contact/id={id}' },
    { key: 'tickets_href', path: '/service/tickets?conditions=contact/id={id}' },
    { key: 'opportunities_href', path: '/sales/opportunities?conditions=contact/id={id}' },
    { key: 'projects_href', path: '/project/projects?conditions=contact/id={id}' },
    { key: 'image_href', path: '/company/contacts/{id}/image?lastModified={lastUpdated}' },
  ],
  '/system/members': [{ key: 'image_href', path: '/system/members/{id}/image?lm={lastUpdated}' }],
};

/**
 * The links of a view's records: those that were seen, else one for each collection nested below its path (*assumed*;
 * evidence: wire-format/other-links). What is not listed there is linked to where its collection is.
 */
export function linksOf(view: View, catalogue: Catalogue): readonly Link[] {
  return seen[view.path] ?? nestedLinks(view, catalogue);
}

function nestedLinks(view: View, catalogue: Catalogue): Link[] {
  const nested = catalogue.views.filter(
    (each) =>
      each.parent?.collection === view.path && each.grandparent === undefined && each.path.startsWith(`${view.path}/`),
  );
  return nested.map(({ path, collection }) => ({
    key: `${path.split('/').at(-1)}_href`,
    path: (isServed(path, catalogue) ? path : collection).replace(/\{\w+\}/, '{id}'),
  }));
}

/** The path of a record of a view, with `{id}` and, for nested views, `{parentId}` and `{grandparentId}`. */
export function recordPath(view: View): string {
  return `${view.path}/{id}`;
}
