import type { Field } from '../../packages/catalogue/src/field.ts';

/** The first lines of every generated file of types. */
export const heading = `// Written by "npm run generate" from the catalogue. Do not edit: correct packages/catalogue/patches instead.
import type { Json } from '../json.ts';
`;

/** The words of an enumeration as a union, in the catalogue's order. */
export function unionOf(words: readonly string[]): string {
  return words.map(quotedText).join(' | ');
}

/** The elements of a list of plain values; null where they are objects or of any kind. */
export function plainElement({ of }: Field): 'number' | 'string' | null {
  if (of === 'integer' || of === 'number') return 'number';
  return of === 'text' ? 'string' : null;
}

/** A text as a literal in single quotes. */
export function quotedText(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}

/** A member's name, quoted where it is no identifier. */
export function memberName(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : quotedText(name);
}
