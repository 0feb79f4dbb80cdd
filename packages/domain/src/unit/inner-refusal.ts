import { brokenRuleOf, FaultError, type FieldError, noteBrokenRule } from '../fault.ts';
import { resourceName } from '../resource-name.ts';
import type { Behaviour } from './behaviour.ts';
import type { Draft } from './draft.ts';

/** The member of what was sent that a field of an inner record stands for, both as paths of errors: `types[0]/id` for `type/id`. */
type MemberBehind = (field: string) => string;

/**
 * Runs a write of a record that a member of a draft stands for. What that record is refused for is told of the draft and its
 * member, which is what the caller sent, not of a record that the caller knows nothing of (evidence: errors/inner-records).
 */
export async function underMember<T>(behind: MemberBehind, draft: Draft, writing: () => Promise<T>): Promise<T> {
  try {
    return await writing();
  } catch (error) {
    if (!(error instanceof FaultError) || error.fault.kind !== 'value not converted')
      throw refusedOf(draft, error, behind);
    const path = behind(error.fault.path.replaceAll('.', '/')).replaceAll('/', '.');
    throw new FaultError({ ...error.fault, path });
  }
}

/**
 * The same for what a behaviour writes: the member is the one of that name, or else what the behaviour looks at, of that
 * rather what was sent.
 */
export function refusedByTrigger(draft: Draft, { on }: Behaviour, error: unknown): unknown {
  if (draft.how === 'delete') return error;
  const looked = on === null || typeof on === 'string' ? [] : 'changed' in on ? on.changed : on.sent;
  return refusedOf(draft, error, (field) => {
    if (looked.length === 0 || looked.some((name) => field === name || field.startsWith(`${name}/`))) return field;
    return looked.find((name) => draft.sent.has(name)) ?? looked[0] ?? field;
  });
}

function refusedOf({ model }: Draft, error: unknown, behind: MemberBehind): unknown {
  const resource = resourceName(model.name);
  if (!(error instanceof FaultError) || error.fault.kind !== 'fields refused' || error.fault.resource === resource)
    return error;
  const errors = error.fault.errors.map((inner): FieldError => {
    return withRuleOf(inner, { ...inner, resource, field: behind(inner.field) });
  });
  return withRuleOf(error, new FaultError({ kind: 'fields refused', resource, errors }));
}

function withRuleOf<T extends FaultError | FieldError>(inner: T, outer: T): T {
  const rule = brokenRuleOf(inner);
  if (rule !== undefined) noteBrokenRule(outer, rule);
  return outer;
}
