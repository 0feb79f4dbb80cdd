// Written by "npm run generate" from the catalogue. Do not edit: correct packages/catalogue/patches instead.
import type { ClientConnection } from '../connection/connection.ts';
import type { Counts, Creates, Deletes, Gets, Item, ItemList, Lists, Patches, Posts, PostsNothing, ReadList, Replaces, UsageList, WithId } from '../resource/operations.ts';
import { resourceAt } from '../resource/resource-node.ts';
import type { ActivityReference, ConfigurationReference, ConvertItem, DocumentReference, FilterValues, PhaseStatus, PhaseStatusInfo, ProductReference, Project, ProjectBillingRate, ProjectBoardKanbanSetting, ProjectBoardTeam, ProjectBoardTeamInfo, ProjectBoardTeamMember, ProjectContact, ProjectNote, ProjectPhase, ProjectSecurityRole, ProjectSecurityRoleInfo, ProjectSecurityRoleSetting, ProjectStatus, ProjectStatusInfo, ProjectTeamMember, ProjectTemplate, ProjectTemplatePhase, ProjectTemplateTask, ProjectTemplateTicket, ProjectTemplateWorkPlan, ProjectTicket, ProjectTicketNote, ProjectType, ProjectTypeInfo, ProjectWorkplan, ScheduleEntryReference, StatusIndicator, SuccessResponse, TicketNote, TicketTask, TimeEntryReference, Usage } from './models.ts';

/** `/project` */
export interface ProjectPath {
  (id: number): ProjectItemPath;
  readonly billingRates: ProjectBillingRatesPath;
  readonly boards: ProjectBoardsPath;
  readonly phaseStatuses: ProjectPhaseStatusesPath;
  readonly projectTemplates: ProjectProjectTemplatesPath;
  readonly projectTypes: ProjectProjectTypesPath;
  readonly projects: ProjectProjectsPath;
  readonly securityRoles: ProjectSecurityRolesPath;
  readonly statusIndicators: ProjectStatusIndicatorsPath;
  readonly statuses: ProjectStatusesPath;
  readonly ticketNote: ProjectTicketNotePath;
  readonly tickets: ProjectTicketsPath;
}

/** `/project/{parentId}` */
export interface ProjectItemPath {
  readonly billingRates: ProjectItemBillingRatesPath;
}

/** `/project/{parentId}/billingRates` */
export interface ProjectItemBillingRatesPath extends ItemList<ProjectBillingRate> {
  (id: number): Gets<WithId<ProjectBillingRate>> & Replaces<ProjectBillingRate> & Deletes;
}

/** `/project/tickets` */
export interface ProjectTicketsPath extends ItemList<ProjectTicket, 'summary' | 'phase'> {
  (id: number): ProjectTicketsItemPath;
  readonly search: Posts<FilterValues, WithId<ProjectTicket>[]>;
}

/** `/project/tickets/{id}` */
export interface ProjectTicketsItemPath extends Item<ProjectTicket, 'summary' | 'phase'> {
  readonly activities: ReadList<ActivityReference>;
  readonly allNotes: Lists<ProjectTicketNote>;
  readonly configurations: ProjectTicketsItemConfigurationsPath;
  readonly convert: Posts<ConvertItem, SuccessResponse>;
  readonly documents: ReadList<DocumentReference>;
  readonly notes: ProjectTicketsItemNotesPath;
  readonly products: ReadList<ProductReference>;
  readonly scheduleentries: ReadList<ScheduleEntryReference>;
  readonly tasks: ProjectTicketsItemTasksPath;
  readonly timeentries: ReadList<TimeEntryReference>;
}

/** `/project/tickets/{id}/tasks` */
export interface ProjectTicketsItemTasksPath extends ItemList<TicketTask> {
  (id: number): Item<TicketTask>;
}

/** `/project/tickets/{id}/notes` */
export interface ProjectTicketsItemNotesPath extends ItemList<TicketNote, 'text'> {
  (id: number): Item<TicketNote, 'text'>;
}

/** `/project/tickets/{id}/configurations` */
export interface ProjectTicketsItemConfigurationsPath extends ItemList<ConfigurationReference> {
  (id: number): Gets<WithId<ConfigurationReference>> & Deletes;
}

/** `/project/ticketNote` */
export interface ProjectTicketNotePath {
  (id: number): ProjectTicketNoteItemPath;
}

/** `/project/ticketNote/{id}` */
export interface ProjectTicketNoteItemPath {
  readonly markAs: Posts<ProjectTicketNote, undefined>;
}

/** `/project/statuses` */
export interface ProjectStatusesPath extends ItemList<ProjectStatus, 'name'> {
  (id: number): ProjectStatusesItemPath;
  readonly info: ReadList<ProjectStatusInfo>;
}

