import { type SideBySide, sideBySide } from '../unit/side-by-side.ts';

/** Every collection that is written side by side on PostgreSQL. */
export const allSideBySide: readonly SideBySide[] = [
  sideBySide('/company/companies', { by: [['identifier'], ['website']], readTogether: true }),
  sideBySide('/company/companies/{parentId}/sites', { by: [['company']], readTogether: true }),
  sideBySide('/company/companies/{parentId}/typeAssociations', { by: [['company']] }),
  sideBySide('/finance/companyFinance', { by: [['company']] }),
  sideBySide('/company/contacts', { by: [['company'], ['site']], readTogether: true }),
  sideBySide('/company/contacts/{parentId}/typeAssociations', { by: [['contact']] }),
  sideBySide('/company/contacts/{parentId}/communications', {
    by: [['contactId'], ['value'], ['domain']],
    readTogether: true,
  }),
  sideBySide('/service/tickets', {
    by: [['parentTicketId'], ['mergedParentTicket'], ['project'], ['phase'], ['predecessorId']],
  }),
  sideBySide('/service/tickets/{parentId}/notes', { by: [['ticketId']] }),
  sideBySide('/time/entries', { by: [['chargeToId'], ['timeSheet']] }),
  sideBySide('/time/sheets', { by: [['member', 'dateStart']] }),
  sideBySide('/expense/entries', { by: [['chargeToId'], ['expenseReport']] }),
  sideBySide('/expense/reports', { by: [['member', 'dateStart']] }),
  sideBySide('/schedule/entries', { by: [['objectId'], ['member']] }),
  sideBySide('/schedule/entries/{parentId}/details', { by: [['scheduleEntry']] }),
];
