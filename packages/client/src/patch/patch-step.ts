/** One operation of a patch, as it is sent. */
export interface PatchStep {
  readonly op: 'add' | 'replace' | 'remove';
  /** Names in their exact case, with slashes: `summary`. */
  readonly path: string;
  readonly value?: unknown;
}

/**
 * Whether a patch may be sent twice without harm: it sets or empties whole members. What adds to a list adds twice, and a
 * place in a list is another one afterwards (evidence: patch/append).
 */
export function isRepeatablePatch(steps: readonly PatchStep[]): boolean {
  return steps.every(({ op, path }) => op !== 'add' && !/(^|\/)\d+(\/|$)/.test(path));
}
