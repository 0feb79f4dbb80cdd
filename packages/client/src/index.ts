/** The API of ConnectWise PSA, of the hosted product and of Reeve alike, as a client of its own. */
export { all, any, type Condition, ConditionSyntaxError, UnprintableCondition } from '@reeve/query';
export type { AnyPath, UntypedRecord } from './any-path.ts';
export { type ApiClient, clientOver, connect } from './api-client.ts';
export type { CallResponse, PendingCall } from './call/pending-call.ts';
export { apiOver, type ClientState, type ClientTools, type RawCall } from './client-tools.ts';
export { meets } from './conditions/meets.ts';
export type { AskableFields, FieldConditions, RecordFields } from './conditions/record-fields.ts';
export { toCondition } from './conditions/to-condition.ts';
export { toConditionText, type WhereClause } from './conditions/where.ts';
export type { ApiAnswer, CallOptions, HttpMethod } from './connection/api-call.ts';
export type { ClientOptions } from './connection/client-options.ts';
export type { ClientConnection } from './connection/connection.ts';
export type {
  ApiKeys,
  CredentialLease,
  CredentialSource,
  IntegratorLogin,
  MemberSession,
} from './connection/credentials.ts';
export { readEnvironment } from './connection/environment.ts';
export { type DeadLetter, type DeadLetterStore, memoryDeadLetters } from './dead-letter/dead-letter.ts';
export type { DocumentUpload, FileBytes } from './document/document-upload.ts';
export type { DownloadedFile } from './document/downloaded-file.ts';
export {
  ApiError,
  AuthenticationError,
  BadRequestError,
  ConflictError,
  MethodNotAllowedError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  type RefusedField,
  ServerError,
  UnsupportedMediaError,
} from './error/api-error.ts';
export { CallError, MisuseError } from './error/call-error.ts';
export {
  AbortedError,
  CircuitOpenError,
  DecodeError,
  OutcomeUnknownError,
  TimeoutError,
  UnreachableError,
} from './error/failed-call-errors.ts';
export type { Api } from './generated/api.ts';
export type { AllOptions, ListOptions, PagesOptions, PageToken } from './list/list-options.ts';
export type { ListPage } from './list/read-pages.ts';
export type { ClientHooks, ClientWarning, ObservedAnswer, ObservedCall } from './observe/client-hooks.ts';
export { openConnection } from './open-connection.ts';
export type { PatchDraft } from './patch/patch-draft.ts';
export type { PatchStep } from './patch/patch-step.ts';
export { patchSteps } from './patch/patch-steps.ts';
export type { Redriven, RedriveOutcome } from './redrive/redrive.ts';
export type { ReportOptions, ReportRow } from './report/report-rows.ts';
export type { Creation, WithId } from './resource/operations.ts';
export type { RetryDecision, RetryQuestion } from './retry/decide-retry.ts';
export { type ReplayDifference, type RetryRecord, replayRetries } from './retry/retry-log.ts';
export { type PolicyName, type RetryPolicy, retryPolicies } from './retry/retry-policy.ts';
export { fetchTransport } from './transport/fetch-transport.ts';
export type { Transport, TransportAnswer, TransportRequest } from './transport/transport.ts';
export { type UndiciLike, undiciTransport } from './transport/undici-transport.ts';
export type { ClientClock } from './wait/client-clock.ts';
