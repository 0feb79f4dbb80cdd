import type { Field } from '@reeve/catalogue';
import { refuse } from '../fault.ts';
import { isObject } from './members.ts';
import { typeName } from './type-name.ts';

/**
 * Refuses what is no list where a list is told, and what is no object where an object or a reference is (evidence:
 * errors/conversion). Nothing at all is neither.
 */
export function checkKind(field: Field, value: unknown): void {
  if (value === null || value === undefined) return;
  const wanted =
    field.type === 'list'
      ? Array.isArray(value)
      : field.type === 'object' || field.type === 'reference'
        ? isObject(value)
        : true;
  if (wanted) return;
  const type =
    field.type === 'list'
      ? `System.Collections.Generic.List\`1[${typeName(field.of ?? '')}]`
      : typeName(field.of ?? '');
  refuse({
    kind: 'value not converted',
    message: `Error converting value ${JSON.stringify(value).slice(0, 80)} to type '${type}'.`,
    path: field.name,
  });
}
