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
    <th scope="col" aria-sort={sorted}>
      {order === null ? (
        <span>{field.name}</span>
      ) : (
        <button type="button" onClick={() => ask({ orderBy: nextOrder(orderBy, order), page: null })}>
          {field.name}
          <span aria-hidden="true" class="mark">
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
      {columns.map(({ name, type }, index) => (
        <td key={name} class={type === 'integer' || type === 'number' ? 'number' : undefined}>
          {index === 0 && href !== null ? <a href={href}>{showValue(row[name]) || 'open'}</a> : showValue(row[name])}
        </td>
      ))}
    </tr>
  );
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
