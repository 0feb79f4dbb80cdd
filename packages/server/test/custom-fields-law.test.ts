import assert from 'node:assert/strict';
import { it } from 'node:test';
import { podIdsOf } from '@reeve/catalogue';
import { aCustomField, inOneWorld } from '../../testkit/src/index.ts';
import { read } from './answers.ts';
import { RecordMaker } from './record-maker.ts';

type Entry = { id: number; value: unknown };
type Shown = { id: number; customFields: Entry[] };

/** Views whose records are made by something else than a create of their own. */
const notMade = new Map([['/finance/companyFinance', 'made with its company']]);

inOneWorld('every model with custom fields', (world) => {
  it('shows each field of its pods, filled or not, by every way of reading, and is found by it', async () => {
    const { catalogue } = world().parts.schema;
    const maker = new RecordMaker(world());
    const creates = catalogue.operations.filter(
      ({ kind, view, request, onlyIn }) =>
        kind === 'create' && onlyIn === undefined && !notMade.has(view ?? '') && hasFields(request),
    );
    assert.ok(creates.length >= 20, 'creates whose bodies have custom fields');
    for (const operation of creates) {
      const [podId = 0] = podIdsOf(catalogue.view(operation.view ?? '').collection);
      const field = await aCustomField(world(), { podId, caption: 'Rack' });
      const empty = await aCustomField(world(), { podId, caption: 'Shelf' });
      const { path, record } = await maker.create(operation, { customFields: [{ id: field, value: 'R2' }] });
      const wanted = [
        [field, 'R2'],
        [empty, null],
      ];
      const seen = ({ customFields }: Shown) =>
        customFields.filter(({ id }) => id === field || id === empty).map(({ id, value }) => [id, value]);
      const told = `${operation.method} ${operation.path}`;
      assert.deepEqual(seen(record as unknown as Shown), wanted, told);
      const conditions = encodeURIComponent(`caption="Rack" and value="R2"`);
      const listed = await read<Shown[]>(world(), `${path}?pageSize=1000&customFieldConditions=${conditions}`);
      assert.deepEqual(listed.map(seen), [wanted], `list of ${told}`);
      assert.equal((await read<Shown[]>(world(), `${path}?customFieldConditions=id=${empty}`)).length > 0, true, told);
      for (const id of [field, empty]) await world().delete(`/system/userDefinedFields/${id}`);
    }

    function hasFields(model: string | null): boolean {
      return model !== null && catalogue.model(model).byName.has('customFields');
    }
  });

  it('has a pod', () => {
    const { catalogue } = world().parts.schema;
    const without = catalogue.collections.filter(
      ({ path, model }) => catalogue.model(model).byName.has('customFields') && podIdsOf(path).length === 0,
    );
    assert.deepEqual(without, []);
  });
});
