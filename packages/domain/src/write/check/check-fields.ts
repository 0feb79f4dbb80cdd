import type { Field, FieldRule, Model } from '@reeve/catalogue';
import type { Draft } from '../../unit/draft.ts';
import { isBefore } from './is-before.ts';
import { type NamedValues, ruleApplies } from './when.ts';

/**
 * Checks the whole record against its model, as it will be stored: required fields, lengths, ranges, conditional rules
 * (evidence: errors/several, validation/whole-record). Every broken rule is added, none stops the others. `named` is
 * what rules ask of other records; without it those rules are passed over.
 */
export function checkFields(draft: Draft, named?: NamedValues): void {
  for (const field of checkedFields(draft.model)) {
    if (field.readOnly === true && !draft.trusted) continue; // a caller cannot send it, and so is not asked for it
    checkRequired(field, draft);
    checkLength(field, draft);
    for (const rule of draft.model.rules.get(field.name) ?? []) checkRule(field, rule, draft, named);
  }
}

const checkedKnown = new WeakMap<Model, readonly Field[]>();

/** The fields of a model of which anything is asked. Found once a model: of most, nothing is. */
function checkedFields(model: Model): readonly Field[] {
  const known = checkedKnown.get(model);
  if (known !== undefined) return known;
  const isChecked = ({ name, required, requiredOnUpdate, maxLength }: Field) =>
    required === true || requiredOnUpdate === true || maxLength !== undefined || model.rules.has(name);
  const checked = model.fields.filter(isChecked);
  checkedKnown.set(model, checked);
  return checked;
}

function checkRequired(field: Field, draft: Draft): void {
  if (field.required !== true && field.requiredOnUpdate !== true) return;
  if ((hasValue(field, draft) && !isUntold(field, draft)) || isRefused(field, draft)) return;
  if (draft.how === 'patch' && !draft.sent.has(field.name) && !mustStay(field, draft)) return;
  if (field.required === true || (field.requiredOnUpdate === true && mustStay(field, draft)))
    refuseMissing(field, draft);
}

/** A reference that leads nowhere is refused for that, not for being missing too. */
function isRefused(field: Field, draft: Draft): boolean {
  return draft.errors.some((error) => error.field.startsWith(`${field.name}/`) || error.field === field.name);
}

/**
 * What has to be sent where a whole record is, whatever defaults fill in: a required flag, of which false would be no
 * answer, and what an update requires, which a default would else put back over what the record has.
 */
function isUntold(field: Field, draft: Draft): boolean {
  if (draft.how === 'patch' || draft.trusted || draft.sent.has(field.name)) return false;
  return field.type === 'boolean' || (draft.how === 'replace' && isTakenAway(field, draft));
}

/** Not said in another way either: the address says the record's id, and `location` what `locationId` would. */
function isTakenAway({ name, requiredOnUpdate }: Field, { sent }: Draft): boolean {
  return requiredOnUpdate === true && name !== 'id' && !sent.has(name.replace(/Id$/, ''));
}

/**
 * An update may not take away what it requires. A record that never had it may stay without (*assumed*;
 * evidence: validation/older-records): it may be older than the requirement, or be called by a version of the API that
 * requires more.
 */
function mustStay(field: Field, draft: Draft): boolean {
  return draft.before !== null && isSet(draft.before[keyOf(field, draft)]);
}

function refuseMissing(field: Field, draft: Draft): void {
  const name = field.type === 'reference' ? `${field.name}/id` : field.name;
  draft.refuse('MissingRequiredField', field.name, `The ${name} field is required.`);
}

function hasValue(field: Field, draft: Draft): boolean {
  if (draft.input.has(field.name)) return isSet(draft.input.get(field.name));
  const key = keyOf(field, draft);
  if (!draft.table.byKey.has(key)) return draft.trusted || draft.before !== null || field.writeOnly !== true;
  return isSet(draft.after[key]);
}

function keyOf(field: Field, draft: Draft): string {
  return draft.table.byKey.get(field.as ?? field.name)?.key ?? field.name;
}

