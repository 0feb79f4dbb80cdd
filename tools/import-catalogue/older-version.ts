/** How an older version differs from the newest: what it lacks, and what it has instead. */
export interface OlderVersion {
  readonly version: string;
  /** Fields by model: a notation that differs, or null for a field that this version does not have. */
  readonly fields: Record<string, Record<string, string | null>>;
  /** Operations that this version does not have, as `verb path`. */
  readonly lacks: readonly string[];
  /** Operations that only this version has. */
  readonly extra: Record<string, Record<string, string>>;
}

interface Described {
  readonly models: Record<string, Record<string, string>>;
  readonly operations: Record<string, Record<string, string>>;
}

/** Compares an older description with the newest. Paths are compared without regard to case or a trailing slash. */
export function toOlderVersion(version: string, older: Described, newest: Described): OlderVersion {
  const has = new Set(keys(older.operations).map(([key]) => key));
  const newestKeys = keys(newest.operations);
  const known = new Set(newestKeys.map(([key]) => key));
  return {
    version,
    fields: fieldDifferences(older.models, newest.models),
    lacks: newestKeys.filter(([key]) => !has.has(key)).map(([, written]) => written),
    extra: onlyIn(older.operations, known),
  };
}

function keys(operations: Described['operations']): [string, string][] {
  return Object.entries(operations).flatMap(([path, verbs]) =>
    Object.keys(verbs).map((verb): [string, string] => [keyOf(verb, path), `${verb} ${path}`]),
  );
}

function keyOf(verb: string, path: string): string {
  return `${verb} ${path.toLowerCase().replace(/\/$/, '')}`;
}

function onlyIn(operations: Described['operations'], known: ReadonlySet<string>): Described['operations'] {
  const kept = Object.entries(operations).flatMap(([path, verbs]) => {
    const left = Object.entries(verbs).filter(([verb]) => !known.has(keyOf(verb, path)));
    return left.length === 0 ? [] : [[path, Object.fromEntries(left)] as const];
  });
  return Object.fromEntries(kept);
}

function fieldDifferences(older: Described['models'], newest: Described['models']): OlderVersion['fields'] {
  const models = Object.entries(newest).flatMap(([name, fields]) => {
    const before = older[name];
    if (before === undefined) return [];
    const differing = differences(before, fields);
    return Object.keys(differing).length === 0 ? [] : [[name, differing] as const];
  });
  return Object.fromEntries(models);
}

function differences(before: Record<string, string>, after: Record<string, string>): Record<string, string | null> {
  const result: Record<string, string | null> = {};
  for (const name of Object.keys(after)) if (before[name] !== after[name]) result[name] = before[name] ?? null;
  for (const [name, notation] of Object.entries(before)) if (after[name] === undefined) result[name] = notation;
  return result;
}
