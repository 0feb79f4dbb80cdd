/**
 * Collections of which nothing follows in the product either, as far as is known: what their rows are for, by the
 * collection's path. They are not called stored.
 */
export const plainRecords: Readonly<Record<string, string>> = {
  '/company/contacts/{parentId}/notes': 'notes are text to read',
  '/procurement/purchaseorders/{parentId}/notes': 'notes are text to read',
  '/system/members/{parentId}/certifications': 'a member shows what was learnt',
  '/system/members/{parentId}/skills': 'a member shows what was learnt',
  '/system/standardNotes': 'texts for people to choose from',
  '/project/projects/{parentId}/contacts': 'whom to call',
  '/project/projects/{parentId}/teamMembers': 'who works on it',
  '/sales/opportunities/{parentId}/contacts': 'whom to call',
  '/sales/opportunities/{parentId}/team': 'who works on it',
  '/company/companies/{parentId}/teams': 'who works for it',
  '/system/inOutBoards': 'who is in and who is out, as it was said',
};
