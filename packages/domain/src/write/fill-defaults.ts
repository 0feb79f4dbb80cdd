import type { Draft } from '../unit/draft.ts';
import type { Unit } from '../unit/unit.ts';
import { ruleApplies } from './check/when.ts';

/**
 * What a record has without being told: flags are false, never empty (evidence: wire-format/flags), identifiers for
 * mobile clients are new GUIDs, and the defaults of the catalogue's rules. Defaults in `<>` are made later (`make-default.ts`)
 * or by behaviours.
 */
export function fillDefaults(draft: Draft, unit: Unit): void {
  for (const field of draft.model.fields) fillByRule(field.name, draft);
  for (const column of draft.table.columns) {
    if (column.kind === 'boolean') draft.fill(column.key, false);
    else if (column.field?.type === 'uuid' && draft.before === null) draft.fill(column.key, unit.newGuid());
  }
}

function fillByRule(name: string, draft: Draft): void {
  for (const rule of draft.model.rules.get(name) ?? []) {
    if (rule.rule !== 'defaultsTo' || draft.sent.has(name) || !draft.table.byKey.has(name)) continue;
    if (draft.before !== null && draft.how !== 'replace') continue;
    if (typeof rule.default === 'string' && rule.default.startsWith('<')) continue;
    if (ruleApplies(rule.when, draft, rule.values ?? []) === true) draft.fill(name, rule.default as string | boolean);
  }
}
