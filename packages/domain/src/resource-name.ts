/**
 * Names that a model goes by in errors, where they are not the model's own (evidence: errors/resource,
 * errors/record-not-found).
 */
const displayNames: Readonly<Record<string, string>> = {
  CompanyConfiguration: 'Configuration',
  ScheduleEntry: 'Schedule',
  CompanySite: 'Site',
  ProjectTicket: 'Ticket',
  CompanyCompanyTypeAssociationCompanyTypeAssociation: 'CompanyTypeAssociation',
  ContactContactTypeAssociationContactTypeAssociation: 'ContactTypeAssociation',
};

/** What a record is called in `Contact 57919 not found`. */
export function displayName(model: string): string {
  return displayNames[model] ?? model;
}

/** What a record is called as `resource` of an error, and in `contact object is invalid`: camelCase. */
export function resourceName(model: string): string {
  const name = displayName(model);
  return name.charAt(0).toLowerCase() + name.slice(1);
}

const referenceDisplayNames: Readonly<Record<string, string>> = {
  BoardReference: 'Service Board',
  ProjectBoardReference: 'Service Board',
};

/** What a reference points to, in `Service Status 17 not found for Service Board 21`: its words apart. */
export function referenceDisplayName(reference: string): string {
  return referenceDisplayNames[reference] ?? reference.replace(/Reference$/, '').replace(/([a-z])([A-Z])/g, '$1 $2');
}
