import type { Behaviour } from '../../packages/domain/src/unit/behaviour.ts';
import type { RollUp } from '../../packages/domain/src/unit/roll-up.ts';

/** The lines of "Who sets this field?": each field that Reeve sets of a record, with links to what sets it. */
export function renderSetters(
  behaviours: readonly Behaviour[],
  rollUps: readonly RollUp[],
  link: (declared: Behaviour | RollUp) => string,
): string[] {
  const setters = new Map<string, string[]>();
  const add = (collection: string, field: string, by: Behaviour | RollUp) => {
    const key = `| \`${collection}\` | \`${field}\` |`;
    setters.set(key, [...(setters.get(key) ?? []), link(by)]);
  };
  for (const each of behaviours)
    for (const collection of each.collections) for (const field of each.sets) add(collection, field, each);
  for (const each of rollUps) add(each.into, each.sets, each);
  const rows = [...setters].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, by]) => `${key} ${by.join(', ')} |`);
  return ['## Who sets this field?', '', '| Records | Field | Set by |', '| --- | --- | --- |', ...rows];
}
