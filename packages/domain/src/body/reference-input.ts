import type { Field } from '@reeve/catalogue';
import { refuse } from '../fault.ts';
import { isObject } from './members.ts';
import { typeName } from './type-name.ts';

/** How a body names what a reference points to. */
export type ReferenceInput = { readonly by: 'id'; readonly id: number } | ReferenceWords | { readonly by: 'nothing' };

/** A reference by its words; `ofNought` where an id of 0 stands beside them. */
interface ReferenceWords {
  readonly by: 'identifier' | 'name';
  readonly text: string;
  readonly ofNought?: true;
}

const nothing: ReferenceInput = { by: 'nothing' };

/**
 * Reads a reference: `{id}`, `{identifier}` or `{name}`, the id counting most (evidence: references/input,
 * references/input-order). An id of 0 or null without a name is no reference at all. Raises `value not converted` for
 * anything but an object (evidence: references/not-an-object).
 */
export function readReference(field: Field, value: unknown, path: string): ReferenceInput {
  if (value === null || value === undefined) return nothing;
  if (!isObject(value)) {
    refuse({
      kind: 'value not converted',
      message: `Error converting value ${JSON.stringify(value).slice(0, 80)} to type '${typeName(field.of ?? '')}'.`,
      path,
    });
  }
  const id = toId(value['id'], `${path}.id`);
  if (id !== 0) return { by: 'id', id };
  const named = byText('identifier', value['identifier']) ?? byText('name', value['name'] ?? value['summary']);
  if (named === undefined) return nothing;
  return value['id'] === 0 ? { ...named, ofNought: true } : named;
}

function toId(value: unknown, path: string): number {
  if (value === undefined || value === null || value === '') return 0;
  const number = Number(value);
  if (!Number.isInteger(number) || Math.abs(number) > 2_147_483_647) {
    refuse({
      kind: 'value not converted',
      message: `Could not convert ${typeof value} to integer: ${String(value).slice(0, 60)}.`,
      path,
    });
  }
  return number;
}

function byText(by: 'identifier' | 'name', value: unknown) {
  return typeof value === 'string' && value !== '' ? { by, text: value } : undefined;
}
