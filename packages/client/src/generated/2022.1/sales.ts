// Written by "npm run generate" from the catalogue. Do not edit: correct packages/catalogue/patches instead.
import type { ClientConnection } from '../../connection/connection.ts';
import type { Counts, Creates, Deletes, Gets, Item, ItemList, Lists, Patches, Posts, PostsNothing, Puts, ReadList, UsageList, WithId } from '../../resource/operations.ts';
import { resourceAt } from '../../resource/resource-node.ts';
import type { Activity, ActivityStatus, ActivityStatusInfo, ActivityType, Agreement, Commission, Forecast, ForecastItem, Json, Opportunity, OpportunityContact, OpportunityNote, OpportunityRating, OpportunityRatingInfo, OpportunityStage, OpportunityStageInfo, OpportunityStatus, OpportunityStatusInfo, OpportunityToAgreementConversion, OpportunityToProjectConversion, OpportunityToSalesOrderConversion, OpportunityToServiceTicketConversion, OpportunityType, OpportunityTypeInfo, Order, OrderStatus, OrderStatusEmailTemplate, OrderStatusInfo, OrderStatusNotification, Project, Role, SalesOrdersLineItem, SalesProbability, SalesProbabilityInfo, SalesQuota, SalesTeam, SalesTeamMember, SuccessResponse, Team, Ticket, Usage } from './models.ts';

/** `/sales` */
export interface SalesPath {
  readonly activities: SalesActivitiesPath;
  readonly commissions: SalesCommissionsPath;
  readonly opportunities: SalesOpportunitiesPath;
  readonly orders: SalesOrdersPath;
  readonly probabilities: SalesProbabilitiesPath;
  readonly quotas: SalesQuotasPath;
  readonly roles: SalesRolesPath;
  readonly salesTeams: SalesSalesTeamsPath;
  readonly schedule: SalesSchedulePath;
  readonly service: SalesServicePath;
  readonly stages: SalesStagesPath;
}

/** `/sales/stages` */
export interface SalesStagesPath extends ItemList<OpportunityStage, 'name'> {
  (id: number): SalesStagesItemPath;
  readonly info: ReadList<OpportunityStageInfo>;
}

/** `/sales/stages/{id}` */
export interface SalesStagesItemPath extends Item<OpportunityStage, 'name'> {
  readonly info: Gets<WithId<OpportunityStageInfo>>;
  readonly usages: UsageList<Usage>;
}

/** `/sales/service` */
export interface SalesServicePath {
  readonly priority: SalesServicePriorityPath;
}

/** `/sales/service/priority` */
export interface SalesServicePriorityPath {
  readonly info: Counts<Json>;
}

/** `/sales/schedule` */
export interface SalesSchedulePath {
  readonly holidaylists: SalesScheduleHolidaylistsPath;
}

/** `/sales/schedule/holidaylists` */
export interface SalesScheduleHolidaylistsPath {
  readonly info: Counts<Json>;
}

/** `/sales/salesTeams` */
export interface SalesSalesTeamsPath extends ItemList<SalesTeam, 'salesTeamIdentifier' | 'salesTeamDescription' | 'salesTeamLocation'> {
  (id: number): SalesSalesTeamsItemPath;
}

/** `/sales/salesTeams/{id}` */
export interface SalesSalesTeamsItemPath extends Item<SalesTeam, 'salesTeamIdentifier' | 'salesTeamDescription' | 'salesTeamLocation'> {
  readonly members: SalesSalesTeamsItemMembersPath;
}

/** `/sales/salesTeams/{id}/members` */
export interface SalesSalesTeamsItemMembersPath extends ItemList<SalesTeamMember, 'member'> {
  (id: number): Item<SalesTeamMember, 'member'>;
}

/** `/sales/roles` */
export interface SalesRolesPath extends ItemList<Role, 'name'> {
  (id: number): Item<Role, 'name'>;
}

/** `/sales/quotas` */
export interface SalesQuotasPath extends ItemList<SalesQuota, 'member' | 'location'> {
  (id: number): Item<SalesQuota, 'member' | 'location'>;
}

