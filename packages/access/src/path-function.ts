/** What a path needs a right for. */
export interface PathFunction {
  /** `Module/Function` of the security matrix; null when everybody who is recognised may call it. */
  readonly key: string | null;
  /** Setup tables answer reads without the right (evidence: rights/setup-tables). */
  readonly setup: boolean;
}

/** Everybody who is recognised. */
export const anybody: PathFunction = { key: null, setup: false };

/** Setup tables, whose writes ask for the right to them. */
export const tableSetup: PathFunction = { key: 'System/Table Setup', setup: true };

/** Reads and writes ask for the right. */
export function needs(key: string): PathFunction {
  return { key, setup: false };
}

/** Writes ask for the right. */
export function setupOf(key: string): PathFunction {
  return { key, setup: true };
}
