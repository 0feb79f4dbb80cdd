/** Which parts of a record an answer shows: null for all, else the named fields with what is named below each. */
export type Selection = ReadonlyMap<string, Selection> | null;

/**
 * Makes a selection of the paths of a `fields` parameter. Names are kept in lower case: they match in any case.
 * `fields=id,company/name` shows `{"id":1,"company":{"name":"…"}}` (evidence: wire-format/fields).
 */
export function toSelection(paths: readonly (readonly string[])[]): Selection {
  if (paths.length === 0) return null;
  const root = new Map<string, Map<string, unknown> | null>();
  for (const path of paths) add(root, path);
  return root as Selection;
}

function add(level: Map<string, Map<string, unknown> | null>, path: readonly string[]): void {
  const [name = '', ...below] = path;
  const key = name.toLowerCase();
  const known = level.get(key);
  if (below.length === 0 || known === null) {
    level.set(key, null);
    return;
  }
  const next = (known ?? new Map()) as Map<string, Map<string, unknown> | null>;
  level.set(key, next);
  add(next, below);
}

/** Leaves in a value only what a selection names; lists are gone through element by element. */
export function pick(value: unknown, selection: Selection): unknown {
  if (selection === null || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((element) => pick(element, selection));
  const kept = Object.entries(value).filter(([key]) => selection.has(key.toLowerCase()));
  return Object.fromEntries(kept.map(([key, inner]) => [key, pick(inner, selection.get(key.toLowerCase()) ?? null)]));
}
