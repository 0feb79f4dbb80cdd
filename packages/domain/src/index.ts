export { type Action, type ActionKey, isIdName, modelTaken } from './action/action.ts';
export { type Arguments, idList, readArguments, referredId } from './action/arguments.ts';
export type { Form, FormFile, Takes } from './action/body.ts';
export type { ActionContext } from './action/context.ts';
export { findRecord } from './action/find-record.ts';
export { RecordPart, ReferencePart, SentencePart } from './action/part.ts';
export type { Reader } from './action/reader.ts';
export type { Result } from './action/result.ts';
export { changeRecord, deleteRecord, makeRecord } from './action/write-record.ts';
export type { Actor } from './actor.ts';
export { allActions } from './all/all-actions.ts';
export { allBehaviours } from './all/all-behaviours.ts';
export { allRollUps } from './all/all-roll-ups.ts';
export { allTenantParts } from './all/all-tenant-parts.ts';
export {
  type AuditRow,
  auditedCollections,
  type ChangedField,
  readAudit,
} from './audit/record-audit.ts';
export { locate } from './body/locate.ts';
export { isObject, type JsonObject } from './body/members.ts';
export { readPatch } from './body/patch-operations.ts';
export { type Clock, systemClock, toTimestamp } from './clock.ts';
export { type Fault, FaultError, type FieldError, refuse } from './fault.ts';
export { findPassword, matchesPassword } from './password.ts';
export { displayName } from './resource-name.ts';
export { type Content, readContent, storeContent } from './system/document/content.ts';
export { memberByIdentifier } from './system/member/find-member.ts';
export { type Behaviour, behaviour, type Phase, phases, type Trigger } from './unit/behaviour.ts';
export { BehaviourIndex } from './unit/behaviour-index.ts';
export { Draft, type How } from './unit/draft.ts';
export { byTheirSource } from './unit/roll-up-targets.ts';
export { StoredReading } from './unit/stored-reading.ts';
export type { Change, Ran, Stamp, Unit, WriteIntent } from './unit/unit.ts';
export { checkFields } from './write/check-fields.ts';
export { isWithin } from './write/is-within.ts';
export { referencesTo } from './write/remove-record.ts';
export type { AttachedPart, TenantGround, TenantPart } from './write/tenant-part.ts';
export { transact, write } from './write/transact.ts';
export type { Committed, Recorder, Writer } from './write/writer.ts';
