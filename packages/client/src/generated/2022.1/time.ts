// Written by "npm run generate" from the catalogue. Do not edit: correct packages/catalogue/patches instead.
import type { ClientConnection } from '../../connection/connection.ts';
import type { Gets, Item, ItemList, Posts, PostsNothing, ReadList, UsageList, WithId } from '../../resource/operations.ts';
import { resourceAt } from '../../resource/resource-node.ts';
import type { ActivityStopwatch, ChargeCode, ChargeCodeExpenseType, ChargeCodeInfo, Json, ScheduleStopwatch, SuccessResponse, TicketStopwatch, TimeAccrual, TimeAccrualDetail, TimeEntry, TimeEntryAudit, TimePeriod, TimePeriodSetup, TimeSheet, TimeSheetAudit, TimeSheetTierUpdate, Usage, WorkRole, WorkRoleInfo, WorkRoleLocation, WorkType, WorkTypeInfo } from './models.ts';

/** `/time` */
export interface TimePath {
  readonly accruals: TimeAccrualsPath;
  readonly activitystopwatches: TimeActivitystopwatchesPath;
  readonly chargeCodes: TimeChargeCodesPath;
  readonly entries: TimeEntriesPath;
  readonly info: TimeInfoPath;
  readonly schedulestopwatches: TimeSchedulestopwatchesPath;
  readonly sheets: TimeSheetsPath;
  readonly ticketstopwatches: TimeTicketstopwatchesPath;
  readonly timePeriodSetups: TimeTimePeriodSetupsPath;
  readonly workRoles: TimeWorkRolesPath;
  readonly workTypes: TimeWorkTypesPath;
}

/** `/time/workTypes` */
export interface TimeWorkTypesPath extends ItemList<WorkType, 'name' | 'billTime' | 'rateType' | 'rate'> {
  (id: number): TimeWorkTypesItemPath;
  readonly info: ReadList<WorkTypeInfo>;
}

/** `/time/workTypes/{id}` */
export interface TimeWorkTypesItemPath extends Item<WorkType, 'name' | 'billTime' | 'rateType' | 'rate'> {
  readonly info: Gets<WithId<WorkTypeInfo>>;
  readonly usages: UsageList<Usage>;
}

/** `/time/workRoles` */
export interface TimeWorkRolesPath extends ItemList<WorkRole, 'name'> {
  (id: number): TimeWorkRolesItemPath;
  readonly info: ReadList<WorkRoleInfo>;
}

/** `/time/workRoles/{id}` */
export interface TimeWorkRolesItemPath extends Item<WorkRole, 'name'> {
  readonly info: Gets<WithId<WorkRoleInfo>>;
  readonly usages: UsageList<Usage>;
  readonly locations: TimeWorkRolesItemLocationsPath;
}

/** `/time/workRoles/{id}/locations` */
export interface TimeWorkRolesItemLocationsPath extends ItemList<WorkRoleLocation, 'location'> {
  (id: number): Item<WorkRoleLocation, 'location'>;
}

/** `/time/timePeriodSetups` */
export interface TimeTimePeriodSetupsPath extends ItemList<TimePeriodSetup, 'periodApplyTo' | 'year' | 'numberFuturePeriods' | 'type' | 'firstPeriodEndDate' | 'daysPastEndDate'> {
  (id: number): TimeTimePeriodSetupsItemPath;
  readonly default: Gets<Json>;
}

/** `/time/timePeriodSetups/{id}` */
export interface TimeTimePeriodSetupsItemPath extends Item<TimePeriodSetup, 'periodApplyTo' | 'year' | 'numberFuturePeriods' | 'type' | 'firstPeriodEndDate' | 'daysPastEndDate'> {
  readonly periods: TimeTimePeriodSetupsItemPeriodsPath;
}

/** `/time/timePeriodSetups/{id}/periods` */
export interface TimeTimePeriodSetupsItemPeriodsPath extends ReadList<TimePeriod> {
  (id: number): Gets<WithId<TimePeriod>>;
}

