import type { AnswerDifference, ComparedAnswer } from './recording.ts';

const guid = /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi;
const origin = /https?:\/\/[^/"\s]+(?=\/v\d)/gi;
const stamp = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

/** Differences that are told of one pair of answers. */
const mostDifferences = 100;

/**
 * Where an answer differs from what it was. Not counted are what differs each time: GUIDs that were drawn, the host by which the server
 * was called, and stamps that are apart by no more than the call took, in milliseconds.
 */
export function compareAnswers(was: ComparedAnswer, is: ComparedAnswer, tookMs = 0): readonly AnswerDifference[] {
  const found: AnswerDifference[] = [];
  if (was.status !== is.status) found.push({ at: 'status', was: was.status, is: is.status });
  compare(readValue(was.body), readValue(is.body), '', { found, withinMs: Math.ceil(tookMs / 1000) * 1000 });
  return found;
}

interface Comparing {
  readonly found: AnswerDifference[];
  readonly withinMs: number;
}

function readValue(body: string | null): unknown {
  if (body === null || body === '') return undefined;
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}

function compare(was: unknown, is: unknown, at: string, comparing: Comparing): void {
  const { found } = comparing;
  if (found.length >= mostDifferences || isSame(was, is, comparing)) return;
  if (!isGroup(was) || !isGroup(is) || Array.isArray(was) !== Array.isArray(is)) {
    found.push({ at: at === '' ? 'body' : at, was, is });
    return;
  }
  for (const name of new Set([...Object.keys(was), ...Object.keys(is)])) {
    const place = Array.isArray(was) ? `${at}[${name}]` : `${at}${at === '' ? '' : '/'}${name}`;
    compare(was[name], is[name], place, comparing);
  }
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isSame(was: unknown, is: unknown, { withinMs }: Comparing): boolean {
  if (Object.is(was, is)) return true;
  if (typeof was !== 'string' || typeof is !== 'string') return false;
  if (stamp.test(was) && stamp.test(is)) return Math.abs(Date.parse(was) - Date.parse(is)) <= withinMs;
  return plain(was) === plain(is);
}

function plain(text: string): string {
  return text.replaceAll(guid, '{guid}').replaceAll(origin, '//host');
}
