import type { ControlAnswers } from '@reeve/server/contract';
import { type AskedControl, askControl, type ControlHeaders, controlToken } from '../control/control.ts';
import { type Loaded, useLoaded } from '../view/use-loaded.ts';
import { session } from './session.ts';

/** Asks a line of the control plane about the company that one is signed in to. Raises `ControlError`. */
export function askForCompany<Line extends keyof ControlAnswers>(
  line: Line,
  asked: AskedControl = {},
): Promise<ControlAnswers[Line]> {
  const { company = null } = session.value ?? {};
  return askControl(line, { ...asked, query: { company, ...asked.query }, headers: ownKeysFor(line) });
}

/** Callbacks are shown to administrators of their company by their own keys; all else wants the token of the control plane. */
function ownKeysFor(line: string): ControlHeaders {
  const isOwn = line.includes('/callbacks') && session.value?.member.isAdministrator === true;
  return isOwn && controlToken.value === '' ? (session.value?.headers ?? {}) : {};
}

/** What a line of the control plane answers about the company, asked anew whenever a mark or the token is another. */
export function useControl<Line extends keyof ControlAnswers>(
  line: Line,
  asked: AskedControl = {},
  marks: readonly unknown[] = [],
): Loaded<ControlAnswers[Line]> {
  const { company } = session.value ?? {};
  return useLoaded(
    () => askForCompany(line, asked),
    [line, company, asked.word, JSON.stringify(asked.query), controlToken.value, ...marks],
  );
}
