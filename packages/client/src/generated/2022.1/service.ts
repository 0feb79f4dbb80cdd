// Written by "npm run generate" from the catalogue. Do not edit: correct packages/catalogue/patches instead.
import type { ClientConnection } from '../../connection/connection.ts';
import type { Counts, Creates, Deletes, Downloads, Gets, Item, ItemList, Lists, Patches, Posts, PostsNothing, ReadList, Replaces, UsageList, WithId } from '../../resource/operations.ts';
import { resourceAt } from '../../resource/resource-node.ts';
import type { ActivityReference, Board, BoardAutoAssignResource, BoardAutoTemplate, BoardCopy, BoardExcludedMember, BoardInfo, BoardItem, BoardItemAssociation, BoardNotification, BoardSkillMapping, BoardStatus, BoardStatusInfo, BoardStatusNotification, BoardSubType, BoardSubTypeInfo, BoardTeam, BoardTeamInfo, BoardType, BoardTypeInfo, BoardTypeSubTypeItemAssociation, Code, ConfigurationReference, ConvertToProject, DocumentReference, FilterValues, Impact, Json, KnowledgeBaseArticle, KnowledgeBaseCategory, KnowledgeBaseSettings, KnowledgeBaseSubCategory, Priority, PriorityInfo, ProductReference, SLA, SLAInfo, SLAPriority, ScheduleEntryReference, SchedulingMemberInfo, ServiceEmailTemplate, ServiceLocation, ServiceLocationInfo, ServiceNote, ServiceSignoff, ServiceSignoffInfo, ServiceSurvey, ServiceSurveyQuestion, ServiceTask, ServiceTeam, ServiceTemplate, ServiceTemplateInfo, ServiceTicketLink, ServiceTicketLinkInfo, ServiceTicketNote, Severity, Source, SourceInfo, SuccessResponse, SurveyOption, SurveyResult, TeamMember, TemplateGeneratedCountsModel, Ticket, TicketBundle, TicketInfo, TicketMerge, TicketSync, TimeEntryReference, Usage } from './models.ts';

/** `/service` */
export interface ServicePath {
  readonly SLAs: ServiceSLAsPath;
  readonly boards: ServiceBoardsPath;
  readonly codes: ServiceCodesPath;
  readonly emailTemplates: ServiceEmailTemplatesPath;
  readonly impacts: ServiceImpactsPath;
  readonly info: ServiceInfoPath;
  readonly knowledgeBaseArticles: ServiceKnowledgeBaseArticlesPath;
  readonly knowledgeBaseCategories: ServiceKnowledgeBaseCategoriesPath;
  readonly knowledgeBaseSubCategories: ServiceKnowledgeBaseSubCategoriesPath;
  readonly knowledgebasesettings: ServiceKnowledgebasesettingsPath;
  readonly locations: ServiceLocationsPath;
  readonly priorities: ServicePrioritiesPath;
  readonly priority: ServicePriorityPath;
  readonly scheduling: ServiceSchedulingPath;
  readonly serviceSignoff: ServiceServiceSignoffPath;
  readonly severities: ServiceSeveritiesPath;
  readonly sources: ServiceSourcesPath;
  readonly surveys: ServiceSurveysPath;
  readonly teamMembers: Posts<TeamMember, TeamMember>;
  readonly teams: ServiceTeamsPath;
  readonly templates: ServiceTemplatesPath;
  readonly ticketLinks: ServiceTicketLinksPath;
  readonly ticketSyncs: ServiceTicketSyncsPath;
  readonly tickets: ServiceTicketsPath;
  readonly slainfo: ServiceSlainfoPath;
}

/** `/service/slainfo` */
export interface ServiceSlainfoPath {
  (id: number): ServiceSlainfoItemPath;
  readonly info: Lists<SLAInfo>;
}

/** `/service/slainfo/{id}` */
export interface ServiceSlainfoItemPath {
  readonly info: Gets<WithId<SLAInfo>>;
}

/** `/service/tickets` */
export interface ServiceTicketsPath extends ItemList<Ticket, 'summary' | 'company'> {
  (id: number): ServiceTicketsItemPath;
  readonly info: ReadList<TicketInfo>;
  readonly search: Posts<FilterValues, WithId<Ticket>[]>;
}

