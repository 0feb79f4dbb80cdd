export { type Action, type ActionKey, isIdName, modelTaken } from './action/action.ts';
export { type Arguments, idList, readArguments } from './action/arguments.ts';
export type { Form, FormFile, Takes } from './action/body.ts';
export type { ActionContext } from './action/context.ts';
export {
  nobodyOutside,
  type Outside,
  type OutsideAnswer,
  type OutsidePlaces,
  type OutsideRequest,
  type OutsideSocket,
} from './action/outside.ts';
export { RecordPart, ReferencePart, SentencePart } from './action/part.ts';
export type { Reader } from './action/reader.ts';
export type { RecordRights, Verb } from './action/record-rights.ts';
export type { Afterwards, Result, ShownContent } from './action/result.ts';
export { makeRecord } from './action/write-record.ts';
export { type Actor, identityOf, systemActor } from './actor.ts';
export { allActions } from './all/all-actions.ts';
export { allBehaviours } from './all/all-behaviours.ts';
export { allRollUps } from './all/all-roll-ups.ts';
export { allSideBySide } from './all/all-side-by-side.ts';
export { allTenantParts } from './all/all-tenant-parts.ts';
export { farthestPlace, locate } from './body/locate.ts';
export { isObject, type JsonObject } from './body/members.ts';
export { underOwnNames } from './body/own-names.ts';
export { type Clock, systemClock, toTimestamp } from './clock.ts';
export { dueTracksPart } from './company/track/due-tracks.ts';
export { type NamingColumn, namingColumns } from './deletion/naming-columns.ts';
export { type Relation, referencesTo, relationsTo } from './deletion/relations.ts';
export { type BrokenRule, brokenRuleOf, type Fault, FaultError, type FieldError, refuse } from './fault.ts';
export type { StoredBytes } from './file/content.ts';
export {
  type BytePart,
  ContentMissing,
  type ContentStore,
  ContentUnavailable,
} from './file/content-store.ts';
export { KeptFiles, keptFilesPart } from './file/kept-files.ts';
export { autoInvoicesPart } from './finance/agreement/auto/auto-invoices.ts';
export { recapOfAgreement } from './finance/agreement/recap/agreement-recap.ts';
export { findPassword, matchesPassword, secretsTopic } from './password.ts';
export { displayName, shortName } from './resource-name.ts';
export { scheduledRecord } from './schedule/entry/object/scheduled-object.ts';
export type { ArrivedFile, ArrivedMail, TakenMail } from './service/mail-in/arrived-mail.ts';
export { findMailbox } from './service/mail-in/find-mailbox.ts';
export { receiveMail } from './service/mail-in/receive-mail.ts';
export { type TicketText, textsOfTickets } from './service/note/texts-of-tickets.ts';
export { mostMegabytes, requireSize } from './system/document/check-upload.ts';
export { documentHangsOn } from './system/document/hangs-on.ts';
export { mailTokens } from './system/mail/tokens.ts';
export { closedOfAccount } from './system/member/closed-of-account.ts';
export { memberByIdentifier } from './system/member/find-member.ts';
export { type WorkflowRunner, workflowPart } from './system/workflow/run/workflow-runner.ts';
export { type Behaviour, behaviour, type Phase, phases, type Trigger } from './unit/behaviour.ts';
export { BehaviourIndex } from './unit/behaviour-index.ts';
export { Draft, type How } from './unit/draft.ts';
export type { Mail, MailSender } from './unit/mail.ts';
export { byTheirSource } from './unit/roll-up-targets.ts';
export { byCollection, type SideBySide } from './unit/side-by-side.ts';
export { StoredReading } from './unit/stored-reading.ts';
export type { Change, Ran, Unit, WriteIntent } from './unit/unit.ts';
export { withoutTrailing } from './without-trailing.ts';
export { changedRecords } from './write/changed-records.ts';
export { checkFields } from './write/check/check-fields.ts';
export { isWithin } from './write/check/is-within.ts';
export { keptSetup } from './write/kept-setup-part.ts';
export { recordIdIn } from './write/record-id-in.ts';
export type { RegularLook } from './write/regular-look.ts';
export type { AttachedPart, TenantGround, TenantPart } from './write/tenant-part.ts';
export { type RecordAsWritten, rehearse, transact, write, writeRecord } from './write/transact.ts';
export { type DoAs, writeHistory } from './write/write-history.ts';
export type { Committed, Recorder, Writer } from './write/writer.ts';
