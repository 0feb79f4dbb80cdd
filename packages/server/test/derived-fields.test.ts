import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type Field, loadCatalogue, type Operation } from '@reeve/catalogue';
import { aWorld, type World } from '../../testkit/src/world.ts';
import { skipPostgres } from '../../testkit/src/world-database.ts';
import { RecordMaker, type Shown } from './record-maker.ts';

const catalogue = loadCatalogue();
const plain = new Set(['integer', 'number', 'text', 'boolean', 'dateTime', 'enum', 'reference']);

/** The fields of an operation's model that the server works out; GUIDs differ from record to record anyway. */
function derivedOf(operation: Operation): readonly Field[] {
  const { fields } = catalogue.model(operation.request ?? '');
  return fields.filter((field) => field.readOnly === true && plain.has(field.type) && field.name !== 'connectWiseID');
}

/** A forecast is made of its lines and has no record of its own. */
const creates = catalogue.operations.filter(
  (each) =>
    each.kind === 'create' && each.onlyIn === undefined && each.request !== 'Forecast' && derivedOf(each).length > 0,
);

/** A value of the field's type that no computation comes to, and that differs from the one shown. */
function anotherValue(field: Field, shown: unknown): unknown {
  if (field.type === 'boolean') return shown !== true;
  if (field.type === 'integer' || field.type === 'number') return 987_654;
  if (field.type === 'dateTime') return '1999-09-09T09:09:09Z';
  if (field.type === 'enum') return field.options?.findLast((option) => option !== shown);
  return field.type === 'reference' ? { id: 1 } : 'Mine';
}

function otherValues(fields: readonly Field[], record: Shown): Record<string, unknown> {
  return Object.fromEntries(fields.map((field) => [field.name, anotherValue(field, record[field.name])]));
}

/** A record without what every write stamps. */
function content({ _info: _, ...fields }: Shown): object {
  return fields;
}

function pick(record: Shown, fields: readonly Field[]): object {
  return Object.fromEntries(fields.map(({ name }) => [name, record[name]]));
}

function has(kind: Operation['kind'], { view, request }: Operation): boolean {
  return catalogue.operations.some(
    (each) =>
      each.kind === kind &&
      each.view === view &&
      each.onlyIn === undefined &&
      (kind === 'delete' || each.response === request),
  );
}

for (const engine of ['sqlite', 'postgres'] as const) {
  describe(`derived fields of every collection on ${engine}`, {
    skip: engine === 'postgres' ? skipPostgres : false,
  }, () => {
    let world: World;
    let maker: RecordMaker;
    before(async () => {
      world = await aWorld({ engine });
      maker = new RecordMaker(world);
    });
    after(() => world[Symbol.asyncDispose]());

    for (const operation of creates) {
      const fields = derivedOf(operation);
      it(`${operation.path} takes no ${fields.map(({ name }) => name).join(', ')}`, async () => {
        const first = await maker.create(operation);
        if (has('delete', operation)) await world.delete(`${first.path}/${first.record.id}`);
        const sent = otherValues(fields, first.record);
        const { path, body, record } = await maker.create(operation, sent);
        assert.deepEqual(pick(record, fields), pick(first.record, fields), 'POST');
        const own = `${path}/${record.id}`;
        if (has('patch', operation)) await patchChangesNothing(own, record, sent);
        if (has('replace', operation)) {
          const replaced = await world.put(own, { ...body, ...record, ...sent });
          assert.equal(replaced.status, 200, `PUT ${own} ${replaced.text}`);
          assert.deepEqual(content(replaced.json as Shown), content(record), 'PUT');
        }
      });
    }

    async function patchChangesNothing(own: string, record: Shown, sent: Record<string, unknown>): Promise<void> {
      for (const [name, value] of Object.entries(sent)) {
        for (const operation of [
          { op: 'replace', path: name, value },
          { op: 'remove', path: name },
        ]) {
          const reply = await world.patch(own, [operation]);
          assert.equal(reply.status, 200, `PATCH ${own} ${name} ${reply.text}`);
          assert.deepEqual(content(reply.json as Shown), content(record), `${operation.op} ${name}`);
        }
      }
    }
  });
}