/** `/service/tickets/{id}` */
export interface ServiceTicketsItemPath extends Item<Ticket, 'summary' | 'company'> {
  readonly info: Gets<WithId<TicketInfo>>;
  readonly activities: ReadList<ActivityReference>;
  readonly allNotes: Lists<ServiceTicketNote>;
  readonly attachChildren: Posts<TicketBundle, SuccessResponse>;
  readonly configurations: ServiceTicketsItemConfigurationsPath;
  readonly convert: Posts<ConvertToProject, SuccessResponse>;
  readonly documents: ReadList<DocumentReference>;
  readonly merge: Posts<TicketMerge, SuccessResponse>;
  readonly notes: ServiceTicketsItemNotesPath;
  readonly products: ReadList<ProductReference>;
  readonly scheduleentries: ReadList<ScheduleEntryReference>;
  readonly tasks: ServiceTicketsItemTasksPath;
  readonly timeentries: ReadList<TimeEntryReference>;
}

/** `/service/tickets/{id}/tasks` */
export interface ServiceTicketsItemTasksPath extends ItemList<ServiceTask> {
  (id: number): Item<ServiceTask>;
}

/** `/service/tickets/{id}/notes` */
export interface ServiceTicketsItemNotesPath extends ItemList<ServiceNote, 'text'> {
  (id: number): Item<ServiceNote, 'text'>;
}

/** `/service/tickets/{id}/configurations` */
export interface ServiceTicketsItemConfigurationsPath extends ItemList<ConfigurationReference> {
  (id: number): Gets<WithId<ConfigurationReference>> & Deletes;
}

/** `/service/ticketSyncs` */
export interface ServiceTicketSyncsPath extends ItemList<TicketSync, 'name' | 'vendorType' | 'integratorLogin' | 'company' | 'url'> {
  (id: number): Item<TicketSync, 'name' | 'vendorType' | 'integratorLogin' | 'company' | 'url'>;
}

/** `/service/ticketLinks` */
export interface ServiceTicketLinksPath extends ItemList<ServiceTicketLink, 'name' | 'linkText' | 'url'> {
  (id: number): ServiceTicketLinksItemPath;
  readonly info: ReadList<ServiceTicketLinkInfo>;
}

/** `/service/ticketLinks/{id}` */
export interface ServiceTicketLinksItemPath extends Item<ServiceTicketLink, 'name' | 'linkText' | 'url'> {
  readonly info: Gets<WithId<ServiceTicketLinkInfo>>;
}

/** `/service/templates` */
export interface ServiceTemplatesPath extends ReadList<ServiceTemplate> {
  (id: number): ServiceTemplatesItemPath;
  readonly info: ReadList<ServiceTemplateInfo>;
}

/** `/service/templates/{id}` */
export interface ServiceTemplatesItemPath extends Gets<WithId<ServiceTemplate>> {
  readonly generate: PostsNothing<TemplateGeneratedCountsModel>;
  readonly info: Gets<WithId<ServiceTemplateInfo>>;
}

/** `/service/teams` */
export interface ServiceTeamsPath extends ReadList<ServiceTeam> {
  (id: number): Gets<WithId<ServiceTeam>>;
}

/** `/service/surveys` */
export interface ServiceSurveysPath extends ItemList<ServiceSurvey, 'name'> {
  (id: number): ServiceSurveysItemPath;
}

/** `/service/surveys/{grandparentId}` */
export interface ServiceSurveysItemPath extends Item<ServiceSurvey, 'name'> {
  readonly questions: ServiceSurveysItemQuestionsPath;
  readonly copy: PostsNothing<ServiceSurvey>;
  readonly usages: UsageList<Usage>;
  readonly results: ServiceSurveysItemResultsPath;
}

/** `/service/surveys/{grandparentId}/results` */
export interface ServiceSurveysItemResultsPath extends ItemList<SurveyResult, 'ticketId'> {
  (id: number): Item<SurveyResult, 'ticketId'>;
}

/** `/service/surveys/{grandparentId}/questions` */
export interface ServiceSurveysItemQuestionsPath extends ItemList<ServiceSurveyQuestion, 'type' | 'question'> {
  (id: number): ServiceSurveysItemQuestionsItemPath;
}

/** `/service/surveys/{grandparentId}/questions/{parentId}` */
export interface ServiceSurveysItemQuestionsItemPath extends Item<ServiceSurveyQuestion, 'type' | 'question'> {
  readonly options: ServiceSurveysItemQuestionsItemOptionsPath;
  readonly copy: PostsNothing<ServiceSurveyQuestion>;
}

