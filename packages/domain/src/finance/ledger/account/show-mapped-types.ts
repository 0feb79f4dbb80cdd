import { action } from '../../../action/action.ts';
import { counted, type Result, rows } from '../../../action/result.ts';
import { mappedTypes } from './mapped-types.ts';

const said = {
  says: 'the kinds of records that ledger accounts are mapped to',
  source: 'evidence: invoices/mapped-types',
} as const;

/** Filtered, ordered and paged as any list. */
export const listMappedTypes = action('GET /finance/glAccounts/mappedTypes', { ...said, reads: async () => shown() });

/** How many of them. */
export const countMappedTypes = action('GET /finance/glAccounts/mappedTypes/count', {
  ...said,
  reads: async () => counted(shown()),
});

function shown(): Result {
  const names = ['id', 'name', 'table', 'recIdField', 'glType', 'sortOrder'] as const;
  const found = mappedTypes.map((type) => Object.fromEntries(names.map((name) => [name, type[name]])));
  return rows(found, names);
}
