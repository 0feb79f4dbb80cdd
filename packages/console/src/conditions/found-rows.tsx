import type { ApiClient } from '@reeve/client';
import type { ComponentChildren, JSX } from 'preact';
import { hrefOf } from '../address/address.ts';
import { fieldsOf } from '../data/catalogue.ts';
import { readListView } from '../data/list-query.ts';
import { showValue } from '../data/show-value.ts';
import { Card } from '../view/card.tsx';
import { Empty, Problem, Waiting } from '../view/states.tsx';
import { useLoaded } from '../view/use-loaded.ts';
import type { AskedList } from './asked-list.ts';

const shown = 10;

/** The first records that a list answers, and how many there are; the server's own words where it refuses. */
export function FoundRows(props: {
  client: ApiClient;
  asked: AskedList;
  model: string;
  children: ComponentChildren;
}): JSX.Element {
  const { client, asked, model } = props;
  const { value, error, isLoading } = useLoaded(
    (signal) => readRows(client, asked, model, signal),
    [JSON.stringify(asked), model],
  );
  if (error !== null)
    return (
      <Card title="Refused">
        <Problem error={error} />
      </Card>
    );
  if (value === null) return <Waiting lines={6} />;
  return (
    <Card title={isLoading ? 'Rows' : `${value.count} rows`} aside={props.children} class="scroll">
      {value.count === 0 ? <Empty>Nothing meets this condition.</Empty> : null}
      <table class="plain">
        <thead>
          <tr>
            {value.columns.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {value.rows.map((row) => (
            <tr key={String(row['id'])}>
              {value.columns.map((name, at) => (
                <td key={name}>
                  {at === 0 ? (
                    <a href={hrefOf(`/data${asked.list}/${String(row['id'])}`)}>{showValue(row[name])}</a>
                  ) : (
                    showValue(row[name])
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}

async function readRows(
  client: ApiClient,
  { list, conditions, orderBy }: AskedList,
  model: string,
  signal: AbortSignal,
) {
  const columns = readListView(new URLSearchParams(), await fieldsOf(model)).columns.slice(0, 4);
  const query = { fields: ['id', ...columns].join(','), ...(conditions !== '' && { conditions }) };
  const [rows, count] = await Promise.all([
    client.at(list).list({ query, pageSize: shown, signal, ...(orderBy !== '' && { orderBy }) }),
    client.at(list).count({ query: conditions === '' ? {} : { conditions }, signal }),
  ]);
  return { columns, rows, count };
}
