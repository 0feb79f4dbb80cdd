import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import type { Field, IntegerReference, Model, Operation } from '@reeve/catalogue';
import { onEachEngine } from '../../testkit/src/on-each-engine.ts';
import { aWorld, type World } from '../../testkit/src/world.ts';
import { RecordMaker } from './record-maker.ts';
import { catalogue, creates, isSettable, writableModels } from './writable-models.ts';

/** A number that no record has. */
const nobody = 99_999_999;

/** Why an integer that is called an id names no record of a collection, by model and name. */
const exceptions: readonly (readonly [names: RegExp, reason: string])[] = [
  [/^SurveyResult results\/questionId$/, 'a behaviour of survey results looks it up among those of the survey'],
  [/^CompanyConfiguration questions\/(answerId|questionId)$/, 'the type of the configuration says its questions'],
  [/^Marketing(Company|Contact) groupId$/, 'the path names the group'],
  [/^AuthAnvil siteId$/, 'a number of the other system'],
  [/^CallbackEntry objectId$/, 'the level says what it names, and an owner or all records are named by any number'],
  [/^ScheduleEntry objectId$/, 'the type says what it names: a behaviour of schedule entries looks it up'],
  [/^ConnectWiseHostedSetup screenId$/, 'a screen of the product, of which none is listed'],
  [/^UserDefinedField podId$/, 'a part of a screen, of which the API has no list'],
  [/^Link tableReferenceId$/, 'a table of the product, of which the API has no list'],
  [/^Location ownerLevelId$/, "the location's own number among the levels of the company"],
  [/^ProductItem subContractorShipToId$/, 'whether it names a company or a site is not known'],
  [/^Product\w+ serialNumberIds$/, 'numbers leave the list of those on hand when they are shipped'],
];

function isNumbered(field: Field): boolean {
  const isInteger = field.type === 'integer' || (field.type === 'list' && field.of === 'integer');
  return isSettable(field) && isInteger && /(Id|ID)s?$/.test(field.name);
}

/** By model and name, those inside of its objects too. */
function numberedOf(model: Model): string[] {
  return model.fields
    .filter(isSettable)
    .flatMap((field) => [
      ...(isNumbered(field) ? [field.name] : []),
      ...insideOf(model, field).map((name) => `${field.name}/${name}`),
    ])
    .map((name) => `${model.name} ${name}`);
}

/** Elements that are records of their own are checked as those. */
function insideOf(model: Model, { name, type, of = '' }: Field): string[] {
  const isInside = (type === 'object' || type === 'list') && catalogue.hasModel(of);
  if (!isInside || catalogue.listSource(model.name, name) !== undefined) return [];
  const { fields } = catalogue.model(of);
  return fields.filter(isNumbered).map((field) => field.name);
}

/** The integers by which records of a model name others; what the path names is no matter of the body. */
function declaredOf(model: string): readonly string[] {
  return catalogue.collections
    .filter(({ models }) => models.includes(model))
    .flatMap(({ path, parent }) => [
      ...catalogue.integerReferencesOf(path).map(({ field }) => field),
      ...(parent?.field == null ? [] : [parent.field]),
    ])
    .map((field) => `${model} ${field}`);
}

function reasonFor(name: string): string | undefined {
  return exceptions.find(([names]) => names.test(name))?.[1];
}

it('every integer that is called an id names records of a collection, or has a reason not to', () => {
  const neither = writableModels().flatMap((model) => {
    const declared = declaredOf(model.name);
    return numberedOf(model).filter((name) => !declared.includes(name) && reasonFor(name) === undefined);
  });
  assert.deepEqual(neither, []);
});

it('has no reason that nothing needs', () => {
  const names = writableModels().flatMap(numberedOf);
  assert.deepEqual(
    exceptions.filter(([wanted]) => !names.some((name) => wanted.test(name))),
    [],
  );
});

onEachEngine('an integer that names a record', (engine) => {
  let made: World | undefined;
  let maker: RecordMaker | undefined;
  before(async () => {
    made = await aWorld({ engine });
    maker = new RecordMaker(made);
  });
  after(() => made?.[Symbol.asyncDispose]());

  for (const operation of creates) {
    const fields = settableIn(operation);
    if (fields.length === 0) continue;
    it(`of ${operation.path} names one that is there, or none`, async () => {
      const world = made as World;
      const { path, body } = await (maker as RecordMaker).create(operation, noneOf(fields, operation));
      const wrong: string[] = [];
      for (const reference of fields) wrong.push(...(await refusals(path, reference, body, operation, world)));
      assert.deepEqual(wrong, []);
    });
  }
});

function settableIn({ view, request }: Operation): IntegerReference[] {
  const { byName } = catalogue.model(request ?? '');
  const { collection, parent } = catalogue.view(view ?? '');
  const references = catalogue.integerReferencesOf(collection);
  return references.filter(({ field, names }) => {
    // What the path names is no matter of the body.
    if (field === parent?.field || (parent?.field === null && names.includes(parent.collection))) return false;
    const known = byName.get(headOf(field));
    // A number that shows a reference is looked up as that, and refused under its name.
    return known !== undefined && isSettable(known) && known.as === undefined;
  });
}

/** None in each field that may be without. */
function noneOf(fields: readonly IntegerReference[], { request }: Operation): Record<string, null> {
  const { byName } = catalogue.model(request ?? '');
  const free = fields.map(({ field }) => headOf(field)).filter((field) => byName.get(field)?.required !== true);
  return Object.fromEntries(free.map((field) => [field, null]));
}

/** The member of the body: `recurring` for `recurring/billCycleId`. */
function headOf(field: string): string {
  return field.split('/')[0] ?? '';
}

/** Nobody's number as the body has it: alone, in a list, or inside of objects. */
function named(field: string, { request }: Operation): unknown {
  const inside = field.split('/')[1];
  const value = inside === undefined ? nobody : { [inside]: nobody };
  return catalogue.model(request ?? '').byName.get(headOf(field))?.type === 'list' ? [value] : value;
}

/** What is answered otherwise than it should be: by field, once for each thing that it may name. */
async function refusals(
  path: string,
  { field, by = '', namesBy }: IntegerReference,
  body: Readonly<Record<string, unknown>>,
  operation: Operation,
  world: World,
): Promise<string[]> {
  const besides = Object.keys(namesBy ?? {}).map((value) => ({ [by]: value }));
  const wrong: string[] = [];
  for (const beside of [{}, ...besides.filter(isOpen)]) {
    const reply = await world.post(path, { ...body, ...beside, [headOf(field)]: named(field, operation) });
    const { errors = [] } = reply.json as { errors?: { code: string; field: string; message: string }[] };
    const told = errors.filter(({ code, message }) => code === 'NotFound' && / 99999999 not found$/.test(message));
    if (reply.status !== 400 || !told.some((each) => isUnder(field, each.field)))
      wrong.push(`${field} ${JSON.stringify(beside)} ${reply.status} ${reply.text}`);
  }
  return wrong;
}

/** Invoices of agreements are refused before anything in them is looked at. */
function isOpen(beside: Readonly<Record<string, string>>): boolean {
  return beside['applyToType'] !== 'Agreement';
}

/** An integer that shows a reference is refused as the reference is: `location/id` for `locationId`. */
function isUnder(field: string, told: string): boolean {
  return told === field || told === field.replace(/Id$/, '/id');
}
