import { CannotArm } from './cannot-arm.ts';
import type { FailureForm, FailureMoment, WantedFailure } from './failure.ts';
import { callbackFailures, callFailures } from './failure-kinds.ts';
import { isMood, moods } from './moods.ts';

type Given = Readonly<Record<string, unknown>>;

const kinds: readonly FailureForm[] = [...callFailures, ...callbackFailures];
const moments: readonly FailureMoment[] = ['before', 'after'];
/** What can be said of a failure that is wanted. */
export const failureMembers: readonly string[] = [
  'company',
  'method',
  'path',
  'type',
  'kind',
  'moment',
  'status',
  'retryAfter',
  'delay',
  'times',
  'share',
  'mood',
];

/** What a mood says of each of its failures. */
const saidByMoods: readonly string[] = ['kind', 'moment', 'status', 'retryAfter', 'delay', 'times', 'share'];

/** The failures that a body asks for: one, or those of a mood. Raises `CannotArm`. */
export function readFailures(given: Given): readonly WantedFailure[] {
  const unknown = Object.keys(given).find((name) => !failureMembers.includes(name));
  if (unknown !== undefined)
    throw new CannotArm(`There is no ${unknown}. What can be said: ${failureMembers.join(', ')}.`);
  const { mood } = given;
  if (mood === undefined) return [readFailure(given)];
  if (typeof mood !== 'string' || !isMood(mood))
    throw new CannotArm(`mood must be one of ${Object.keys(moods).join(', ')}.`);
  const own = saidByMoods.find((name) => (given[name] ?? null) !== null);
  if (own !== undefined) throw new CannotArm(`${own} is the mood's own: leave it out, or the mood.`);
  return moods[mood].map((each) => ({ ...readFailure({ ...given, kind: each.kind }), ...each }));
}

function readFailure(given: Given): WantedFailure {
  const kind = oneOf('kind', given['kind'] ?? 'status', kinds);
  return {
    company: textOf('company', given)?.toLowerCase() ?? null,
    method: textOf('method', given)?.toUpperCase() ?? null,
    path: textOf('path', given),
    type: textOf('type', given),
    kind,
    moment: oneOf('moment', given['moment'] ?? 'before', moments),
    status: statusOf(kind, given),
    retryAfter: numberOf('retryAfter', given, [0, 86_400]),
    delay: numberOf('delay', given, [0, 600_000]) ?? usualDelay(kind),
    times: timesOf(given),
    share: shareOf(given),
  };
}

/** Null where nothing is answered, or what the call would have been answered anyway. */
function statusOf(kind: FailureForm, given: Given): number | null {
  const status = numberOf('status', given, [400, 599]);
  if (kind === 'status') return status ?? 500;
  if (kind === 'gateway page') return status ?? 502;
  if (status !== null && !(kind === 'rate limit' && status === 429))
    throw new CannotArm(`status is for the kinds status and gateway page, not for ${kind}.`);
  return kind === 'rate limit' ? 429 : null;
}

function usualDelay(kind: FailureForm): number {
  if (kind === 'slow') return 2_000;
  return kind === 'callback delayed' || kind === 'callback reordered' ? 5_000 : 0;
}

/** Once unless said; where a share or null was given, until it is disarmed. */
function timesOf(given: Given): number | null {
  if (given['times'] === null) return null;
  return numberOf('times', given, [1, 1e9]) ?? (given['share'] === undefined ? 1 : null);
}

function shareOf({ share = 1 }: Given): number {
  if (typeof share === 'number' && share > 0 && share <= 1) return share;
  throw new CannotArm('share must be a number above 0, 1 at most.');
}

function oneOf<T extends string>(name: string, value: unknown, words: readonly T[]): T {
  const found = words.find((word) => word === value);
  if (found !== undefined) return found;
  throw new CannotArm(`${name} must be one of ${words.join(', ')}.`);
}

function textOf(name: string, given: Given): string | null {
  const value = given[name] ?? null;
  if (value === null || (typeof value === 'string' && value.length <= 200)) return value;
  throw new CannotArm(`${name} must be a text of 200 characters at most.`);
}

function numberOf(name: string, given: Given, [least, most]: readonly [number, number]): number | null {
  const value = given[name] ?? null;
  if (value === null) return null;
  if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most) return value;
  throw new CannotArm(`${name} must be a whole number from ${least} to ${most}.`);
}
