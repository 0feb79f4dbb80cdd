import type { Table } from '@reeve/store';
import type { Draft } from '../unit/draft.ts';
import type { Unit } from '../unit/unit.ts';
import { ruleApplies } from './check/when.ts';
import { fieldsWithRule } from './fields-with-rule.ts';

/**
 * What a record has without being told: flags are false, never empty (evidence: wire-format/flags), identifiers for
 * mobile clients are new GUIDs, and the defaults of the catalogue's rules, of which numbers are never empty either (evidence:
 * wire-format/noughts). Defaults in `<>` are made later (`make-default.ts`) or by behaviours.
 */
export function fillDefaults(draft: Draft, unit: Unit): void {
  for (const name of fieldsWithRule(draft.model, 'defaultsTo')) fillByRule(name, draft);
  const { flags, guids } = filledColumns(draft.table);
  for (const key of flags) draft.fill(key, false);
  if (draft.before === null) for (const key of guids) draft.fill(key, unit.newGuid());
}

interface Filled {
  readonly flags: readonly string[];
  readonly guids: readonly string[];
}

const filledKnown = new WeakMap<Table, Filled>();

/** The columns of flags and of identifiers. Found once a table. */
function filledColumns(table: Table): Filled {
  const known = filledKnown.get(table);
  if (known !== undefined) return known;
  const flags = table.columns.filter(({ kind }) => kind === 'boolean').map(({ key }) => key);
  const guids = table.columns.filter(({ field }) => field?.type === 'uuid').map(({ key }) => key);
  filledKnown.set(table, { flags, guids });
  return { flags, guids };
}

function fillByRule(name: string, draft: Draft): void {
  for (const rule of draft.model.rules.get(name) ?? []) {
    if (rule.rule !== 'defaultsTo' || !draft.table.byKey.has(name)) continue;
    if (typeof rule.default === 'number') draft.fill(name, rule.default);
    if (draft.sent.has(name)) continue;
    if (draft.before !== null && draft.how !== 'replace') continue;
    if (typeof rule.default === 'string' && rule.default.startsWith('<')) continue;
    if (ruleApplies(rule.when, draft, rule.values ?? []) === true) draft.fill(name, rule.default as string | boolean);
  }
}