/** `/service/surveys/{grandparentId}/questions/{parentId}/options` */
export interface ServiceSurveysItemQuestionsItemOptionsPath extends ItemList<SurveyOption, 'caption' | 'points'> {
  (id: number): Item<SurveyOption, 'caption' | 'points'>;
}

/** `/service/sources` */
export interface ServiceSourcesPath extends ItemList<Source, 'name'> {
  (id: number): ServiceSourcesItemPath;
  readonly info: ReadList<SourceInfo>;
}

/** `/service/sources/{id}` */
export interface ServiceSourcesItemPath extends Item<Source, 'name'> {
  readonly info: Gets<WithId<SourceInfo>>;
  readonly usages: UsageList<Usage>;
}

/** `/service/severities` */
export interface ServiceSeveritiesPath extends ReadList<Severity> {
  (id: number): Gets<WithId<Severity>> & Replaces<Severity, 'description'> & Patches<Severity>;
}

/** `/service/serviceSignoff` */
export interface ServiceServiceSignoffPath extends ItemList<ServiceSignoff, 'name'> {
  (id: number): ServiceServiceSignoffItemPath;
  readonly info: ReadList<ServiceSignoffInfo>;
}

/** `/service/serviceSignoff/{id}` */
export interface ServiceServiceSignoffItemPath extends Item<ServiceSignoff, 'name'> {
  readonly info: Gets<WithId<ServiceSignoffInfo>>;
  readonly usages: UsageList<Usage>;
}

/** `/service/scheduling` */
export interface ServiceSchedulingPath {
  readonly members: ServiceSchedulingMembersPath;
}

/** `/service/scheduling/members` */
export interface ServiceSchedulingMembersPath {
  (id: number): ServiceSchedulingMembersItemPath;
  readonly info: ReadList<SchedulingMemberInfo>;
}

/** `/service/scheduling/members/{id}` */
export interface ServiceSchedulingMembersItemPath {
  readonly info: Gets<WithId<SchedulingMemberInfo>>;
}

/** `/service/priority` */
export interface ServicePriorityPath {
  (id: number): ServicePriorityItemPath;
  readonly info: Lists<PriorityInfo>;
}

/** `/service/priority/{id}` */
export interface ServicePriorityItemPath {
  readonly info: Gets<WithId<PriorityInfo>>;
}

/** `/service/priorities` */
export interface ServicePrioritiesPath extends ItemList<Priority, 'name' | 'color'> {
  (id: number): ServicePrioritiesItemPath;
}

/** `/service/priorities/{id}` */
export interface ServicePrioritiesItemPath extends Item<Priority, 'name' | 'color'> {
  readonly image: Downloads;
  readonly usages: UsageList<Usage>;
}

/** `/service/locations` */
export interface ServiceLocationsPath extends ItemList<ServiceLocation, 'name' | 'where'> {
  (id: number): ServiceLocationsItemPath;
  readonly info: ReadList<ServiceLocationInfo>;
}

/** `/service/locations/{id}` */
export interface ServiceLocationsItemPath extends Item<ServiceLocation, 'name' | 'where'> {
  readonly info: Gets<WithId<ServiceLocationInfo>>;
}

/** `/service/knowledgebasesettings` */
export interface ServiceKnowledgebasesettingsPath extends Gets<KnowledgeBaseSettings>, Creates<KnowledgeBaseSettings, 'requireApproval'> {
  (id: number): Gets<WithId<KnowledgeBaseSettings>> & Replaces<KnowledgeBaseSettings, 'requireApproval'> & Patches<KnowledgeBaseSettings>;
}

/** `/service/knowledgeBaseSubCategories` */
export interface ServiceKnowledgeBaseSubCategoriesPath extends ItemList<KnowledgeBaseSubCategory, 'name' | 'category'> {
  (id: number): ServiceKnowledgeBaseSubCategoriesItemPath;
}

/** `/service/knowledgeBaseSubCategories/{id}` */
export interface ServiceKnowledgeBaseSubCategoriesItemPath extends Item<KnowledgeBaseSubCategory, 'name' | 'category'> {
  readonly usages: UsageList<Usage>;
}

/** `/service/knowledgeBaseCategories` */
export interface ServiceKnowledgeBaseCategoriesPath extends ItemList<KnowledgeBaseCategory, 'name'> {
  (id: number): Item<KnowledgeBaseCategory, 'name'>;
}

