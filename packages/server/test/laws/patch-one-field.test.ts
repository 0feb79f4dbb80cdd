import assert from 'node:assert/strict';
import { it } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import type { Field, Operation } from '@reeve/catalogue';
import type { EngineName } from '../../../testkit/src/on-each-engine.ts';
import type { World } from '../../../testkit/src/world.ts';
import { type Shown, scalarFor } from '../record-maker.ts';
import { inEveryVersion, readableCreates, type SpokenVersion, siblingOf } from './spoken-version.ts';

const ofPriority = ['priority', 'slaStatus', 'isInSla', 'respondedHours', 'resplanHours', 'resolutionHours'];
const ofTotal = ['salesTax', 'total', 'balance'];

/** What follows from a field and changes with it, each with its reason: by `Model.field`, or `*.field`. */
const follows: Readonly<Record<string, Following>> = {
  '*.locationId': { also: ['location'], because: 'The id and the reference are one fact.' },
  '*.departmentId': { also: ['department'], because: 'The id and the reference are one fact.' },
  '*.territoryId': { also: ['territory'], because: 'The id and the reference are one fact.' },
  '*.businessUnitId': { also: ['businessUnit'], because: 'The id and the reference are one fact.' },
  'CompanyGroup.allContactsFlag': { also: ['contactIds'], because: 'It is an order to list all.' },
  'TimeEntry.timeStart': { also: ['actualHours'], because: 'Hours are the time between start and end.' },
  'TimeEntry.timeEnd': { also: ['actualHours'], because: 'Hours are the time between start and end.' },
  'TicketNote.detailDescriptionFlag': {
    also: ['externalFlag'],
    because: 'What the customer is told is an external note.',
  },
  'TicketNote.resolutionFlag': { also: ['externalFlag'], because: 'What the customer is told is an external note.' },
  'ServiceNote.detailDescriptionFlag': {
    also: ['externalFlag'],
    because: 'What the customer is told is an external note.',
  },
  'ServiceNote.resolutionFlag': { also: ['externalFlag'], because: 'What the customer is told is an external note.' },
  'TicketNote.internalAnalysisFlag': { also: ['internalFlag'], because: 'An internal analysis is an internal note.' },
  'ServiceNote.internalAnalysisFlag': { also: ['internalFlag'], because: 'An internal analysis is an internal note.' },
  'Addition.unitPrice': { also: ['extPrice', 'margin'], because: 'Amounts follow from prices.' },
  'Addition.unitCost': { also: ['extCost', 'margin'], because: 'Amounts follow from costs.' },
  'ProductItem.price': { also: ['extPrice', 'margin'], because: 'Amounts follow from prices.' },
  'ProductItem.cost': { also: ['extCost', 'margin'], because: 'Amounts follow from costs.' },
  'ProductItem.discount': { also: ['extPrice', 'margin'], because: 'Amounts follow from discounts.' },
  'ProductItem.cancelledFlag': {
    also: [
      'quantityCancelled',
      'cancelledBy',
      'cancelledDate',
      'extPrice',
      'extCost',
      'margin',
      'needToPurchaseFlag',
      'needToOrderQuantity',
    ],
    because: 'Who cancels all is remembered, and nothing is left to bill or to order.',
  },
  'Agreement.expireWhenZero': { also: ['agreementStatus'], because: 'Of one that covers nothing nothing is left.' },
  'IntegratorLogin.inactiveFlag': {
    also: ['dateInactivated', 'inactivatedBy'],
    because: 'It remembers since when, and who decided it.',
  },
  'Member.officeEmail': { also: ['primaryEmail'], because: 'It is the address that is named as the default.' },
  'Member.inactiveFlag': { also: ['inactiveDate'], because: 'It remembers since when.' },
  'ApiMember.inactiveFlag': { also: ['inactiveDate'], because: 'It remembers since when.' },
  'ProcurementAdjustment.closedFlag': { also: ['closedBy', 'closedDate'], because: 'It remembers who closed it.' },
  'PurchaseOrder.salesTax': { also: ['total'], because: 'The total has the tax.' },
  'PurchaseOrderLineItem.canceledFlag': {
    also: ['closedFlag', 'canceledBy', 'dateCanceled', 'dateCanceledUtc'],
    because: 'Who cancels is remembered, and nothing is left to receive.',
  },
  'Company.identifier': { also: ['billToCompany'], because: 'A company that pays for itself is shown in itself.' },
  'Company.name': { also: ['billToCompany'], because: 'A company that pays for itself is shown in itself.' },
  'Invoice.date': { also: ['dueDate'], because: 'An invoice is due so many days after its date.' },
  'Invoice.serviceAdjustmentAmount': { also: ['subtotal', ...ofTotal], because: 'Totals follow from what is on it.' },
  'Invoice.taxableFlag': { also: ofTotal, because: 'What is not taxable has no tax.' },
  'Invoice.downpaymentApplied': { also: ofTotal, because: 'What was paid down is taken off.' },
  'InvoiceRouting.reviewedFlag': { also: ['dateReviewedUTC'], because: 'A review remembers when it was done.' },
  'InvoicePayment.amount': { also: ['invoiceBalance'], because: 'It keeps what it left open.' },
  'ScheduleEntry.dateStart': { also: ['startTimeSet', 'endTimeSet'], because: 'They follow what is set.' },
  'ScheduleEntry.dateEnd': { also: ['startTimeSet', 'endTimeSet'], because: 'They follow what is set.' },
  'ScheduleEntry.doneFlag': { also: ['closeDate'], because: 'An entry remembers when it was done.' },
  'ScheduleEntry.acknowledgedFlag': { also: ['acknowledgedDate'], because: 'An entry remembers when it was seen.' },
  'TimeEntry.chargeToType': {
    also: ['company', 'companyType', 'territory'],
    because: 'The company is that of what is charged to.',
  },
  'TimeEntry.locationId': { also: ['locationName'], because: 'It is the name of the location.' },
  'Ticket.severity': {
    also: ofPriority,
    because: 'The table of the service level makes the priority, and that the goals.',
  },
  'Ticket.impact': { also: ofPriority, because: 'As severity.' },
  'ScheduleEntry.objectId': { also: ['name'], because: 'An entry is named by what it is for.' },
};

