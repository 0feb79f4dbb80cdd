// Written by "npm run generate" from the catalogue. Do not edit: correct packages/catalogue/patches instead.
import type { ClientConnection } from '../../connection/connection.ts';
import type { Gets, Item, ItemList, Lists, Patches, Posts, PostsNothing, ReadList, Replaces, UsageList, WithId } from '../../resource/operations.ts';
import { resourceAt } from '../../resource/resource-node.ts';
import type { Calendar, CalendarInfo, Holiday, HolidayList, HolidayListInfo, PortalCalendar, ScheduleColor, ScheduleDetail, ScheduleEntry, ScheduleEntryDetail, ScheduleReminderTime, ScheduleStatus, ScheduleType, ScheduleTypeInfo, Usage } from './models.ts';

/** `/schedule` */
export interface SchedulePath {
  readonly calendars: ScheduleCalendarsPath;
  readonly colors: ScheduleColorsPath;
  readonly details: ScheduleDetailsPath;
  readonly entries: ScheduleEntriesPath;
  readonly holidayLists: ScheduleHolidayListsPath;
  readonly portalcalendars: SchedulePortalcalendarsPath;
  readonly reminderTimes: ScheduleReminderTimesPath;
  readonly statuses: ScheduleStatusesPath;
  readonly types: ScheduleTypesPath;
}

/** `/schedule/types` */
export interface ScheduleTypesPath extends ItemList<ScheduleType, 'name' | 'identifier'> {
  (id: number): ScheduleTypesItemPath;
  readonly info: ReadList<ScheduleTypeInfo>;
}

/** `/schedule/types/{id}` */
export interface ScheduleTypesItemPath extends Item<ScheduleType, 'name' | 'identifier'> {
  readonly info: Gets<WithId<ScheduleTypeInfo>>;
  readonly usages: UsageList<Usage>;
}

/** `/schedule/statuses` */
export interface ScheduleStatusesPath extends ItemList<ScheduleStatus, 'name'> {
  (id: number): Item<ScheduleStatus, 'name'>;
}

/** `/schedule/reminderTimes` */
export interface ScheduleReminderTimesPath extends ReadList<ScheduleReminderTime> {
  (id: number): Gets<WithId<ScheduleReminderTime>> & Replaces<ScheduleReminderTime> & Patches<ScheduleReminderTime>;
}

/** `/schedule/portalcalendars` */
export interface SchedulePortalcalendarsPath extends ReadList<PortalCalendar> {
  (id: number): Gets<WithId<PortalCalendar>> & Replaces<PortalCalendar, 'weekStart'> & Patches<PortalCalendar>;
}

/** `/schedule/holidayLists` */
export interface ScheduleHolidayListsPath extends ItemList<HolidayList, 'name'> {
  (id: number): ScheduleHolidayListsItemPath;
  readonly copy: Posts<HolidayList, HolidayList>;
  readonly info: Lists<HolidayListInfo>;
}

/** `/schedule/holidayLists/{id}` */
export interface ScheduleHolidayListsItemPath extends Item<HolidayList, 'name'> {
  readonly usages: UsageList<Usage>;
  readonly holidays: ScheduleHolidayListsItemHolidaysPath;
  readonly info: Gets<WithId<HolidayListInfo>>;
}

/** `/schedule/holidayLists/{id}/holidays` */
export interface ScheduleHolidayListsItemHolidaysPath extends ItemList<Holiday, 'name' | 'date'> {
  (id: number): Item<Holiday, 'name' | 'date'>;
}

/** `/schedule/entries` */
export interface ScheduleEntriesPath extends ItemList<ScheduleEntry, 'type'> {
  (id: number): ScheduleEntriesItemPath;
}

/** `/schedule/entries/{id}` */
export interface ScheduleEntriesItemPath extends Item<ScheduleEntry, 'type'> {
  readonly details: ScheduleEntriesItemDetailsPath;
}

/** `/schedule/entries/{id}/details` */
export interface ScheduleEntriesItemDetailsPath extends ReadList<ScheduleDetail> {
  (id: number): Gets<WithId<ScheduleDetail>>;
}

/** `/schedule/details` */
export interface ScheduleDetailsPath extends ReadList<ScheduleEntryDetail> {
  (id: number): Gets<WithId<ScheduleEntryDetail>>;
}

/** `/schedule/colors` */
export interface ScheduleColorsPath extends ReadList<ScheduleColor> {
  (id: number): ScheduleColorsItemPath;
  readonly reset: PostsNothing<ScheduleColor[]>;
}

/** `/schedule/colors/{id}` */
export interface ScheduleColorsItemPath extends Gets<WithId<ScheduleColor>>, Replaces<ScheduleColor, 'color'>, Patches<ScheduleColor> {
  readonly clear: PostsNothing<ScheduleColor>;
}

/** `/schedule/calendars` */
export interface ScheduleCalendarsPath extends ItemList<Calendar, 'name'> {
  (id: number): ScheduleCalendarsItemPath;
  readonly info: ReadList<CalendarInfo>;
}

/** `/schedule/calendars/{id}` */
export interface ScheduleCalendarsItemPath extends Item<Calendar, 'name'> {
  readonly copy: PostsNothing<Calendar>;
  readonly info: Gets<WithId<CalendarInfo>>;
  readonly usages: UsageList<Usage>;
}

/** The module schedule by itself: programs that use no other have no other's types to check. */
export function schedule(connection: ClientConnection): SchedulePath {
  return resourceAt(connection, '/schedule') as unknown as SchedulePath;
}
