import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import type { Field, FieldRule, Model } from '@reeve/catalogue';
import { inOlderVersion } from '../../testkit/src/older-version.ts';
import { onEachEngine } from '../../testkit/src/on-each-engine.ts';
import { aWorld, type World } from '../../testkit/src/world.ts';
import { RecordMaker } from './record-maker.ts';
import { catalogue, creates, isSettable, writableModels } from './writable-models.ts';

/** Why a number may be less than nothing, by model and name. */
const exceptions: readonly (readonly [names: RegExp, reason: string])[] = [
  [/ \w*(Id|Rec[Ii][dD])$| parentPhase$/, 'names a record: what is not there is refused for that'],
  [/ (sequence|sequenceNumber|sortOrder|order|lineNumber|subNumber|applicationOrder|taxLevel)$/, 'a place in an order'],
  [/ (priority|workflowStep)$/, 'a place in an order'],
  [
    /^(Addition|CatalogComponent|CatalogItem|ProductComponent|ProductItem) \w*([pP]rice|[cC]ost)$/,
    'credits and discounts are products of a negative price',
  ],
  [/^(CatalogItem|ForecastItem) (recurring\w+|revenue|cost)$/, 'as the price of a product'],
  [/^PurchaseOrderLineItem (unitCost|tax)$|^PurchaseOrder salesTax$/, 'what a vendor gives back'],
  [/^CatalogItem markupPercentage$|^ExpenseType invoiceMarkupAmount$/, 'sold for less than it costs'],
  [/^PricingBreak amount$/, 'a price or what is taken off one, by its method'],
  [/^ProductItem discount$/, 'a discount below nothing is a surcharge'],
  [/^AdjustmentDetail quantityAdjusted$/, 'stock that is taken out'],
  [
    /^AgreementAdjustment amount$|^Invoice serviceAdjustmentAmount$|^TimeEntry (adjustment|agreementAdjustment)$/,
    'adjusts in both directions',
  ],
  [/^Invoice (total|serviceTotal)$/, 'what a credit memo comes to'],
  [/^InvoicePayment amount$/, 'a payment that is taken back'],
  [/^GLEntry (amount|cost)$/, 'debits and credits'],
  [/ (points|pointValue|noAnswerPoints|sentimentScore)$/, 'a score below nothing is one'],
  [/ lagDays$/, 'begins before its predecessor ends'],
  [/^TimeZoneSetup offset$/, 'west of Greenwich'],
  [/^(Office365EmailSetup source|TimeEntry invoiceReady|TimeExpense invoiceStart)$/, 'a code, no amount'],
];

/** Limits of accruals that are not kept at all are cleared, whatever they are. */
const allKept: Readonly<Record<string, boolean>> = Object.fromEntries(
  ['vacation', 'sick', 'pto', 'holiday'].flatMap((kind) => [
    [`${kind}Flag`, true],
    [`${kind}CarryoverAllowedFlag`, true],
  ]),
);

function isNumber(field: Field): boolean {
  return isSettable(field) && (field.type === 'integer' || field.type === 'number');
}

function rangeOf(model: Model, field: Field): FieldRule | undefined {
  return model.rules.get(field.name)?.find(({ rule, min }) => rule === 'range' && min !== undefined && min >= 0);
}

function reasonFor(model: Model, { name }: Field): string | undefined {
  return exceptions.find(([names]) => names.test(`${model.name} ${name}`))?.[1];
}

it('every number that a caller sets is at least 0, or has a reason to be less', () => {
  const neither = writableModels().flatMap((model) =>
    model.fields
      .filter((field) => isNumber(field) && rangeOf(model, field) === undefined)
      .filter((field) => reasonFor(model, field) === undefined)
      .map(({ name }) => `${model.name} ${name}`),
  );
  assert.deepEqual(neither, []);
});

it('has no reason that nothing needs', () => {
  const numbers = writableModels().flatMap((model) =>
    model.fields
      .filter((field) => isNumber(field) && rangeOf(model, field) === undefined)
      .map(({ name }) => `${model.name} ${name}`),
  );
  const idle = exceptions.filter(([names]) => !numbers.some((name) => names.test(name)));
  assert.deepEqual(idle, []);
});

onEachEngine('an amount below nothing', (engine) => {
  let world: World;
  let maker: RecordMaker;
  before(async () => {
    world = await aWorld({ engine });
    maker = new RecordMaker(world);
  });
  after(() => world[Symbol.asyncDispose]());

  for (const operation of creates) {
    const model = catalogue.model(operation.request ?? '');
    const ranged = model.fields.filter((field) => isNumber(field) && rangeOf(model, field) !== undefined);
    if (ranged.length === 0) continue;
    it(`is refused by POST ${operation.path}, each field in the same answer`, async () => {
      const kinds = model.fields.filter(({ options }) => options?.includes('AdjAmount')).map(({ name }) => name);
      const below = {
        ...Object.fromEntries(ranged.map(({ name }) => [name, -1])),
        ...Object.fromEntries(kinds.map((name) => [name, 'Custom'])),
        ...(model.name === 'TimeAccrual' ? allKept : {}),
      };
      const refusal = await maker.create(operation, below).then(
        () => 'it was taken',
        (error: Error) => error.message,
      );
      for (const field of ranged) {
        const { min } = rangeOf(model, field) ?? {};
        assert.match(refusal, new RegExp(`The field ${field.name} must be between ${min} and `));
      }
    });
  }

  it('is refused of an older version and of a patch, and what may be negative is taken', async () => {
    const { record } = await maker.create(createOf('/time/entries'), { chargeToId: undefined });
    const own = `/time/entries/${record.id}`;
    const reply = await world.patch(own, [{ op: 'replace', path: 'hoursDeduct', value: -1000 }]);
    assert.equal(reply.status, 400, reply.text);
    assert.match(reply.text, /"code": "OutOfRange",\s+"message": "The field hoursDeduct must be between 0 and 1\.79/);
    const older = inOlderVersion(world);
    const ticket = await older.post('/service/tickets', { summary: 'x', company: { id: 1 }, budgetHours: -2 });
    assert.match(ticket.text, /The field budgetHours must be between 0/);
    await maker.create(createOf('/procurement/catalog'), { price: -20, cost: -10 });
  });
});

function createOf(path: string) {
  const found = creates.find((each) => each.path === path);
  if (found === undefined) throw new Error(`Nothing is made by POST ${path}.`);
  return found;
}
