import type { StoredRecord } from '@reeve/store';
import type { Unit } from '../../../unit/unit.ts';

/** Where members hold work: records that name them in a field, or in a list of ids. */
export interface HeldWork {
  readonly collection: string;
  readonly field: string;
  readonly isList?: true;
  /** Whether the record is still open; undefined where all are. */
  readonly isOpen?: (record: StoredRecord, unit: Unit) => Promise<boolean>;
}

const teams = '/service/boards/{parentId}/teams';
const structure = '/system/myCompany/corporateStructure';
const place = '/system/departments/{parentId}/locations';
const boards = '/service/boards';
const steps = [
  '/system/workflows/{grandparentId}/events/{parentId}/actions',
  '/company/tracks/{parentId}/actions',
] as const;

/** The kinds of work that go to one member each, by their names in the body (evidence: system/deactivate-kinds). */
export const workKinds: Readonly<Record<string, readonly HeldWork[]>> = {
  activity: [{ collection: '/sales/activities', field: 'assignTo', isOpen: byStatus('/sales/activities/statuses') }],
  serviceTeam: [
    { collection: teams, field: 'teamLeader' },
    { collection: teams, field: 'members', isList: true },
  ],
  workflowEmail: steps.map((collection) => ({ collection, field: 'specificMemberTo' })),
  sendFromEmailNotify: steps.map((collection) => ({ collection, field: 'specificMemberFrom' })),
  ticketTemplate: [{ collection: '/service/templates', field: 'assignedBy' }],
  opportunity: ofOpportunities('primarySalesRep', 'secondarySalesRep'),
  salesTeam: [{ collection: '/sales/salesTeams/{parentId}/members', field: 'member' }],
  projectManager: ofProjects('manager'),
  projectTimeApprover: ofProjects('timeApprover'),
  projectExpenseApprover: ofProjects('expenseApprover'),
  knowledgeBaseArticle: [
    { collection: '/service/knowledgeBaseCategories', field: 'approver' },
    { collection: '/service/knowledgebasesettings', field: 'defaultApprover' },
  ],
  myCompanyPresident: [{ collection: structure, field: 'president' }],
  myCompanyCOO: [{ collection: structure, field: 'chiefOperatingOfficer' }],
  myCompanyController: [{ collection: structure, field: 'controller' }],
  myCompanyDispatch: [{ collection: structure, field: 'dispatcher' }],
  myCompanyServiceManager: [{ collection: structure, field: 'serviceManager' }],
  myCompanyDutyManagerRole: [{ collection: structure, field: 'dutyManager' }],
  departmentManager: [{ collection: place, field: 'departmentManager' }],
  dispatchMember: [
    { collection: place, field: 'dispatch' },
    { collection: boards, field: 'dispatchMember' },
  ],
  serviceManager: [
    { collection: place, field: 'serviceManager' },
    { collection: boards, field: 'serviceManagerMember' },
  ],
  dutyManager: [
    { collection: place, field: 'dutyManager' },
    { collection: boards, field: 'dutyManagerMember' },
  ],
};

/** Work that is handed over group by group: to a member for each role, or each status. */
export const groupedKinds = {
  companyTeam: {
    collection: '/company/companies/{parentId}/teams',
    by: 'teamRole',
    names: '/company/teamRoles',
    model: 'MemberDeactivationCompanyTeam',
  },
  serviceStatusWorkflow: {
    collection: '/service/boards/{grandparentId}/statuses/{parentId}/notifications',
    by: 'status',
    names: '/service/boards/{parentId}/statuses',
    model: 'MemberDeactivationStatusWorkflow',
  },
} as const;

function ofProjects(field: string): HeldWork[] {
  return [{ collection: '/project/projects', field, isOpen: byStatus('/project/statuses') }];
}

function ofOpportunities(...fields: string[]): HeldWork[] {
  const isOpen = byStatus('/sales/opportunities/statuses');
  return fields.map((field) => ({ collection: '/sales/opportunities', field, isOpen }));
}

function byStatus(statuses: string) {
  return async (record: StoredRecord, unit: Unit): Promise<boolean> => {
    const status = typeof record['status'] === 'number' ? await unit.get(statuses, record['status']) : null;
    return status?.['closedFlag'] !== true;
  };
}
