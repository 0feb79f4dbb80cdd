import type { CollectionPath } from '@reeve/catalogue';

/** What a package of the market place is of. */
export interface PackageKind {
  /** The id of its definition: its place in the published enumeration. */
  readonly id: number;
  readonly name: string;
  /** The view that its objects are made in; null where the API has no records of the kind. */
  readonly view: CollectionPath | null;
  /** What its objects have in any case. */
  readonly fixed?: Readonly<Record<string, unknown>>;
}

/** The thirteen kinds (evidence: system/marketplace-kinds). */
export const packageKinds: readonly PackageKind[] = [
  { id: 1, name: 'Agreements', view: '/finance/agreements/types' },
  { id: 2, name: 'Configurations', view: '/company/configurations/types' },
  { id: 3, name: 'CRMSurveys', view: '/system/surveys' },
  { id: 4, name: 'CustomReports', view: '/system/customReports' },
  { id: 5, name: 'CustomerPortalTypes', view: '/company/portalConfigurations' },
  { id: 6, name: 'HTMLEmailTemplates', view: '/service/emailTemplates' },
  { id: 7, name: 'Products', view: '/procurement/catalog' },
  { id: 8, name: 'ProjectBoards', view: '/service/boards', fixed: { projectFlag: true } },
  { id: 9, name: 'ProjectTemplates', view: '/project/projectTemplates' },
  { id: 10, name: 'ReportWriterReports', view: null },
  { id: 11, name: 'ServiceBoards', view: '/service/boards', fixed: { projectFlag: false } },
  { id: 12, name: 'TicketTemplates', view: '/service/templates', fixed: { templateFlag: true } },
  { id: 13, name: 'Views', view: null },
];
