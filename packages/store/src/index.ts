export {
  type Connection,
  type Dialect,
  type Engine,
  goneTopic,
  type Parameter,
  type Row,
  type TenantDatabase,
  TenantExists,
  type TenantFiles,
  TenantMissing,
  type Transaction,
  type Turn,
  tenantNamePattern,
  type WriteStart,
} from './engine/engine.ts';
export {
  CommitOutcomeUnknown,
  ConstraintViolated,
  DatabaseBusy,
  DatabaseClosed,
  DatabaseUnavailable,
  TenantUnavailable,
  TransactionAborted,
  WriteConflict,
} from './engine/errors.ts';
export type { LaneLoad } from './engine/fair-lanes.ts';
export { hasTable } from './engine/has-table.ts';
export { LeastRecentlyUsed } from './engine/least-recently-used.ts';
export { openPostgres } from './engine/postgres/open-postgres.ts';
export { ReadEnded, type ReadTurn } from './engine/read-turn.ts';
export { FolderInUse, lockFolder } from './engine/sqlite/folder-lock.ts';
export { openSqliteEngine } from './engine/sqlite/sqlite-engine.ts';
export { TenantNameInvalid } from './engine/tenant-name.ts';
export { countFollowed, countPlaces, type FollowedCount, planTest } from './follow/count-followed.ts';
export { followWrites } from './follow/follow-writes.ts';
export { type FollowedOrder, followedOrder, standsStill } from './follow/followed-order.ts';
export { logAnything } from './follow/logged-writes.ts';
export { equalityOf, followsClock, mayMeet } from './follow/may-meet.ts';
export { type Equality, type RecordTest, valueFor } from './follow/record-test.ts';
export { anyTable, type WriteFeed, type WrittenRecord } from './follow/write-feed.ts';
export { checkRows, type NamedRows, placeInRow } from './plan/check-rows.ts';
export { describePlan } from './plan/describe-plan.ts';
export type { ListPlan } from './plan/list-plan.ts';
export { type ListRequest, type PlanSchema, skippedBy } from './plan/list-request.ts';
export { type Hop, throughColumns } from './plan/names/shown-through.ts';
export { planList } from './plan/plan-list.ts';
export { tablesOf } from './plan/plan-tables.ts';
export { QueryFault } from './plan/refusal/query-fault.ts';
export { type ResolvedField, resolveField } from './plan/resolve-field.ts';
export { type ForeseenStatements, Foresight } from './record/foresight.ts';
export { indexAllCustomTexts, indexCustomText } from './record/index-custom-text.ts';
export { indexTextsAbove } from './record/index-texts.ts';
export { KeptRows, type RowsInTurn } from './record/kept-rows.ts';
export { type Lock, RecordStore, type SelectOptions, type Where } from './record/record-store.ts';
export type { FieldsOf, KeyOf, OrderOf, PathOf, RowOf, WhereOf } from './record/row-of.ts';
export {
  companionOf,
  copyRecord,
  emptyRecord,
  type Json,
  recordOf,
  type StoredRecord,
  toParameter,
  toRow,
} from './record/stored-record.ts';
export { TransactionRecords } from './record/transaction-records.ts';
export { gatherStatistics } from './schema/gather-statistics.ts';
export { migrate } from './schema/migrate.ts';
export { createOwnTable, type OwnColumn, type OwnTable, ownColumn } from './schema/own-table.ts';
export { storeTables } from './schema/own-tables.ts';
export { requireTenant } from './schema/require-tenant.ts';
export type { Schema } from './schema/schema.ts';
export { type Column, quoted, type Table, Tables } from './schema/table.ts';
export { ensureSearch } from './search/ensure-search.ts';
export { compileCount, compileIds } from './sql/compile-list.ts';
export { explainStatement } from './sql/explain-statement.ts';
export { allWaysToIds, countRows, findIds, type Readers, wayToCount } from './sql/find-ids.ts';
export { fromPlace, fromTheEnd, isFarDown, isInTheMiddle } from './sql/from-the-end.ts';
export type { Places, RowPlace } from './sql/places.ts';
export { sees } from './sql/snapshot.ts';
export { type Statement, textOfStatement } from './sql/statement.ts';
export { RowsIn, TransferRefused } from './transfer/rows-in.ts';
export { type LeaveOut, rowsOut, type TableLine, type TransferredValue } from './transfer/rows-out.ts';
export { type TransferredTable, transferredTables } from './transfer/transferred-tables.ts';
