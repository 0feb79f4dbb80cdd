/**
 * Fields that name a record by its plain number, with the collection of what they name. They count as users of a record
 * beside its references (evidence: records/usages-by-number).
 */
export const namedByNumber: Readonly<Record<string, string>> = {
  agreementId: '/finance/agreements',
  boardId: '/service/boards',
  businessUnitId: '/system/departments',
  contactId: '/company/contacts',
  departmentId: '/system/departments',
  locationId: '/system/locations',
  memberId: '/system/members',
  parentConfigurationId: '/company/configurations',
  parentTicketId: '/service/tickets',
  serviceBoardId: '/service/boards',
  territoryId: '/system/locations',
  trackId: '/company/tracks',
};

/** Lists of numbers that name records, by model and field: their plain names say too little. */
export const namedByLists: Readonly<Record<string, string>> = {
  'BoardTeam.members': '/system/members',
};
