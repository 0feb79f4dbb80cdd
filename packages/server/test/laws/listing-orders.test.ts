import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Field, loadCatalogue, type Model } from '@reeve/catalogue';
import { allBehaviours } from '@reeve/domain';
import type { Shown } from '../record-maker.ts';
import { inEveryVersion, readableCreates, siblingOf } from './spoken-version.ts';

const telling = /^((add|set|remove)All[A-Z]|allContactsFlag$)/;
const toNone = /^removeAll/;

/** Lists of a model that its orders do not fill, each with its reason. */
const notListed: Readonly<Record<string, string>> = {
  'AgreementType.exclusionWorkRoleIds': 'It is an order itself; rows of exclusions are what is listed.',
  'AgreementType.exclusionWorkTypeIds': 'As those of work roles.',
  'BoardItemAssociation.subTypeAssociationIds': 'No subtype goes with the type of a new board.',
  'CompanyGroup.contactIds': 'A new company has no contacts.',
};

/** The flags of a model that tell it to list everything, or nothing. */
function ordersOf({ fields }: Model): string[] {
  return fields.filter(({ name, type }) => type === 'boolean' && telling.test(name)).map(({ name }) => name);
}

/** The lists of ids that a model has for them. */
function listsOf({ name: model, fields }: Model): string[] {
  const isList = ({ type, of, name }: Field) =>
    type === 'list' && of === 'integer' && !(`${model}.${name}` in notListed);
  return fields.filter(isList).map(({ name }) => name);
}

describe('a flag that tells a record to list all or none', () => {
  const catalogue = loadCatalogue();
  for (const { path, model } of catalogue.collections)
    for (const flag of ordersOf(catalogue.model(model)))
      it(`${path} has a behaviour that looks at ${flag}`, () => {
        const looks = allBehaviours.filter(({ collections, on }) => {
          return (
            collections.includes(path) &&
            on !== null &&
            typeof on === 'object' &&
            'changed' in on &&
            on.changed.includes(flag)
          );
        });
        assert.ok(looks.some(({ sets }) => sets.includes(flag)));
      });
});

inEveryVersion('a flag that tells a record to list all or none is obeyed', (version, spoken) => {
  for (const operation of readableCreates(version)) {
    const model = version.catalogue.model(operation.response ?? '');
    const orders = ordersOf(model);
    if (orders.length === 0 || siblingOf('patch', operation, version) === undefined) continue;
    it(`${operation.path} does what ${orders.join(', ')} tell`, async () => {
      const { maker, world } = spoken();
      const { none = [], all = [] } = Object.groupBy(orders, (flag) => (toNone.test(flag) ? 'none' : 'all'));
      const { path, record } = await maker.create(operation, Object.fromEntries(all.map((flag) => [flag, true])));
      assertDone(all, record, model);
      for (const list of all.length > 0 ? listsOf(model) : []) assert.notDeepEqual(record[list] ?? [], [], list);
      if (none.length === 0) return;
      const asked = none.map((flag) => ({ op: 'replace', path: flag, value: true }));
      const reply = await world.patch(`${path}/${record.id}`, asked);
      assert.equal(reply.status, 200, reply.text);
      assertDone(none, reply.json as Shown, model);
      for (const list of listsOf(model)) assert.deepEqual((reply.json as Shown)[list] ?? [], [], list);
    });
  }
});

/** Fails where a flag is still there to be obeyed. */
function assertDone(flags: readonly string[], record: Shown, { byName }: Model): void {
  for (const flag of flags) {
    const wanted = byName.get(flag)?.writeOnly === true ? undefined : false;
    assert.equal(record[flag], wanted, `${flag} is an order: done, it is false, or was never shown`);
  }
}
