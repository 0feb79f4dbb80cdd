/** Names that a model goes by in errors, where they are not the model's own (wire-behaviour 1.1, 1.4). */
const spoken: Readonly<Record<string, string>> = {
  CompanyConfiguration: 'Configuration',
  ScheduleEntry: 'Schedule',
  CompanySite: 'Site',
  ProjectTicket: 'Ticket',
  CompanyCompanyTypeAssociationCompanyTypeAssociation: 'CompanyTypeAssociation',
  ContactContactTypeAssociationContactTypeAssociation: 'ContactTypeAssociation',
};

/** What a record is called in `Contact 57919 not found`. */
export function spokenName(model: string): string {
  return spoken[model] ?? model;
}

/** What a record is called as `resource` of an error, and in `contact object is invalid`: camelCase. */
export function resourceName(model: string): string {
  const name = spokenName(model);
  return name.charAt(0).toLowerCase() + name.slice(1);
}

const spokenReferences: Readonly<Record<string, string>> = {
  BoardReference: 'Service Board',
  ProjectBoardReference: 'Service Board',
};

/** What a reference points to, in `Service Status 17 not found for Service Board 21`: its words apart. */
export function spokenReference(reference: string): string {
  return spokenReferences[reference] ?? reference.replace(/Reference$/, '').replace(/([a-z])([A-Z])/g, '$1 $2');
}
