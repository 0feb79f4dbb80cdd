// Written by "npm run generate" from the catalogue. Do not edit: correct packages/catalogue/patches instead.
import type { ClientConnection } from '../../connection/connection.ts';
import type { Counts, Creates, Deletes, Gets, Item, ItemList, Lists, Patches, Posts, ReadList, Replaces, UsageList, WithId } from '../../resource/operations.ts';
import { resourceAt } from '../../resource/resource-node.ts';
import type { ActivityReference, ConfigurationReference, ConvertItem, DocumentReference, FilterValues, PhaseStatus, ProductReference, Project, ProjectBoardTeam, ProjectBoardTeamInfo, ProjectBoardTeamMember, ProjectContact, ProjectNote, ProjectPhase, ProjectSecurityRole, ProjectSecurityRoleSetting, ProjectStatus, ProjectStatusInfo, ProjectTeamMember, ProjectTemplate, ProjectTicket, ProjectTicketNote, ProjectType, ProjectTypeInfo, ScheduleEntryReference, StatusIndicator, SuccessResponse, TicketNote, TicketTask, TimeEntryReference, Usage } from './models.ts';

/** `/project` */
export interface ProjectPath {
  readonly boards: ProjectBoardsPath;
  readonly phaseStatuses: ProjectPhaseStatusesPath;
  readonly projectTemplates: Lists<ProjectTemplate> & Creates<ProjectTemplate, 'name'>;
  readonly projectTypes: ProjectProjectTypesPath;
  readonly projects: ProjectProjectsPath;
  readonly securityRoles: ProjectSecurityRolesPath;
  readonly statusIndicators: ProjectStatusIndicatorsPath;
  readonly statuses: ProjectStatusesPath;
  readonly ticketNote: ProjectTicketNotePath;
  readonly tickets: ProjectTicketsPath;
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
}

/** `/project/statusIndicators` */
export interface ProjectStatusIndicatorsPath extends ReadList<StatusIndicator> {
  (id: number): Gets<WithId<StatusIndicator>>;
}

/** `/project/securityRoles` */
export interface ProjectSecurityRolesPath extends ItemList<ProjectSecurityRole, 'name'> {
  (id: number): ProjectSecurityRolesItemPath;
}

/** `/project/securityRoles/{id}` */
export interface ProjectSecurityRolesItemPath extends Item<ProjectSecurityRole, 'name'> {
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

/** `/project/phaseStatuses` */
export interface ProjectPhaseStatusesPath extends ItemList<PhaseStatus, 'name'> {
  (id: number): ProjectPhaseStatusesItemPath;
}

/** `/project/phaseStatuses/{id}` */
export interface ProjectPhaseStatusesItemPath extends Item<PhaseStatus, 'name'> {
  readonly usages: UsageList<Usage>;
}

/** `/project/boards` */
export interface ProjectBoardsPath {
  (id: number): ProjectBoardsItemPath;
}

/** `/project/boards/{grandparentId}` */
export interface ProjectBoardsItemPath {
  readonly teams: ProjectBoardsItemTeamsPath;
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

/** The module project by itself: programs that use no other have no other's types to check. */
export function project(connection: ClientConnection): ProjectPath {
  return resourceAt(connection, '/project') as unknown as ProjectPath;
}
