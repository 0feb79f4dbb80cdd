import { refuse } from '../fault.ts';
import { resourceName } from '../resource-name.ts';
import type { Draft } from '../unit/draft.ts';
import type { Unit, WriteIntent } from '../unit/unit.ts';
import { checkFields } from './check/check-fields.ts';
import { checkIntegerReferences } from './check/check-integer-references.ts';
import { checkLoops } from './check/check-loops.ts';
import { checkScopes } from './check/check-scope.ts';
import { checkSize } from './check/check-size.ts';
import { namedByRules } from './check/named-by-rules.ts';
import { checkCustomFields } from './custom-field/check-custom-fields.ts';
import { checkOwnedLists } from './list/owned-lists.ts';
import { keepWithin } from './place.ts';
import type { Writer } from './writer.ts';

/**
 * Checks the whole record as it will be stored, its lists of rows and its custom fields. Raises `fields refused` with
 * every broken rule, those that behaviours found among them: who is refused is told everything at once.
 */
export async function checkDraft(
  draft: Draft,
  intent: WriteIntent,
  unit: Unit,
  { sizeLimits, strictCustomFields }: Pick<Writer, 'sizeLimits' | 'strictCustomFields'>,
): Promise<void> {
  checkFields(draft, await namedByRules(draft, unit));
  checkSize(draft, sizeLimits);
  keepWithin(draft, intent);
  await checkScopes(draft, unit);
  await checkIntegerReferences(draft, unit);
  await checkLoops(draft, unit);
  await checkOwnedLists(draft, unit);
  await checkCustomFields(draft, unit, strictCustomFields);
  refuseBroken(draft);
}

/** Raises `fields refused` where a draft has broken rules. */
export function refuseBroken(draft: Draft): void {
  if (draft.errors.length === 0) return;
  refuse({ kind: 'fields refused', resource: resourceName(draft.model.name), errors: draft.errors });
}
