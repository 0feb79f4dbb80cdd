/** What a tenant has of its own: its custom fields by caption, types of them, and answers that differ from our types. */

export { pullTypes } from './pull-types.ts';
export { customFields, type FieldContent, type HasCustomFields, withCustomFields } from './tenant/custom-fields.ts';
export { type DriftReport, type FieldDrift, watchDrift } from './watch-drift.ts';
