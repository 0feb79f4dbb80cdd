import { type OpenApiModel, type OpenApiSchema, referredName } from './open-api.ts';

/**
 * Writes the fields of a model in the catalogue's notation: a type, its argument, then flags
 * (`text 100 required`, `enum Low,Medium,High nullable requiredOnUpdate`, `reference BoardReference`, `list integer`).
 */
export function fieldsOf(model: OpenApiModel): Record<string, string> {
  const required = new Set(model.required ?? []);
  const entries = Object.entries(model.properties ?? {}).map(([name, schema]) => {
    const words = [typeWords(name, schema), ...flagWords(schema, required.has(name))];
    return [name, words.join(' ')] as const;
  });
  return Object.fromEntries(entries);
}

function typeWords(name: string, schema: OpenApiSchema): string {
  if (name === '_info') return 'info';
  if (schema.$ref !== undefined)
    return `${isReferenceName(schema.$ref) ? 'reference' : 'object'} ${referredName(schema.$ref)}`;
  if (schema.enum !== undefined) return `enum ${schema.enum.join(',')}`;
  if (schema.type === 'array') return `list ${itemWords(schema.items ?? {})}`;
  if (schema.type === 'string') return textWords(name, schema);
  if (schema.type === 'integer') return 'integer';
  if (schema.type === 'number') return 'number';
  if (schema.type === 'boolean') return 'boolean';
  return 'json';
}

function itemWords(items: OpenApiSchema): string {
  if (items.$ref !== undefined) return referredName(items.$ref);
  if (items.type === 'integer' || items.type === 'number') return items.type;
  return items.type === 'string' ? 'text' : 'json';
}

function textWords(name: string, schema: OpenApiSchema): string {
  if (schema.format === 'date-time') return 'dateTime';
  if (schema.format === 'uuid') return 'uuid';
  const length = schema.maxLength ?? describedLength(schema.description);
  if (length !== undefined) return `text ${length}`;
  if (schema.format === 'date') return 'date';
  return isDateTimeName(name) ? 'dateTime' : 'text';
}

function describedLength(description: string | undefined): number | undefined {
  const found = /Max length: (\d+);/.exec(description ?? '');
  return found === null ? undefined : Number(found[1]);
}

function flagWords(schema: OpenApiSchema, required: boolean): string[] {
  const flags: string[] = [];
  if (required) flags.push('required');
  if (/Required On Updates;/.test(schema.description ?? '')) flags.push('requiredOnUpdate');
  if (schema.nullable === true) flags.push('nullable');
  if (schema.writeOnly === true) flags.push('writeOnly');
  if (schema.readOnly === true) flags.push('readOnly');
  return flags;
}

function isReferenceName(reference: string): boolean {
  return referredName(reference).endsWith('Reference');
}

const dateTimeNames = new Set(
  `documentDate startDate endDate dateCreated dateStart dateEnd timeStart timeEnd dateClosed dueDate timeSheetStartDate
  nextInvoiceDate purchaseDate vendorInvoiceDate invoiceDate lastUpdated closedDate subDateAccepted lastInvoiceDate
  billStartDate enteredDate startDateOverride endDateOverride createdOnDate periodStartDate periodEndDate adjustedDate
  inactiveDate hireDate purchasedInvoiceDate shippingDate dateEntered effectiveDate cancelDate dateResolved dateResplan
  dateResponded escalationStartDateUTC timeStartUtc timeEndUtc dateInvoice deadlineDate firstPeriodEndDate dateExpense
  paymentDate paymentSyncDate paymentDateUtc date`.split(/\s+/),
);

/**
 * The description calls most dates plain strings; these names are dates wherever they were seen
 * (evidence: dates/names).
 */
function isDateTimeName(name: string): boolean {
  return dateTimeNames.has(name);
}