/** `/project/statuses/{id}` */
export interface ProjectStatusesItemPath extends Item<ProjectStatus, 'name'> {
  readonly info: Gets<WithId<ProjectStatusInfo>>;
  readonly usages: UsageList<Usage>;
}

/** `/project/statusIndicators` */
export interface ProjectStatusIndicatorsPath extends ReadList<StatusIndicator> {
  (id: number): Gets<WithId<StatusIndicator>>;
}

/** `/project/securityRoles` */
export interface ProjectSecurityRolesPath extends ItemList<ProjectSecurityRole, 'name'> {
  (id: number): ProjectSecurityRolesItemPath;
  readonly info: Lists<ProjectSecurityRoleInfo>;
}

/** `/project/securityRoles/{id}` */
export interface ProjectSecurityRolesItemPath extends Item<ProjectSecurityRole, 'name'> {
  readonly info: Gets<WithId<ProjectSecurityRoleInfo>>;
  readonly settings: ProjectSecurityRolesItemSettingsPath;
}

/** `/project/securityRoles/{id}/settings` */
export interface ProjectSecurityRolesItemSettingsPath extends ReadList<ProjectSecurityRoleSetting> {
  (id: number): Gets<WithId<ProjectSecurityRoleSetting>> & Replaces<ProjectSecurityRoleSetting> & Patches<ProjectSecurityRoleSetting>;
}

/** `/project/projects` */
export interface ProjectProjectsPath extends ItemList<Project, 'billingMethod' | 'board' | 'company' | 'estimatedEnd' | 'estimatedStart' | 'name'> {
  (id: number): ProjectProjectsItemPath;
}

/** `/project/projects/{id}` */
export interface ProjectProjectsItemPath extends Item<Project, 'billingMethod' | 'board' | 'company' | 'estimatedEnd' | 'estimatedStart' | 'name'> {
  readonly projectWorkplan: Gets<ProjectWorkplan>;
  readonly applyTemplate: ProjectProjectsItemApplyTemplatePath;
  readonly applyTemplates: Posts<ProjectTemplate, ProjectWorkplan>;
  readonly contacts: ProjectProjectsItemContactsPath;
  readonly notes: ProjectProjectsItemNotesPath;
  readonly phases: ProjectProjectsItemPhasesPath;
  readonly teamMembers: ProjectProjectsItemTeamMembersPath;
}

/** `/project/projects/{id}/teamMembers` */
export interface ProjectProjectsItemTeamMembersPath extends ItemList<ProjectTeamMember, 'member' | 'projectRole'> {
  (id: number): Item<ProjectTeamMember, 'member' | 'projectRole'>;
}

/** `/project/projects/{id}/phases` */
export interface ProjectProjectsItemPhasesPath extends ItemList<ProjectPhase, 'description'> {
  (id: number): Item<ProjectPhase, 'description'>;
}

/** `/project/projects/{id}/notes` */
export interface ProjectProjectsItemNotesPath extends ItemList<ProjectNote, 'text'> {
  (id: number): Item<ProjectNote, 'text'>;
}

/** `/project/projects/{id}/contacts` */
export interface ProjectProjectsItemContactsPath extends Lists<ProjectContact>, Creates<ProjectContact, 'contact'> {
  (id: number): Gets<WithId<ProjectContact>> & Deletes;
}

/** `/project/projects/{id}/applyTemplate` */
export interface ProjectProjectsItemApplyTemplatePath {
  (id: number): PostsNothing<ProjectWorkplan>;
}

/** `/project/projectTypes` */
export interface ProjectProjectTypesPath extends ItemList<ProjectType, 'name'> {
  (id: number): ProjectProjectTypesItemPath;
  readonly info: ReadList<ProjectTypeInfo>;
}

/** `/project/projectTypes/{id}` */
export interface ProjectProjectTypesItemPath extends Item<ProjectType, 'name'> {
  readonly info: Gets<WithId<ProjectTypeInfo>>;
  readonly usages: UsageList<Usage>;
}

/** `/project/projectTemplates` */
export interface ProjectProjectTemplatesPath extends ItemList<ProjectTemplate, 'name'> {
  (id: number): ProjectProjectTemplatesItemPath;
  readonly createFromProject: ProjectProjectTemplatesCreateFromProjectPath;
  readonly projectTemplatePhases: Lists<ProjectTemplatePhase>;
  readonly projectTemplateTickets: ProjectProjectTemplatesProjectTemplateTicketsPath;
}

/** `/project/projectTemplates/{grandParentId}` */
export interface ProjectProjectTemplatesItemPath extends Item<ProjectTemplate, 'name'> {
  readonly projectTemplateTickets: ProjectProjectTemplatesItemProjectTemplateTicketsPath;
  readonly workplan: Lists<ProjectTemplateWorkPlan>;
  readonly projectTemplatePhases: ProjectProjectTemplatesItemProjectTemplatePhasesPath;
}

