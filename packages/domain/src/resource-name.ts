/**
 * Names that a model goes by in errors, where they are not the model's own (evidence: errors/resource,
 * errors/record-not-found).
 */
const shortNames: Readonly<Record<string, string>> = {
  CompanyConfiguration: 'Configuration',
  ScheduleEntry: 'Schedule',
  CompanySite: 'Site',
  ProjectTicket: 'Ticket',
  CompanyCompanyTypeAssociation: 'CompanyTypeAssociation',
  ContactContactTypeAssociation: 'ContactTypeAssociation',
  CompanyCompanyTypeAssociationCompanyTypeAssociation: 'CompanyTypeAssociation',
  ContactContactTypeAssociationContactTypeAssociation: 'ContactTypeAssociation',
};

/** What a model is called in one word. A link goes by what it leads to: `Configuration` for a `ConfigurationReference`. */
export function shortName(model: string): string {
  return shortNames[model] ?? model.replace(/(?<=.)Reference$/, '');
}

/** What is called of a board in its reference's words. */
const displayNames: Readonly<Record<string, string>> = {
  BoardStatus: 'Service Status',
  BoardType: 'Service Type',
  BoardSubType: 'Service Sub Type',
  BoardItem: 'Service Item',
};

/** What a record is called in `Configuration Type Question 7 not found`: its words apart (evidence: errors/words-apart). */
export function displayName(model: string): string {
  return displayNames[model] ?? wordsApart(shortName(model));
}

/** What a record is called as `resource` of an error, and in `contact object is invalid`: camelCase. */
export function resourceName(model: string): string {
  const name = shortName(model);
  return name.charAt(0).toLowerCase() + name.slice(1);
}

const referenceDisplayNames: Readonly<Record<string, string>> = {
  BoardReference: 'Service Board',
  ProjectBoardReference: 'Service Board',
};

/** What a reference points to, in `Service Status 17 not found for Service Board 21`: its words apart. */
export function referenceDisplayName(reference: string): string {
  return referenceDisplayNames[reference] ?? wordsApart(reference.replace(/Reference$/, ''));
}

function wordsApart(name: string): string {
  return name.replace(/([a-z\d])([A-Z])/g, '$1 $2').replace(/([A-Z])([A-Z][a-z])/g, '$1 $2');
}
