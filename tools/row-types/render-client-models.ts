import type { Catalogue } from '../../packages/catalogue/src/catalogue.ts';
import type { Field } from '../../packages/catalogue/src/field.ts';
import { memberType } from './render-bodies.ts';
import { memberName } from './written-type.ts';

const opening = `// Written by "npm run generate" from the catalogue. Do not edit: correct packages/catalogue/patches instead.

/** Any value of JSON. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };

/** What the server says of a record: when it was changed, by whom, and addresses of what belongs to it. */
export interface RecordInfo {
  readonly lastUpdated?: string;
  readonly updatedBy?: string;
  readonly dateEntered?: string;
  readonly enteredBy?: string;
  readonly [key: string]: Json | undefined;
}
`;

/** Writes the models of a version as a client sees them: those that an operation names, and what these are made of. */
export function renderClientModels(catalogue: Catalogue): string {
  return [opening, ...reachable(catalogue).map((name) => interfaceOf(name, catalogue))].join('\n');
}

/** Writes the models of an older version: those that differ, or are made of such, and by name those that are as in the newest. */
export function renderOlderModels(catalogue: Catalogue, newest: Catalogue): string {
  const names = reachable(catalogue);
  const own = new Set(names.filter((name) => differs(name, catalogue, newest)));
  const same = names.filter((name) => !own.has(name));
  const text = [...own].map((name) => interfaceOf(name, catalogue)).join('\n');
  const used = ['Json', 'RecordInfo', ...same].filter(isTypeIn(text));
  return [
    '// Written by "npm run generate" from the catalogue. Do not edit: correct packages/catalogue/patches instead.',
    `import type { ${used.sort().join(', ')} } from '../models.ts';`,
    '',
    `export type { ${['Json', 'RecordInfo', ...same].sort().join(', ')} } from '../models.ts';`,
    '',
    text,
  ].join('\n');
}

/** Whether a name is used as a type: not in a comment, as a word of an enumeration, or as a member. */
function isTypeIn(text: string): (name: string) => boolean {
  const types = text.replace(/\/\*.*?\*\/|'[^']*'|readonly \w+\??:|interface \w+/gs, '');
  const names = new Set(types.match(/\w+/g));
  return (name) => names.has(name);
}

/** Whether a model is written otherwise, or reaches one that is. */
function differs(name: string, catalogue: Catalogue, newest: Catalogue, above: readonly string[] = []): boolean {
  if (above.includes(name)) return false;
  if (!newest.hasModel(name) || interfaceOf(name, catalogue) !== interfaceOf(name, newest)) return true;
  const within = catalogue
    .model(name)
    .fields.flatMap(({ of, hidden }) => (of === undefined || hidden === true ? [] : [of]));
  const models = within.filter((each) => catalogue.hasModel(each));
  return models.some((each) => differs(each, catalogue, newest, [...above, name]));
}

function reachable(catalogue: Catalogue): string[] {
  const found = new Set<string>(['Usage']);
  const waiting = ['Usage', ...catalogue.operations.flatMap(({ request, response }) => [request, response])];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (name === null || !catalogue.hasModel(name) || (found.has(name) && name !== 'Usage')) continue;
    found.add(name);
    for (const { of, hidden } of catalogue.model(name).fields)
      if (of !== undefined && hidden !== true && !found.has(of)) waiting.push(of);
  }
  return [...found].sort();
}

function interfaceOf(name: string, catalogue: Catalogue): string {
  const shown = catalogue.model(name).fields.filter(({ hidden }) => hidden !== true);
  const members = shown.flatMap((field) => [
    ...noteOf(field),
    `  readonly ${memberName(field.name)}?: ${typeOf(field, catalogue)};`,
  ]);
  return [`export interface ${name} {`, ...members, '}', ''].join('\n');
}

function typeOf(field: Field, catalogue: Catalogue): string {
  return field.type === 'info' ? 'RecordInfo' : memberType(field, catalogue);
}

/** What an editor shows beside the type. */
function noteOf({ maxLength, readOnly, writeOnly, required, type }: Field): string[] {
  const notes = [
    required === true && readOnly !== true ? 'Required.' : '',
    readOnly === true && type !== 'info' ? 'The server sets it.' : '',
    writeOnly === true ? 'Never shown.' : '',
    maxLength === undefined ? '' : `${maxLength} characters.`,
    type === 'dateTime' ? 'Date and time in UTC.' : '',
  ].filter((note) => note !== '');
  return notes.length === 0 ? [] : [`  /** ${notes.join(' ')} */`];
}
