import type { ConsoleField } from '@reeve/server/contract';

/** What may be written at the end of a condition, in place of its last word. */
export interface Suggestions {
  /** Where the word begins. */
  readonly from: number;
  readonly options: readonly string[];
}

const most = 12;
const token = /"(?:[^"\\]|\\.)*"?|\[[^\]]*\]?|[A-Za-z_][\w/]*|-?\d[\w.:-]*|[<>!=]+|[(),]/g;
const operators = ['=', '!=', '<', '<=', '>', '>=', 'contains', 'like', 'in', 'not contains', 'not like', 'not in'];
const joining = ['and', 'or'];
const operator = /^(=|!=|<>|<|<=|>|>=|contains|like|in)$/i;

/**
 * What fits at the end of a condition that is being typed: fields, then the operators that a field takes, then values where
 * the field has words of its own, then how it goes on.
 */
export function suggest(text: string, fields: readonly ConsoleField[]): Suggestions {
  const tokens = [...text.matchAll(token)].map((found) => ({ word: found[0], from: found.index }));
  const last = tokens.at(-1);
  const isTyping = last !== undefined && last.from + last.word.length === text.length && /[\w"]$/.test(last.word);
  const before = (isTyping ? tokens.slice(0, -1) : tokens).map(({ word }) => word);
  const word = isTyping ? last.word : '';
  const from = isTyping ? last.from : text.length;
  const options = optionsAfter(before, fields).filter((each) => fits(each, word));
  return { from, options: options.slice(0, most) };
}

function fits(option: string, word: string): boolean {
  return option.toLowerCase().startsWith(word.toLowerCase()) && option !== word;
}

function optionsAfter(before: readonly string[], fields: readonly ConsoleField[]): readonly string[] {
  const last = before.at(-1) ?? '';
  const named = fieldNamed(before.at(-2) ?? '', fields);
  if (last === '' || last === '(' || /^(and|or|not)$/i.test(last)) return fields.flatMap(namesOf);
  if (operator.test(last)) return valuesOf(named ?? fieldNamed(before.at(-3) ?? '', fields));
  const field = fieldNamed(last, fields);
  return field === undefined || operator.test(before.at(-2) ?? '') ? joining : operatorsOf(field);
}

function fieldNamed(word: string, fields: readonly ConsoleField[]): ConsoleField | undefined {
  const [name] = word.toLowerCase().split('/');
  return fields.find((field) => field.name.toLowerCase() === name);
}

function namesOf({ name, type }: ConsoleField): readonly string[] {
  if (type === 'reference') return [`${name}/name`, `${name}/id`];
  return /^(object|list)/.test(type) ? [] : [name];
}

function operatorsOf({ type }: ConsoleField): readonly string[] {
  if (type === 'boolean') return ['=', '!='];
  return /^(integer|number|dateTime|date)$/.test(type) ? operators.slice(0, 6).concat('in', 'not in') : operators;
}

function valuesOf(field: ConsoleField | undefined): readonly string[] {
  if (field?.type === 'boolean') return ['true', 'false'];
  if (field?.type === 'dateTime' || field?.type === 'date')
    return [`[${new Date().toISOString().slice(0, 10)}T00:00:00Z]`];
  return (field?.options ?? []).map((each) => `"${each}"`);
}
