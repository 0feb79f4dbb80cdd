import type { ConsoleField } from '@reeve/server/contract';

const most = 12;

/**
 * Texts in which the word at the end has become the name of a field: what may be meant by a condition that is being typed.
 * None within a text in quotes.
 */
export function completeName(text: string, fields: readonly ConsoleField[]): readonly string[] {
  const word = /[A-Za-z]\w*$/.exec(text)?.[0] ?? '';
  const isInText = (text.split('"').length - 1) % 2 === 1;
  if (word === '' || isInText) return [];
  const before = text.slice(0, text.length - word.length);
  return fields
    .filter(({ name }) => name.toLowerCase().startsWith(word.toLowerCase()) && name !== word)
    .slice(0, most)
    .map(({ name, type }) => `${before}${name}${type === 'reference' ? '/name' : ''}`);
}