/** `/sales/probabilities` */
export interface SalesProbabilitiesPath extends ItemList<SalesProbability, 'probability'> {
  (id: number): SalesProbabilitiesItemPath;
  readonly info: ReadList<SalesProbabilityInfo>;
}

/** `/sales/probabilities/{id}` */
export interface SalesProbabilitiesItemPath extends Item<SalesProbability, 'probability'> {
  readonly info: Gets<WithId<SalesProbabilityInfo>>;
}

/** `/sales/orders` */
export interface SalesOrdersPath extends ItemList<Order, 'company' | 'status' | 'salesRep'> {
  (id: number): SalesOrdersItemPath;
  readonly statuses: SalesOrdersStatusesPath;
}

/** `/sales/orders/{id}` */
export interface SalesOrdersItemPath extends Item<Order, 'company' | 'status' | 'salesRep'> {
  readonly convertToServiceTicket: PostsNothing<Ticket>;
  readonly lineitems: Lists<SalesOrdersLineItem> & Creates<SalesOrdersLineItem, 'salesOrder'>;
}

/** `/sales/orders/statuses` */
export interface SalesOrdersStatusesPath extends ItemList<OrderStatus, 'name'> {
  (id: number): SalesOrdersStatusesItemPath;
  readonly info: ReadList<OrderStatusInfo>;
}

/** `/sales/orders/statuses/{id}` */
export interface SalesOrdersStatusesItemPath extends Item<OrderStatus, 'name'> {
  readonly info: Gets<WithId<OrderStatusInfo>>;
  readonly usages: UsageList<Usage>;
  readonly emailtemplates: SalesOrdersStatusesItemEmailtemplatesPath;
  readonly notifications: SalesOrdersStatusesItemNotificationsPath;
}

/** `/sales/orders/statuses/{id}/notifications` */
export interface SalesOrdersStatusesItemNotificationsPath extends ItemList<OrderStatusNotification, 'notifyWho'> {
  (id: number): Item<OrderStatusNotification, 'notifyWho'>;
}

/** `/sales/orders/statuses/{id}/emailtemplates` */
export interface SalesOrdersStatusesItemEmailtemplatesPath extends ItemList<OrderStatusEmailTemplate, 'subject' | 'body'> {
  (id: number): Item<OrderStatusEmailTemplate, 'subject' | 'body'>;
}

/** `/sales/opportunities` */
export interface SalesOpportunitiesPath extends ItemList<Opportunity, 'name' | 'primarySalesRep' | 'company' | 'contact'> {
  (id: number): SalesOpportunitiesItemPath;
  readonly default: Gets<Opportunity>;
  readonly ratings: SalesOpportunitiesRatingsPath;
  readonly statuses: SalesOpportunitiesStatusesPath;
  readonly types: SalesOpportunitiesTypesPath;
}

/** `/sales/opportunities/{id}` */
export interface SalesOpportunitiesItemPath extends Item<Opportunity, 'name' | 'primarySalesRep' | 'company' | 'contact'> {
  readonly convertToAgreement: Posts<OpportunityToAgreementConversion, Agreement>;
  readonly convertToProject: Posts<OpportunityToProjectConversion, Project>;
  readonly convertToSalesOrder: Posts<OpportunityToSalesOrderConversion, Order>;
  readonly convertToServiceTicket: Posts<OpportunityToServiceTicketConversion, Ticket>;
  readonly contacts: SalesOpportunitiesItemContactsPath;
  readonly forecast: SalesOpportunitiesItemForecastPath;
  readonly notes: SalesOpportunitiesItemNotesPath;
  readonly team: SalesOpportunitiesItemTeamPath;
}

/** `/sales/opportunities/{id}/team` */
export interface SalesOpportunitiesItemTeamPath extends ItemList<Team, 'type'> {
  (id: number): Item<Team, 'type'>;
}

/** `/sales/opportunities/{id}/notes` */
export interface SalesOpportunitiesItemNotesPath extends ItemList<OpportunityNote, 'text'> {
  (id: number): Item<OpportunityNote, 'text'>;
}

