import type { Field, Model } from '@reeve/catalogue';
import { nearest } from '@reeve/query';
import type { CallFault } from '../fault/server-fault.ts';
import { nearPaths } from './near-paths.ts';
import type { RefusedCall } from './refused-call.ts';

/** What would have been accepted in place of what was refused, in words; empty where that cannot be said. */
export function acceptedInstead(fault: CallFault, call: RefusedCall): readonly string[] {
  switch (fault.kind) {
    case 'unknown member':
      return membersOf(fault.member, fault.model, call);
    case 'value not converted':
      return acceptedBy(fault.path.replaceAll('.', '/'), call);
    case 'method not served':
      return fault.allowed;
    case 'unknown endpoint':
      return nearPaths(call.path, call.catalogue);
    case 'unsupported media':
      return ['Content-Type: application/json'];
    case 'not authenticated':
    case 'credentials not split':
      return ['Authorization: Basic base64(company+publicKey:privateKey)'];
    case 'too many requests':
      return [`the same call in ${fault.retryAfterSeconds} seconds`];
    default:
      return [];
  }
}

/** What a field of the call's body takes, in words; empty for a field that its model does not have. */
export function acceptedBy(path: string, { operation, catalogue }: RefusedCall): readonly string[] {
  const asked = operation?.request;
  const name = asked === null || asked === 'PatchOperation' ? operation?.response : asked;
  if (name == null || !catalogue.hasModel(name)) return [];
  const field = catalogue.model(name).byName.get(path.replace(/^\[\d+\]\/?/, '').split('/')[0] ?? '');
  return field === undefined ? [] : describe(field, catalogue.model(name));
}

function describe(field: Field, model: Model): string[] {
  const { type, of, maxLength, options, required, readOnly } = field;
  const rules = model.rules.get(field.name) ?? [];
  return [
    readOnly === true ? 'nothing: the server fills it' : '',
    required === true ? 'a value, in any case' : '',
    options === undefined ? wordOf(type, of) : `one of ${options.join(', ')}`,
    maxLength === undefined ? '' : `at most ${maxLength} characters`,
    ...rules.map((rule) => `by the rule ${JSON.stringify(rule)}`),
  ].filter((words) => words !== '');
}

const words: Partial<Record<Field['type'], string>> = {
  integer: 'a whole number',
  number: 'a number',
  text: 'a text',
  boolean: 'true or false',
  dateTime: 'a moment: 2025-03-03T09:00:00Z',
  date: 'a day: 2025-03-03',
  time: 'a time of day: 09:00:00',
  uuid: 'a GUID',
};

function wordOf(type: Field['type'], of: string | undefined): string {
  if (type === 'reference') return `a ${of} by its id: {"id": 1}`;
  if (type === 'list') return `a list of ${of}`;
  return words[type] ?? (of === undefined ? type : `a ${of}`);
}

function membersOf(member: string, model: string, { catalogue }: RefusedCall): readonly string[] {
  if (!catalogue.hasModel(model)) return [];
  const names = catalogue
    .model(model)
    .fields.filter(({ hidden }) => hidden !== true)
    .map(({ name }) => name);
  const near = nearest(member, names);
  return near === undefined ? names : [near, ...names.filter((name) => name !== near)];
}