interface Following {
  readonly also: readonly string[];
  readonly because: string;
}

const plainTypes: ReadonlySet<Field['type']> = new Set(['text', 'integer', 'number', 'boolean', 'enum', 'dateTime']);

/** Plain fields that a caller may set to what they like: no rule, no other field behind them. */
function plainOf({ response }: Operation, { catalogue }: SpokenVersion): Field[] {
  const model = catalogue.model(response ?? '');
  return model.fields.filter(
    (field) =>
      plainTypes.has(field.type) &&
      field.name !== 'id' &&
      field.readOnly !== true &&
      field.writeOnly !== true &&
      field.hidden !== true &&
      field.as === undefined &&
      !model.rules.has(field.name),
  );
}

/**
 * All of them in the newest version on SQLite. What follows from a field stands above versions and databases: in the
 * others every fourth field is tried, a quarter of a minute instead of one.
 */
function triedOf(fields: readonly Field[], { catalogue }: SpokenVersion, engine: EngineName): readonly Field[] {
  return engine === 'sqlite' && catalogue.differing.size === 0 ? fields : fields.filter((_, at) => at % 4 === 0);
}

inEveryVersion('a patch of one field changes that field', (version, spoken, engine) => {
  for (const operation of readableCreates(version)) {
    const fields = triedOf(plainOf(operation, version), version, engine);
    if (siblingOf('patch', operation, version) === undefined || fields.length === 0) continue;
    it(`${operation.path} and what follows from it`, async () => {
      const { world, maker } = spoken();
      const { path, record } = await maker.create(operation);
      const own = `${path}/${record.id}`;
      const changed: string[] = [];
      let shown = (await world.get(own)).json as Shown;
      for (const field of fields) {
        const after = await patched(own, field, shown, world);
        changed.push(...othersChanged(operation.response ?? '', field, shown, after));
        shown = after;
      }
      assert.deepEqual(changed, []);
      await world.delete(own); // what is inactive now would be in the way of others
    });
  }
});

/** The record after a patch of one field. A refusal changes nothing. */
async function patched(own: string, field: Field, shown: Shown, world: World): Promise<Shown> {
  const value = field.type === 'boolean' ? shown[field.name] !== true : scalarFor(field, 7);
  const reply = await world.patch(own, [{ op: 'replace', path: field.name, value }]);
  if (reply.status === 200) return reply.json as Shown;
  assert.equal(reply.status, 400, `PATCH ${own} ${field.name} ${reply.text}`);
  const after = (await world.get(own)).json as Shown;
  assert.deepEqual(after, shown, `PATCH ${own} ${field.name} is refused`);
  return after;
}

/** The other fields that a patch of one changed beyond what is known to follow. */
function othersChanged(model: string, { name }: Field, before: Shown, after: Shown): string[] {
  const known = new Set([
    '_info',
    name,
    ...[`${model}.${name}`, `*.${name}`].flatMap((key) => follows[key]?.also ?? []),
  ]);
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names]
    .filter((other) => !known.has(other) && !isDeepStrictEqual(before[other], after[other]))
    .map((other) => `${model}.${name} changes ${other}`);
}