/** `/sales/opportunities/{id}/forecast` */
export interface SalesOpportunitiesItemForecastPath extends ItemList<Forecast>, Puts<Forecast, Forecast>, Patches<Forecast>, Deletes {
  (id: number): Item<ForecastItem, 'opportunity' | 'status' | 'forecastType'> & Posts<ForecastItem, ForecastItem>;
  readonly copy: SalesOpportunitiesItemForecastCopyPath;
}

/** `/sales/opportunities/{id}/forecast/copy` */
export interface SalesOpportunitiesItemForecastCopyPath {
  (id: number): PostsNothing<SuccessResponse>;
}

/** `/sales/opportunities/{id}/contacts` */
export interface SalesOpportunitiesItemContactsPath extends ItemList<OpportunityContact, 'contact'> {
  (id: number): Item<OpportunityContact, 'contact'>;
}

/** `/sales/opportunities/types` */
export interface SalesOpportunitiesTypesPath extends ItemList<OpportunityType, 'description'> {
  (id: number): SalesOpportunitiesTypesItemPath;
  readonly info: ReadList<OpportunityTypeInfo>;
}

/** `/sales/opportunities/types/{id}` */
export interface SalesOpportunitiesTypesItemPath extends Item<OpportunityType, 'description'> {
  readonly info: Gets<WithId<OpportunityTypeInfo>>;
  readonly usages: UsageList<Usage>;
}

/** `/sales/opportunities/statuses` */
export interface SalesOpportunitiesStatusesPath extends ItemList<OpportunityStatus, 'name'> {
  (id: number): SalesOpportunitiesStatusesItemPath;
  readonly info: ReadList<OpportunityStatusInfo>;
}

/** `/sales/opportunities/statuses/{id}` */
export interface SalesOpportunitiesStatusesItemPath extends Item<OpportunityStatus, 'name'> {
  readonly info: Gets<WithId<OpportunityStatusInfo>>;
  readonly usages: UsageList<Usage>;
}

/** `/sales/opportunities/ratings` */
export interface SalesOpportunitiesRatingsPath extends ItemList<OpportunityRating, 'name'> {
  (id: number): SalesOpportunitiesRatingsItemPath;
  readonly info: ReadList<OpportunityRatingInfo>;
}

/** `/sales/opportunities/ratings/{id}` */
export interface SalesOpportunitiesRatingsItemPath extends Item<OpportunityRating, 'name'> {
  readonly info: Gets<WithId<OpportunityRatingInfo>>;
}

/** `/sales/commissions` */
export interface SalesCommissionsPath extends ItemList<Commission, 'member'> {
  (id: number): SalesCommissionsItemPath;
}

/** `/sales/commissions/{id}` */
export interface SalesCommissionsItemPath extends Item<Commission, 'member'> {
  readonly usages: UsageList<Usage>;
}

/** `/sales/activities` */
export interface SalesActivitiesPath extends ItemList<Activity, 'name' | 'assignTo'> {
  (id: number): Item<Activity, 'name' | 'assignTo'>;
  readonly statuses: SalesActivitiesStatusesPath;
  readonly types: SalesActivitiesTypesPath;
}

/** `/sales/activities/types` */
export interface SalesActivitiesTypesPath extends ItemList<ActivityType, 'name'> {
  (id: number): SalesActivitiesTypesItemPath;
}

/** `/sales/activities/types/{id}` */
export interface SalesActivitiesTypesItemPath extends Item<ActivityType, 'name'> {
  readonly usages: UsageList<Usage>;
}

/** `/sales/activities/statuses` */
export interface SalesActivitiesStatusesPath extends ItemList<ActivityStatus, 'name'> {
  (id: number): SalesActivitiesStatusesItemPath;
  readonly info: ReadList<ActivityStatusInfo>;
}

/** `/sales/activities/statuses/{id}` */
export interface SalesActivitiesStatusesItemPath extends Item<ActivityStatus, 'name'> {
  readonly info: Gets<WithId<ActivityStatusInfo>>;
}

/** The module sales by itself: programs that use no other have no other's types to check. */
export function sales(connection: ClientConnection): SalesPath {
  return resourceAt(connection, '/sales') as unknown as SalesPath;
}