/** `/service/knowledgeBaseArticles` */
export interface ServiceKnowledgeBaseArticlesPath extends ItemList<KnowledgeBaseArticle, 'title' | 'issue' | 'resolution'> {
  (id: number): Item<KnowledgeBaseArticle, 'title' | 'issue' | 'resolution'>;
}

/** `/service/info` */
export interface ServiceInfoPath {
  readonly boards: ServiceInfoBoardsPath;
  readonly boardtypes: ServiceInfoBoardtypesPath;
}

/** `/service/info/boardtypes` */
export interface ServiceInfoBoardtypesPath extends ReadList<BoardTypeInfo> {
  (id: number): Gets<WithId<BoardTypeInfo>>;
}

/** `/service/info/boards` */
export interface ServiceInfoBoardsPath extends ReadList<BoardInfo> {
  (id: number): Gets<WithId<BoardInfo>>;
}

/** `/service/impacts` */
export interface ServiceImpactsPath extends ReadList<Impact> {
  (id: number): Gets<WithId<Impact>> & Replaces<Impact, 'description'> & Patches<Impact>;
}

/** `/service/emailTemplates` */
export interface ServiceEmailTemplatesPath extends ItemList<ServiceEmailTemplate, 'type'> {
  (id: number): ServiceEmailTemplatesItemPath;
}

/** `/service/emailTemplates/{id}` */
export interface ServiceEmailTemplatesItemPath extends Item<ServiceEmailTemplate, 'type'> {
  readonly usages: UsageList<Usage>;
}

/** `/service/codes` */
export interface ServiceCodesPath extends ItemList<Code, 'name' | 'description'> {
  (id: number): Item<Code, 'name' | 'description'>;
}

/** `/service/boards` */
export interface ServiceBoardsPath extends ItemList<Board, 'name' | 'location' | 'department'> {
  (id: number): ServiceBoardsItemPath;
  readonly copy: Posts<BoardCopy, Board>;
}

/** `/service/boards/{grandparentId}` */
export interface ServiceBoardsItemPath extends Item<Board, 'name' | 'location' | 'department'> {
  readonly items: ServiceBoardsItemItemsPath;
  readonly statuses: ServiceBoardsItemStatusesPath;
  readonly usages: UsageList<Usage>;
  readonly autoAssignResources: ServiceBoardsItemAutoAssignResourcesPath;
  readonly autoTemplates: ServiceBoardsItemAutoTemplatesPath;
  readonly excludedMembers: ServiceBoardsItemExcludedMembersPath;
  readonly notifications: ServiceBoardsItemNotificationsPath;
  readonly skillMappings: Lists<BoardSkillMapping> & Creates<BoardSkillMapping, 'type' | 'skillCategory' | 'skill'>;
  readonly subtypes: ServiceBoardsItemSubtypesPath;
  readonly teams: ServiceBoardsItemTeamsPath;
  readonly typeSubTypeItemAssociations: ServiceBoardsItemTypeSubTypeItemAssociationsPath;
  readonly types: ServiceBoardsItemTypesPath;
}

/** `/service/boards/{grandparentId}/types` */
export interface ServiceBoardsItemTypesPath extends ItemList<BoardType, 'name'> {
  (id: number): ServiceBoardsItemTypesItemPath;
}

/** `/service/boards/{grandparentId}/types/{id}` */
export interface ServiceBoardsItemTypesItemPath extends Item<BoardType, 'name'> {
  readonly usages: UsageList<Usage>;
}

/** `/service/boards/{grandparentId}/typeSubTypeItemAssociations` */
export interface ServiceBoardsItemTypeSubTypeItemAssociationsPath extends ReadList<BoardTypeSubTypeItemAssociation> {
  (id: number): Gets<WithId<BoardTypeSubTypeItemAssociation>>;
}

/** `/service/boards/{grandparentId}/teams` */
export interface ServiceBoardsItemTeamsPath extends ItemList<BoardTeam, 'name' | 'teamLeader'> {
  (id: number): ServiceBoardsItemTeamsItemPath;
  readonly info: ReadList<BoardTeamInfo>;
}

/** `/service/boards/{grandparentId}/teams/{id}` */
export interface ServiceBoardsItemTeamsItemPath extends Item<BoardTeam, 'name' | 'teamLeader'> {
  readonly info: Gets<WithId<BoardTeamInfo>>;
  readonly usages: UsageList<Usage>;
}

