import type { Catalogue } from '../../packages/catalogue/src/catalogue.ts';
import type { Field } from '../../packages/catalogue/src/field.ts';
import type { Operation } from '../../packages/catalogue/src/operation.ts';
import { quotedText } from './written-type.ts';

const opening = `// Written by "npm run generate" from the catalogue. Do not edit.

/** Kinds of values by model and field: what answers are held beside. */`;

/** Writes the kinds of values of every model, and which model an operation answers. */
export function renderModelFields(catalogue: Catalogue): string {
  const answered = catalogue.operations.filter(
    ({ response, onlyIn }) => response !== null && catalogue.hasModel(response) && onlyIn === undefined,
  );
  const models = catalogue.modelNames.map((name) => `  ${name}: { ${membersOf(name, catalogue)} },`);
  return [
    opening,
    'export const modelFields: Readonly<Record<string, Readonly<Record<string, string>>>> = {',
    ...models,
    '};',
    '',
    '/** The model that an operation answers, by method and path in lower case. */',
    'export const modelsByPath: Readonly<Record<string, string>> = {',
    ...answered
      .map((operation) => `  ${quotedText(keyOf(operation))}: ${quotedText(operation.response ?? '')},`)
      .filter(isFirst),
    '};',
    '',
  ].join('\n');
}

function membersOf(name: string, catalogue: Catalogue): string {
  const shown = catalogue.model(name).fields.filter(({ hidden }) => hidden !== true);
  return shown.map((field) => `${quotedText(field.name)}: ${quotedText(kindOf(field))}`).join(', ');
}

function kindOf({ type, of = '' }: Field): string {
  if (type === 'integer' || type === 'number') return 'number';
  if (type === 'boolean') return 'boolean';
  if (type === 'json' || type === 'info') return '?';
  if (type === 'reference' || type === 'object') return of;
  if (type !== 'list') return 'string';
  return `${of === 'integer' || of === 'number' ? 'number' : of === 'text' ? 'string' : of}[]`;
}

function keyOf({ method, path }: Operation): string {
  return `${method} ${path.toLowerCase().replaceAll(/(\{\w+\})+/g, '{}')}`;
}

/** Two templates may be the same address: the first one answers. */
function isFirst(line: string, at: number, lines: readonly string[]): boolean {
  const key = (text: string) => text.split(': ')[0];
  return lines.findIndex((each) => key(each) === key(line)) === at;
}