/** `/time/ticketstopwatches` */
export interface TimeTicketstopwatchesPath extends ItemList<TicketStopwatch, 'member' | 'status' | 'ticket'> {
  (id: number): Item<TicketStopwatch, 'member' | 'status' | 'ticket'>;
}

/** `/time/sheets` */
export interface TimeSheetsPath extends ReadList<TimeSheet> {
  (id: number): TimeSheetsItemPath;
}

/** `/time/sheets/{id}` */
export interface TimeSheetsItemPath extends Gets<WithId<TimeSheet>> {
  readonly approve: Posts<TimeSheetTierUpdate, SuccessResponse>;
  readonly reject: PostsNothing<SuccessResponse>;
  readonly reverse: PostsNothing<SuccessResponse>;
  readonly submit: PostsNothing<SuccessResponse>;
  readonly audits: TimeSheetsItemAuditsPath;
}

/** `/time/sheets/{id}/audits` */
export interface TimeSheetsItemAuditsPath extends ReadList<TimeSheetAudit> {
  (id: number): Gets<TimeSheetAudit>;
}

/** `/time/schedulestopwatches` */
export interface TimeSchedulestopwatchesPath extends ItemList<ScheduleStopwatch, 'member' | 'scheduleId' | 'status'> {
  (id: number): Item<ScheduleStopwatch, 'member' | 'scheduleId' | 'status'>;
}

/** `/time/info` */
export interface TimeInfoPath {
  readonly chargeCodeExpenseTypes: ReadList<ChargeCodeExpenseType>;
}

/** `/time/entries` */
export interface TimeEntriesPath extends ItemList<TimeEntry, 'timeStart'> {
  (id: number): TimeEntriesItemPath;
  readonly defaults: Posts<TimeEntry, TimeEntry>;
}

/** `/time/entries/{id}` */
export interface TimeEntriesItemPath extends Item<TimeEntry, 'timeStart'> {
  readonly audits: TimeEntriesItemAuditsPath;
}

/** `/time/entries/{id}/audits` */
export interface TimeEntriesItemAuditsPath extends ReadList<TimeEntryAudit> {
  (id: number): Gets<TimeEntryAudit>;
}

/** `/time/chargeCodes` */
export interface TimeChargeCodesPath extends ItemList<ChargeCode, 'name' | 'company'> {
  (id: number): TimeChargeCodesItemPath;
  readonly info: ReadList<ChargeCodeInfo>;
}

/** `/time/chargeCodes/{id}` */
export interface TimeChargeCodesItemPath extends Item<ChargeCode, 'name' | 'company'> {
  readonly info: Gets<WithId<ChargeCodeInfo>>;
  readonly usages: UsageList<Usage>;
  readonly expenseTypes: TimeChargeCodesItemExpenseTypesPath;
}

/** `/time/chargeCodes/{id}/expenseTypes` */
export interface TimeChargeCodesItemExpenseTypesPath extends ItemList<ChargeCodeExpenseType, 'type'> {
  (id: number): Item<ChargeCodeExpenseType, 'type'>;
}

/** `/time/activitystopwatches` */
export interface TimeActivitystopwatchesPath extends ItemList<ActivityStopwatch, 'activityId' | 'member' | 'status'> {
  (id: number): Item<ActivityStopwatch, 'activityId' | 'member' | 'status'>;
}

/** `/time/accruals` */
export interface TimeAccrualsPath extends ItemList<TimeAccrual> {
  (id: number): TimeAccrualsItemPath;
}

/** `/time/accruals/{id}` */
export interface TimeAccrualsItemPath extends Item<TimeAccrual> {
  readonly details: TimeAccrualsItemDetailsPath;
}

/** `/time/accruals/{id}/details` */
export interface TimeAccrualsItemDetailsPath extends ItemList<TimeAccrualDetail, 'accrualType' | 'startYear' | 'endYear' | 'hours'> {
  (id: number): Item<TimeAccrualDetail, 'accrualType' | 'startYear' | 'endYear' | 'hours'>;
}

/** The module time by itself: programs that use no other have no other's types to check. */
export function time(connection: ClientConnection): TimePath {
  return resourceAt(connection, '/time') as unknown as TimePath;
}