/** `/service/boards/{grandparentId}/subtypes` */
export interface ServiceBoardsItemSubtypesPath extends ItemList<BoardSubType, 'name'> {
  (id: number): ServiceBoardsItemSubtypesItemPath;
  readonly info: ReadList<BoardSubTypeInfo>;
}

/** `/service/boards/{grandparentId}/subtypes/{id}` */
export interface ServiceBoardsItemSubtypesItemPath extends Item<BoardSubType, 'name'> {
  readonly info: Gets<WithId<BoardSubTypeInfo>>;
  readonly usages: UsageList<Usage>;
}

/** `/service/boards/{grandparentId}/notifications` */
export interface ServiceBoardsItemNotificationsPath extends ItemList<BoardNotification, 'notifyWho'> {
  (id: number): Item<BoardNotification, 'notifyWho'>;
}

/** `/service/boards/{grandparentId}/excludedMembers` */
export interface ServiceBoardsItemExcludedMembersPath extends ItemList<BoardExcludedMember> {
  (id: number): Gets<WithId<BoardExcludedMember>> & Deletes;
}

/** `/service/boards/{grandparentId}/autoTemplates` */
export interface ServiceBoardsItemAutoTemplatesPath extends ItemList<BoardAutoTemplate, 'type' | 'subtype' | 'item' | 'serviceTemplate'> {
  (id: number): Item<BoardAutoTemplate, 'type' | 'subtype' | 'item' | 'serviceTemplate'>;
}

/** `/service/boards/{grandparentId}/autoAssignResources` */
export interface ServiceBoardsItemAutoAssignResourcesPath extends ItemList<BoardAutoAssignResource, 'notifyWho'> {
  (id: number): Item<BoardAutoAssignResource, 'notifyWho'>;
}

/** `/service/boards/{grandparentId}/statuses` */
export interface ServiceBoardsItemStatusesPath extends ItemList<BoardStatus, 'name'> {
  (id: number): ServiceBoardsItemStatusesItemPath;
  readonly info: ReadList<BoardStatusInfo>;
}

/** `/service/boards/{grandparentId}/statuses/{parentId}` */
export interface ServiceBoardsItemStatusesItemPath extends Item<BoardStatus, 'name'> {
  readonly notifications: ServiceBoardsItemStatusesItemNotificationsPath;
  readonly info: Gets<WithId<BoardStatusInfo>>;
  readonly usages: UsageList<Usage>;
}

/** `/service/boards/{grandparentId}/statuses/{parentId}/notifications` */
export interface ServiceBoardsItemStatusesItemNotificationsPath extends ItemList<BoardStatusNotification, 'notifyWho'> {
  (id: number): Item<BoardStatusNotification, 'notifyWho'>;
}

/** `/service/boards/{grandparentId}/items` */
export interface ServiceBoardsItemItemsPath extends ItemList<BoardItem, 'name'> {
  (id: number): ServiceBoardsItemItemsItemPath;
}

/** `/service/boards/{grandparentId}/items/{parentId}` */
export interface ServiceBoardsItemItemsItemPath extends Item<BoardItem, 'name'> {
  readonly associations: ServiceBoardsItemItemsItemAssociationsPath;
  readonly usages: UsageList<Usage>;
}

/** `/service/boards/{grandparentId}/items/{parentId}/associations` */
export interface ServiceBoardsItemItemsItemAssociationsPath extends ReadList<BoardItemAssociation> {
  (id: number): Gets<WithId<BoardItemAssociation>> & Replaces<BoardItemAssociation, 'id'> & Patches<BoardItemAssociation>;
}

/** `/service/SLAs` */
export interface ServiceSLAsPath extends ItemList<SLA, 'name' | 'basedOn'> {
  (id: number): ServiceSLAsItemPath;
  readonly info: Counts<Json>;
}

/** `/service/SLAs/{id}` */
export interface ServiceSLAsItemPath extends Item<SLA, 'name' | 'basedOn'> {
  readonly usages: UsageList<Usage>;
  readonly priorities: ServiceSLAsItemPrioritiesPath;
}

/** `/service/SLAs/{id}/priorities` */
export interface ServiceSLAsItemPrioritiesPath extends ItemList<SLAPriority, 'priority'> {
  (id: number): Item<SLAPriority, 'priority'>;
}

/** The module service by itself: programs that use no other have no other's types to check. */
export function service(connection: ClientConnection): ServicePath {
  return resourceAt(connection, '/service') as unknown as ServicePath;
}
