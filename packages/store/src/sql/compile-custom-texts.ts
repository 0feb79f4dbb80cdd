import type { CustomField, Filter, Matches } from '../filter/filter.ts';
import { customValueColumns } from '../schema/custom-value-columns.ts';
import { foldedText } from '../schema/ddl.ts';
import { quoted } from '../schema/table.ts';
import { customTexts } from '../search/custom-texts.ts';
import { definitionAlias } from './compile-operand.ts';
import { nextAlias, parameter, type StatementWriter } from './statement.ts';

type TextSearch = NonNullable<Matches['candidates']>;

/**
 * Definitions with their values, called `inner`: where the values must fit a pattern that a search table knows, those alone whose text
 * may. SQLite keeps the order of a cross join, and would else begin with all values of the table.
 */
export function compileValuesFrom(custom: CustomField, inner: string, writer: StatementWriter): string {
  const definitions = `${quoted(custom.definitions.name)} ${definitionAlias}`;
  const values = `"reeve_custom_value" ${inner}`;
  const candidates = candidatesOf(custom.filter);
  if (candidates === null) return `${definitions} cross join ${values}`;
  const text = nextAlias(writer);
  const index = quoted(candidates.table);
  const found = `select rowid from ${index} where ${index} match ${parameter(candidates.query, writer)}`;
  // The index of values has no affinity, and is not used for what is compared as a text.
  const same = `${foldedText(customValueColumns.text, writer.dialect, inner)} = +${text}."text"`;
  return (
    `${quoted(customTexts.table)} ${text} cross join ${definitions} on ${text}."id" in (${found}) and ${definitionAlias}."id" = ${text}."field_id"` +
    ` cross join ${values} on ${inner}."field_id" = ${text}."field_id" and ${same}`
  );
}

/** What every value that meets the filter is found by; null where that is nothing. */
function candidatesOf(filter: Filter): TextSearch | null {
  const terms = filter.kind === 'and' ? filter.terms : [filter];
  const patterns = terms.filter((term): term is Matches => term.kind === 'matches');
  return patterns.find((each) => each.candidates !== null && isOfValue(each))?.candidates ?? null;
}

/** Whether a pattern is about the text of a custom field's value. */
export function isOfValue({ operand }: Matches): boolean {
  return operand.kind === 'column' && operand.column === customValueColumns.text;
}
