/** What the console asks and is answered: types alone, so that it loads nothing of the server. */
export type { StoredEntry } from './api-log/api-log-entry.ts';
export type {
  ConsoleAnswers,
  ConsoleCollection,
  ConsoleField,
  ConsoleMember,
  ConsoleOperation,
  ConsoleServer,
  ConsoleVerb,
  DemoKeys,
} from './control/console-contract.ts';
export type { ClockState, ControlAnswers, IssuedKeys } from './control/contract.ts';
export type { Explanation, WriteExplanation } from './explain/explanation.ts';
export type { ArmedFailure } from './failure/failure.ts';
export type { CallSummary, RecorderState } from './recorder/recording.ts';
export type { ExplainedField, RefusalReason } from './refusal/reason.ts';
