import assert from 'node:assert/strict';
import type { Field, Operation, OperationKind } from '@reeve/catalogue';
import type { World } from '../../testkit/src/world.ts';
import type { Made, RecordMaker, Shown } from './record-maker.ts';
import { scalarFor } from './record-maker.ts';

/** Takes a record of a view through every operation that the view has; fails at the first that does not hold. */
export async function roundTrip(operation: Operation, world: World, maker: RecordMaker): Promise<void> {
  const made = await maker.create(operation);
  const has = kindsOf(operation, world);
  const own = `${made.path}/${made.record.id}`;
  assert.ok(made.record.id > 0, made.reply.text);
  if (has.has('get')) await isShown(own, made, world);
  if (has.has('list')) await isListed(made, world);
  if (has.has('count')) await isCounted(made, world);
  if (has.has('info')) await answersList(`${made.path}/info`, world);
  if (has.has('usages')) await answersList(`${own}/usages`, world);
  if (has.has('usagesList')) await answersList(`${own}/usages/list`, world);
  if (has.has('patch')) await isPatched(own, operation, has.has('get'), world);
  if (has.has('replace')) await isReplaced(own, made, has.has('get'), world);
  const deletion = has.get('delete');
  if (deletion !== undefined) await isDeleted(own, deletion.status, has.has('get'), world);
}

/** What can be done with the record that was made: with lines of a forecast more than with the forecast. */
function kindsOf({ view, response }: Operation, world: World): Map<OperationKind, Operation> {
  const { operations } = world.parts.schema.catalogue;
  const own = operations.filter((each) => each.view === view && each.onlyIn === undefined);
  const shown = own.filter(
    ({ kind, response: other }) => !['get', 'replace', 'patch'].includes(kind) || other === response,
  );
  return new Map(shown.map((each) => [each.kind, each]));
}

async function isShown(own: string, made: Made, world: World): Promise<void> {
  const reply = await world.get(own);
  assert.equal(reply.status, 200, `GET ${own} ${reply.text}`);
  assert.equal(reply.text, made.reply.text, 'a record is shown as its creation answered it');
  const location = made.reply.headers.get('location');
  if (made.reply.status === 201) assert.equal(location, `${world.base}${own}`);
}

async function isListed(made: Made, world: World): Promise<void> {
  const reply = await world.get(`${made.path}?conditions=id=${made.record.id}`);
  assert.equal(reply.text, `[${made.reply.text}]`, `GET ${made.path}`);
  const all = await world.get(`${made.path}?pageSize=1000&orderBy=id desc`);
  assert.ok(
    (all.json as Shown[]).some(({ id }) => id === made.record.id),
    `${made.path} lists ${made.record.id}`,
  );
}

async function isCounted(made: Made, world: World): Promise<void> {
  const reply = await world.get(`${made.path}/count?conditions=id=${made.record.id}`);
  assert.equal(reply.text, '{"count":1}', `GET ${made.path}/count`);
}

async function answersList(path: string, world: World): Promise<void> {
  const reply = await world.get(path);
  assert.equal(reply.status, 200, `GET ${path} ${reply.text}`);
  assert.ok(Array.isArray(reply.json), path);
}

async function isPatched(own: string, operation: Operation, hasGet: boolean, world: World): Promise<void> {
  const field = changeable(operation, world);
  if (field === undefined) return;
  const value = field.type === 'text' ? 'P1' : field.type === 'boolean' ? true : scalarFor(field, 1);
  const reply = await world.patch(own, [{ op: 'replace', path: field.name, value }]);
  assert.equal(reply.status, 200, `PATCH ${own} ${field.name} ${reply.text}`);
  assert.deepEqual((reply.json as Shown)[field.name], value, `PATCH ${own} ${field.name}`);
  if (hasGet) assert.equal((await world.get(own)).text, reply.text, `GET ${own} after PATCH`);
}

/** A plain field that any value may be written to, and that the answer shows. */
function changeable(operation: Operation, world: World): Field | undefined {
  const model = world.parts.schema.catalogue.model(operation.response ?? '');
  const plain = model.fields.filter(
    (field) =>
      !field.readOnly && !field.writeOnly && !field.hidden && field.as === undefined && !model.rules.has(field.name),
  );
  return (
    plain.find(({ name, type }) => type === 'text' && name !== 'identifier' && name !== 'url') ??
    plain.find(({ type }) => type === 'boolean' || type === 'enum')
  );
}

/** What was read can be sent back as it is, and changes nothing. */
async function isReplaced(own: string, made: Made, hasGet: boolean, world: World): Promise<void> {
  const read = hasGet ? await world.get(own) : null;
  const body = { ...made.body, ...(read?.json as object | null) };
  const reply = await world.put(own, body);
  assert.equal(reply.status, 200, `PUT ${own} ${JSON.stringify(body)} ${reply.text}`);
  if (read === null) return;
  assert.equal(reply.text, read.text, `PUT ${own} of what was read`);
  const pascal = await world.put(own, inPascalCase(body));
  assert.equal(pascal.text, read.text, `PUT ${own} of what was read, names with capitals`);
}

/** The same with names as the classes of C# have them, at every depth: `{"Status": {"Id": 1}}`. */
function inPascalCase(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inPascalCase);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) =>
      name === '_info' ? [name, inner] : [name.charAt(0).toUpperCase() + name.slice(1), inPascalCase(inner)],
    ),
  );
}

async function isDeleted(own: string, status: number, hasGet: boolean, world: World): Promise<void> {
  const reply = await world.delete(own);
  assert.equal(reply.status, status, `DELETE ${own} ${reply.text}`);
  assert.equal(reply.text, '');
  assert.equal((await world.delete(own)).status, 404, `DELETE ${own} again`);
  if (hasGet) assert.equal((await world.get(own)).status, 404, `GET ${own} after DELETE`);
}
