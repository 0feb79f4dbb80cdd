import type { Column } from './table.ts';

const own = { field: null, references: null } as const;

/** The columns of `reeve_custom_value` that hold the value of a custom field. */
export const customValueColumns: { readonly text: Column; readonly number: Column } = {
  text: { name: 'text_value', key: 'value', kind: 'text', folded: 'text_value__folded', ...own },
  number: { name: 'number_value', key: 'value', kind: 'double', folded: null, ...own },
};
