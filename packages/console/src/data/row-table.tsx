import type { ConsoleField } from '@reeve/server/contract';
import type { JSX } from 'preact';
import { ask, hrefOf } from '../address/address.ts';
import { type ListView, nextOrder, orderFieldOf } from './list-query.ts';
import type { ListedRecord } from './listed-record.ts';
import { showValue } from './show-value.ts';

/** A page of records as a table. Arrows go from row to row, Enter opens the record, heads of columns order by them. */
export function RowTable(props: {
  path: string;
  canOpen: boolean;
  fields: readonly ConsoleField[];
  view: ListView;
  rows: readonly ListedRecord[];
  isLoading: boolean;
}): JSX.Element {
  const columns = props.view.columns.flatMap((name) => props.fields.find((each) => each.name === name) ?? []);
  return (
    <section class="rows" aria-busy={props.isLoading} aria-label="Records">
      <table>
        <thead>
          <tr>
            {columns.map((field) => (
              <ColumnHead key={field.name} field={field} orderBy={props.view.orderBy} />
            ))}
          </tr>
        </thead>
        <tbody onKeyDown={moveBetweenRows}>
          {props.rows.map((row) => (
            <Row key={String(row['id'])} row={row} columns={columns} path={props.canOpen ? props.path : null} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function ColumnHead({ field, orderBy }: { field: ConsoleField; orderBy: string }): JSX.Element {
  const order = orderFieldOf(field);
  const [by, direction] = orderBy.split(' ');
  const isOrdered = order !== null && by === order;
  const sorted = !isOrdered ? 'none' : direction === 'desc' ? 'descending' : 'ascending';
  const mark = { none: '', ascending: ' ▲', descending: ' ▼' }[sorted];
  return (
    <th scope="col" aria-sort={sorted} class={isNumber(field) ? 'number' : undefined}>
      {order === null ? (
        <span>{field.name}</span>
      ) : (
        <button type="button" onClick={() => ask({ orderBy: nextOrder(orderBy, order), page: null })}>
          {field.name}
          <span aria-hidden="true" class="order-mark">
            {mark}
          </span>
        </button>
      )}
    </th>
  );
}

function Row(props: { row: ListedRecord; columns: readonly ConsoleField[]; path: string | null }): JSX.Element {
  const { row, columns, path } = props;
  const href = path === null || row['id'] === undefined ? null : hrefOf(`/data${path}/${String(row['id'])}`);
  return (
    <tr>
      {columns.map((field, index) => (
        <td key={field.name} class={isNumber(field) ? 'number' : undefined}>
          {index === 0 && href !== null ? <a href={href}>{cellText(row, field) || 'open'}</a> : cellText(row, field)}
        </td>
      ))}
    </tr>
  );
}

const mostCharacters = 60;

/** Long texts are cut here: cutting by style makes a browser clip each of ten thousand cells anew at every key. */
function cellText(row: ListedRecord, { name }: ConsoleField): string {
  const text = showValue(row[name]);
  return text.length <= mostCharacters ? text : `${text.slice(0, mostCharacters - 1)}…`;
}

function isNumber({ type }: ConsoleField): boolean {
  return type === 'integer' || type === 'number';
}

/** Arrows up and down move from a row's link to the next one's. */
function moveBetweenRows(event: KeyboardEvent): void {
  const row = (event.target as HTMLElement).closest('tr');
  const next =
    event.key === 'ArrowDown' ? row?.nextElementSibling : event.key === 'ArrowUp' ? row?.previousElementSibling : null;
  const link = next?.querySelector('a');
  if (link == null) return;
  event.preventDefault();
  link.focus();
}
