import { PendingCall, responseOf } from '../call/pending-call.ts';
import { readJson } from '../call/read-json.ts';
import type { ApiCall, CallOptions } from '../connection/api-call.ts';
import type { ClientConnection } from '../connection/connection.ts';
import { MisuseError } from '../error/call-error.ts';
import { toQuery } from '../list/list-query.ts';
import { optionsOf, requireOptions } from '../options/require-options.ts';
import { PatchDraft } from './patch-draft.ts';
import { isRepeatablePatch, type PatchStep } from './patch-step.ts';
import { stepsFor } from './patch-steps.ts';
import { warnOfEffect, warnOfPaths } from './watch-patch.ts';

type AnyChanges = object | readonly PatchStep[] | ((draft: PatchDraft<Record<string, unknown>>) => void);

/** Sends a patch, and warns of steps that are likely to be answered as success and change nothing. */
export function sendPatch(
  connection: ClientConnection,
  path: string,
  changes: AnyChanges,
  options: CallOptions = {},
): PendingCall<unknown> {
  const { observer } = connection.parts;
  const send = async () => {
    requireOptions(options, optionsOf.call, path);
    const steps = toSteps(changes, path);
    for (const warning of warnOfPaths(steps, path)) observer.warned(warning);
    const call = patchCall(path, steps, options);
    const answer = await connection.send(call);
    const record = readJson(answer, call);
    for (const warning of warnOfEffect(steps, record, path)) observer.warned(warning);
    return responseOf(answer, record);
  };
  return PendingCall.of(send());
}

function patchCall(path: string, steps: readonly PatchStep[], options: CallOptions): ApiCall {
  const body = { kind: 'json', text: JSON.stringify(steps) } as const;
  const query = toQuery(options.query ?? {});
  return { method: 'PATCH', path, query, body, isRepeatable: isRepeatablePatch(steps), options };
}

/** Raises `MisuseError` for changes that are none. */
function toSteps(changes: AnyChanges, path: string): readonly PatchStep[] {
  if ((typeof changes !== 'object' && typeof changes !== 'function') || changes === null)
    throw new MisuseError(`${changes === null ? 'null' : typeof changes} is no patch.`, {
      path,
      advice: 'Give what is changed, { summary: "New" }, a list of steps, or a function of a draft.',
    });
  if (Array.isArray(changes)) return changes as readonly PatchStep[];
  if (typeof changes !== 'function') return stepsFor(changes);
  const draft = new PatchDraft<Record<string, unknown>>();
  (changes as (draft: PatchDraft<Record<string, unknown>>) => void)(draft);
  return draft.steps;
}
