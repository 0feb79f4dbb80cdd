import type { CustomFieldValue } from '../generated/models.ts';

/** A value of a custom field. */
export type FieldContent = string | number | boolean | null;

/** A record that has custom fields. */
export interface HasCustomFields {
  readonly customFields?: readonly CustomFieldValue[];
}

/**
 * The custom fields of a record by caption. `F` says which there are: `customFields<TenantFields['Ticket Overview']>(ticket)`, by
 * types that `pullTypes` wrote.
 */
export function customFields<F extends object = Record<string, FieldContent>>({
  customFields: fields = [],
}: HasCustomFields): F {
  return Object.fromEntries(fields.map(({ caption, value }) => [caption, value ?? null])) as F;
}

/**
 * The list that sets custom fields by caption: for a patch, or for a new record with the fields of another one. Every field
 * of the record is in it, as is advised (evidence: custom-fields/strict). Raises an error for a caption that the record does
 * not have.
 */
export function withCustomFields<F extends object = Record<string, FieldContent>>(
  { customFields: fields = [] }: HasCustomFields,
  changes: Partial<F>,
): CustomFieldValue[] {
  const captions = new Set(fields.map(({ caption }) => caption));
  const unknown = Object.keys(changes).find((caption) => !captions.has(caption));
  if (unknown !== undefined) throw new Error(`The record has no custom field "${unknown}".`);
  const values = changes as Readonly<Record<string, FieldContent>>;
  return fields.map((field) => {
    const { caption = '' } = field;
    return caption in values ? { ...field, value: values[caption] } : field;
  });
}
