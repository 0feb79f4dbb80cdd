import { readPair } from './list-flags.ts';
import type { MemberKinds } from './member-kinds.ts';

/** A body that is being put together. */
export type BodyObject = Record<string, unknown>;

/**
 * The object that `a.b=1` and its like describe. What a member takes as text stays text, also where it looks like a number;
 * others are read as JSON where they are JSON. `null` empties any. Raises `UsageError` for what has no equals sign.
 */
export function readSets(sets: readonly string[], kinds: MemberKinds): BodyObject {
  const body: BodyObject = {};
  for (const each of sets) {
    const [name, text] = readPair('--set', each);
    const path = name.split(/[./]/);
    place(body, path, typedValue(text, kinds(path)));
  }
  return body;
}

/** One object laid over another, within objects member by member. */
export function laidOver(base: BodyObject, over: BodyObject): BodyObject {
  const merged = { ...base };
  for (const [name, value] of Object.entries(over)) {
    const below = merged[name];
    merged[name] = isObject(value) && isObject(below) ? laidOver(below, value) : value;
  }
  return merged;
}

function place(body: BodyObject, [name = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) {
    body[name] = value;
    return;
  }
  const inner = body[name];
  const next = isObject(inner) ? inner : {};
  body[name] = next;
  place(next, rest, value);
}

function typedValue(text: string, kind: 'text' | 'json' | null): unknown {
  if (text === 'null') return null;
  if (kind === 'text') return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Whether it is an object, and no list. */
export function isObject(value: unknown): value is BodyObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