/** A text of blanks alone is none (evidence: validation/blanks). */
function isSet(value: unknown): boolean {
  return value !== null && value !== undefined && (typeof value !== 'string' || value.trim() !== '');
}

function checkLength(field: Field, draft: Draft): void {
  if (field.maxLength === undefined) return;
  const value = draft.after[keyOf(field, draft)] ?? draft.input.get(field.name);
  if (typeof value !== 'string' || value.length <= field.maxLength) return;
  draft.refuse(
    'MaxLengthField',
    field.name,
    `The field ${field.name} must be a string with a maximum length of ${field.maxLength}.`,
  );
}

function checkRule(field: Field, rule: FieldRule, draft: Draft, named?: NamedValues): void {
  const values = rule.values ?? [];
  const answer = ruleApplies(rule.when, draft, values, named);
  if (answer === null) return;
  const applies = answer === true;
  if (rule.rule === 'requiredWhen' && applies && !hasValue(field, draft)) refuseMissing(field, draft);
  else if (rule.rule === 'requiredOneOf' && applies) checkOneOf(field, values, draft);
  else if (rule.rule === 'range' && applies) checkRange(field, rule, draft);
  else if (rule.rule === 'notBefore') checkNotBefore(field, values, draft);
  else if (rule.rule === 'notAbove') checkNotAbove(field, values, draft);
  else if (rule.rule === 'allowedWhen' && !applies) checkNotAllowed(field, rule, draft);
}

/** At least one of the fields must have a value; for flags, one must be true. */
function checkOneOf(field: Field, values: readonly string[], draft: Draft): void {
  const some = values.some(
    (key) => draft.after[key] === true || (isSet(draft.after[key]) && draft.after[key] !== false),
  );
  if (!some)
    draft.refuse('MissingRequiredField', field.name, `At least one of the fields ${values.join(', ')} is required.`);
}

function checkRange(field: Field, { min, max }: FieldRule, draft: Draft): void {
  const value = draft.after[keyOf(field, draft)];
  if (typeof value !== 'number' || (value >= (min ?? value) && value <= (max ?? value))) return;
  const [least, most] = field.type === 'integer' ? integerEnds : numberEnds;
  draft.refuse('OutOfRange', field.name, `The field ${field.name} must be between ${min ?? least} and ${max ?? most}.`);
}

/** What the sentence says of an open side, as .NET writes the ends of its types. */
const integerEnds = ['-2147483648', '2147483647'] as const;
const numberEnds = ['-1.79769313486232E+308', '1.79769313486232E+308'] as const;

/** An end is not before its start; both may be the same (*assumed* wording; evidence: validation/end-before-start). */
function checkNotBefore(field: Field, starts: readonly string[], draft: Draft): void {
  const start = starts.find((name) => isBefore(draft.after[keyOf(field, draft)], draft.after[name]));
  if (start !== undefined)
    draft.refuse('InvalidField', field.name, `The field ${field.name} must not be before ${start}.`);
}

/** A part is not more than the whole (*assumed* wording; evidence: procurement/received-at-most). */
function checkNotAbove(field: Field, wholes: readonly string[], draft: Draft): void {
  const whole = wholes.find((name) => isBefore(draft.after[name], draft.after[keyOf(field, draft)]));
  if (whole !== undefined)
    draft.refuse('InvalidField', field.name, `The field ${field.name} must not be above ${whole}.`);
}

/** A field that does not apply is cleared where the rule says so (a flag is false then), and refused when it was sent with a new value. */
function checkNotAllowed(field: Field, rule: FieldRule, draft: Draft): void {
  const value = draft.after[field.name];
  if (!isSet(value) || value === false || value === 0) return;
  if (rule.text?.includes('cleared') === true) draft.after[field.name] = value === true ? false : null;
  else if (draft.sent.has(field.name) && draft.changed(field.name)) {
    draft.refuse('InvalidField', field.name, `The field ${field.name} is not allowed unless ${rule.when}.`);
  }
}
