import {
  indexTextsAbove,
  logAnything,
  quoted,
  type Schema,
  type Table,
  type TenantDatabase,
  type Transaction,
} from '@reeve/store';

/** Tickets whose ids follow one another, and the first of the schedule entries that came with them. */
export interface Originals {
  readonly first: number;
  readonly last: number;
  readonly firstEntry: number;
}

/** How many tickets a transaction adds, roughly: the database's own log stays small. */
const ticketsAtOnce = 5_000;

/**
 * Adds so many tickets by repeating those that were made by the write path, in the order of their ids and each with its schedule entry.
 * Copies are the same but for ids and GUIDs. Nobody is told of them.
 */
export async function multiplyTickets(
  database: TenantDatabase,
  schema: Schema,
  originals: Originals,
  count: number,
  onProgress: (done: number) => void,
): Promise<void> {
  let done = 0;
  for (const part of partsOf(originals, count)) {
    await database.write((transaction) => repeatPart(transaction, database, schema, part), 'alone');
    done += (part.last - part.first + 1) * part.times;
    onProgress(done);
  }
}

/** Some of the originals, which are repeated so many times. */
interface Part extends Originals {
  readonly times: number;
}

/** The first ones are repeated once more than the others, where the count does not go up. */
function partsOf({ first, last, firstEntry }: Originals, count: number): Part[] {
  const known = last - first + 1;
  const [times, more] = [Math.floor(count / known), count % known];
  const cut = (from: number, to: number, repeated: number): Part[] => {
    const step = Math.max(1, Math.floor(ticketsAtOnce / repeated));
    const starts = Array.from({ length: Math.ceil((to - from) / step) }, (_, at) => from + at * step);
    return starts.map((each) => ({
      first: each,
      last: Math.min(to, each + step) - 1,
      firstEntry,
      times: repeated,
    }));
  };
  return [...cut(first, first + more, times + 1), ...(times === 0 ? [] : cut(first + more, last + 1, times))];
}

async function repeatPart(
  transaction: Transaction,
  { dialect }: TenantDatabase,
  { tables }: Schema,
  { first, last, firstEntry, times }: Part,
): Promise<void> {
  const [tickets, entries] = [tables.of('/service/tickets'), tables.of('/schedule/entries')];
  if (dialect.name === 'postgres') await logAnything(transaction);
  const before = await lastId(transaction, tickets);
  const added = await transaction.run(`${repeating(tickets)} where t."id" between ? and ? order by t."id", n."i"`, [
    times,
    first,
    last,
  ]);
  await indexTextsAbove(tickets, before, { connection: transaction, dialect });
  if ((await lastId(transaction, tickets)) !== before + added) throw new Error('Somebody else made tickets meanwhile.');
  await transaction.run(
    `${repeating(entries)} where t."object_id" between ? and ? and t."id" >= ? order by t."id", n."i"`,
    [times, before, first, times, first, last, firstEntry],
  );
}

/** The highest id of a table; 0 where it has none. */
export async function lastId(reader: Pick<Transaction, 'all'>, { name }: Table): Promise<number> {
  const [row] = await reader.all(`select coalesce(max("id"), 0) from ${quoted(name)}`);
  return Number(row?.[0]);
}

const whole = 'cast(? as integer)';

/** Columns that are not repeated as they are: a GUID ends with the number of the copy, an entry is of its copy of the ticket. */
const otherwise: Readonly<Record<string, string>> = {
  mobile_guid: `substr(t."mobile_guid", 1, 28) || cast(10000000 + n."i" as text)`,
  object_id: `${whole} + (t."object_id" - ${whole}) * ${whole} + n."i"`,
};

function repeating({ name, columns }: Table): string {
  const names = columns.flatMap((column) => [column.name, ...(column.folded === null ? [] : [column.folded])]);
  const repeated = names.filter((each) => each !== 'id');
  const values = repeated.map((each) => otherwise[each] ?? `t.${quoted(each)}`);
  return `with recursive n("i") as (select 1 union all select "i" + 1 from n where "i" < ${whole})
    insert into ${quoted(name)} (${repeated.map(quoted).join(', ')})
    select ${values.join(', ')} from ${quoted(name)} t cross join n`;
}
