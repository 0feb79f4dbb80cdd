import type { Field } from '@reeve/catalogue';
import type { Json } from '@reeve/store';
import { readReference } from '../../body/reference-input.ts';
import type { Draft } from '../../unit/draft.ts';
import type { Unit } from '../../unit/unit.ts';
import { findReferenced, refuseMissing } from '../reference/resolve-reference.ts';

/**
 * What is kept of a reference within an object: the id of what it names, or nothing; of what is no record, what was sent. Notes
 * in the draft what is not found (evidence: references/not-found).
 */
export async function settleReference(
  member: Field,
  sent: unknown,
  path: string,
  draft: Draft,
  unit: Unit,
): Promise<Json> {
  const field = { ...member, name: `${path}/${member.name}` };
  const type = unit.schema.catalogue.reference(member.of ?? '');
  const input = readReference(field, sent, `${path}.${member.name}`);
  if (type?.target == null) return (sent ?? null) as Json;
  if (input.by === 'nothing') return null;
  const found = await findReferenced({ field, type, input }, unit);
  if (found === null) refuseMissing({ field, type, input }, draft);
  return found === null ? null : { id: found.id };
}
