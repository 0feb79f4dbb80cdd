import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aSoldPhone,
  changed,
  type Fields,
  firstId,
  inOlderVersion,
  inOneWorld,
  refusals,
  shown,
} from '../../../../testkit/src/index.ts';

interface Recurring {
  readonly recurringRevenue?: number;
  readonly billCycleId?: number;
  readonly billCycle?: { readonly id: number; readonly name: string; readonly _info?: object };
  readonly agreementType?: { readonly id: number; readonly name: string };
  readonly cycles?: number;
  readonly cycleType?: string;
}

inOneWorld('an object within a record', (world) => {
  const cycleNamed = (name: string) => firstId(world(), `/finance/billingCycles?conditions=name="${name}"`);
  const recurringOf = async (path: string) => (await shown<{ recurring: Recurring }>(world(), path)).recurring;

  it('is read as records are, and shows its references as they are everywhere', async () => {
    const [id, type] = [await cycleNamed('Quarterly'), await firstId(world(), '/finance/agreements/types')];
    for (const caller of [world(), inOlderVersion(world())]) {
      const sent = {
        RecurringRevenue: '9.99',
        cycles: '12',
        cycleType: 'calendaryear',
        startDate: '2025-03-01',
        recurringCost: null,
      };
      const recurring = { ...sent, billCycle: { name: 'Quarterly' }, agreementType: { id: type } };
      const path = await aSoldPhone(world(), { recurring });
      const { billCycle, agreementType, ...rest } = await recurringOf(path);
      assert.deepEqual(rest, {
        ...{ recurringRevenue: 9.99, startDate: '2025-03-01T00:00:00Z', endDate: '2027-12-31T00:00:00Z' },
        ...{ billCycleId: id, cycles: 12, cycleType: 'CalendarYear' },
      });
      assert.deepEqual([billCycle?.id, billCycle?.name, typeof billCycle?._info], [id, 'Quarterly', 'object']);
      assert.equal(agreementType?.id, type);
      const record = await shown(caller, path);
      assert.equal((await caller.put(path, record)).status, 200);
      assert.deepEqual(await recurringOf(path), { ...rest, billCycle, agreementType });
      const named = await shown<{ recurring: Recurring }>(world(), `${path}?fields=recurring/billCycle/name`);
      assert.deepEqual(named, { recurring: { billCycle: { name: 'Quarterly' } } });
      await changed(world(), `/finance/billingCycles/${id}`, { name: 'Each quarter' });
      assert.equal((await recurringOf(path)).billCycle?.name, 'Each quarter');
      await changed(world(), `/finance/billingCycles/${id}`, { name: 'Quarterly' });
    }
  });

  it('says the same by a reference and by its id, whichever of both is new', async () => {
    const [monthly, yearly] = [await cycleNamed('Monthly'), await cycleNamed('Annual')];
    const path = await aSoldPhone(world(), { recurring: { recurringRevenue: 5, billCycleId: monthly } });
    const cycles = async () => {
      const { billCycle, billCycleId } = await recurringOf(path);
      return [billCycle?.id, billCycleId];
    };
    assert.deepEqual(await cycles(), [monthly, monthly]);
    await changed(world(), path, { 'recurring/billCycleId': yearly });
    assert.deepEqual(await cycles(), [yearly, yearly]);
    await changed(world(), path, { 'recurring/billCycle/id': monthly });
    assert.deepEqual(await cycles(), [monthly, monthly]);
    await changed(world(), path, { 'recurring/billCycle': { name: 'Annual' } });
    assert.deepEqual(await cycles(), [yearly, yearly]);
  });

  it('is refused for what it names and is not there, and for values of another kind', async () => {
    const catalogItem = (await shown<{ catalogItem: { id: number } }>(world(), await aSoldPhone(world()))).catalogItem;
    const body = (recurring: Fields) => ({ catalogItem, billableOption: 'Billable', recurring });
    const found = await refusals(world(), '/procurement/products', body({ billCycle: { name: 'Never' } }));
    assert.deepEqual(found, { 'recurring/billCycle/name': 'Billing Cycle Never not found' });
    for (const caller of [world(), inOlderVersion(world())]) {
      const dated = await refusals(caller, '/procurement/products', body({ startDate: '2025-03-01T00:00:00.000Z' }));
      assert.deepEqual(dated, { 'recurring/startDate': 'Unsupported format applied to startDate' });
      for (const wrong of [{ cycles: 'many' }, { cycleType: 'Sometimes' }, { recurringRevenue: {} }]) {
        const reply = await caller.post('/procurement/products', body(wrong));
        assert.equal(reply.status, 400, reply.text);
        assert.match(reply.text, new RegExp(`recurring.${Object.keys(wrong)[0]}`));
      }
    }
  });
});

inOneWorld('the elements of a list within a record', (world) => {
  it('are read as records are', async () => {
    const options = [{ optionValue: 'Red', defaultFlag: 'true', sortOrder: '2' }];
    const field = {
      podId: 1,
      caption: 'Hue',
      fieldTypeIdentifier: 'Text',
      entryTypeIdentifier: 'List',
      sequenceNumber: 1,
    };
    const screen = { helpText: '', displayOnScreenFlag: true, locationIds: [2], businessUnitIds: [1] };
    const reply = await world().post('/system/userDefinedFields', { ...field, ...screen, options });
    assert.equal(reply.status, 201, reply.text);
    const [option] = (reply.json as { options: Record<string, unknown>[] }).options;
    assert.deepEqual([option?.['defaultFlag'], option?.['sortOrder']], [true, 2]);
  });
});