/** `/project/projectTemplates/{grandParentId}/projectTemplatePhases` */
export interface ProjectProjectTemplatesItemProjectTemplatePhasesPath extends Lists<ProjectTemplatePhase>, Creates<ProjectTemplatePhase> {
  (id: number): Item<ProjectTemplatePhase>;
}

/** `/project/projectTemplates/{grandParentId}/projectTemplateTickets` */
export interface ProjectProjectTemplatesItemProjectTemplateTicketsPath extends ItemList<ProjectTemplateTicket, 'description'> {
  (id: number): ProjectProjectTemplatesItemProjectTemplateTicketsItemPath;
}

/** `/project/projectTemplates/{grandParentId}/projectTemplateTickets/{parentId}` */
export interface ProjectProjectTemplatesItemProjectTemplateTicketsItemPath extends Item<ProjectTemplateTicket, 'description'> {
  readonly tasks: ProjectProjectTemplatesItemProjectTemplateTicketsItemTasksPath;
}

/** `/project/projectTemplates/{grandParentId}/projectTemplateTickets/{parentId}/tasks` */
export interface ProjectProjectTemplatesItemProjectTemplateTicketsItemTasksPath extends ItemList<ProjectTemplateTask> {
  (id: number): Item<ProjectTemplateTask>;
}

/** `/project/projectTemplates/projectTemplateTickets` */
export interface ProjectProjectTemplatesProjectTemplateTicketsPath extends Lists<ProjectTemplateTicket> {
  readonly tasks: Lists<ProjectTemplateTask>;
}

/** `/project/projectTemplates/createFromProject` */
export interface ProjectProjectTemplatesCreateFromProjectPath {
  (id: number): Posts<ProjectTemplate, ProjectTemplate>;
}

/** `/project/phaseStatuses` */
export interface ProjectPhaseStatusesPath extends ItemList<PhaseStatus, 'name'> {
  (id: number): ProjectPhaseStatusesItemPath;
  readonly info: Lists<PhaseStatusInfo>;
}

/** `/project/phaseStatuses/{id}` */
export interface ProjectPhaseStatusesItemPath extends Item<PhaseStatus, 'name'> {
  readonly info: Gets<WithId<PhaseStatusInfo>>;
  readonly usages: UsageList<Usage>;
}

/** `/project/boards` */
export interface ProjectBoardsPath {
  (id: number): ProjectBoardsItemPath;
}

/** `/project/boards/{grandparentId}` */
export interface ProjectBoardsItemPath {
  readonly teams: ProjectBoardsItemTeamsPath;
  readonly kanbanSettings: ProjectBoardsItemKanbanSettingsPath;
}

/** `/project/boards/{grandparentId}/kanbanSettings` */
export interface ProjectBoardsItemKanbanSettingsPath extends Lists<ProjectBoardKanbanSetting>, Creates<ProjectBoardKanbanSetting, 'name'> {
  (id: number): Item<ProjectBoardKanbanSetting, 'name'>;
}

/** `/project/boards/{grandparentId}/teams` */
export interface ProjectBoardsItemTeamsPath extends ItemList<ProjectBoardTeam, 'name'> {
  (id: number): ProjectBoardsItemTeamsItemPath;
  readonly info: Lists<ProjectBoardTeamInfo>;
}

/** `/project/boards/{grandparentId}/teams/{parentId}` */
export interface ProjectBoardsItemTeamsItemPath extends Item<ProjectBoardTeam, 'name'> {
  readonly members: ProjectBoardsItemTeamsItemMembersPath;
  readonly info: Gets<WithId<ProjectBoardTeamInfo>> & Counts<ProjectBoardTeamInfo>;
}

/** `/project/boards/{grandparentId}/teams/{parentId}/members` */
export interface ProjectBoardsItemTeamsItemMembersPath extends Lists<ProjectBoardTeamMember>, Creates<ProjectBoardTeamMember, 'member' | 'projectRole'> {
  (id: number): Item<ProjectBoardTeamMember, 'member' | 'projectRole'>;
}

/** `/project/billingRates` */
export interface ProjectBillingRatesPath {
  (id: number): ProjectBillingRatesItemPath;
}

/** `/project/billingRates/{parentId}` */
export interface ProjectBillingRatesItemPath {
  readonly billingRates: ProjectBillingRatesItemBillingRatesPath;
}

/** `/project/billingRates/{parentId}/billingRates` */
export interface ProjectBillingRatesItemBillingRatesPath {
  (id: number): Patches<ProjectBillingRate>;
}

/** The module project by itself: programs that use no other have no other's types to check. */
export function project(connection: ClientConnection): ProjectPath {
  return resourceAt(connection, '/project') as unknown as ProjectPath;
}
