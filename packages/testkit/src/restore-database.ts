import type pg from 'pg';

/** Where a database keeps the rows that it had at first: a table for each that had some. */
const savedSchema = 'world_rows';

/** Where the rows of a table (`relid`) are saved: schema and name together can be longer than a name may be. */
const savedAs = `format('${savedSchema}.%I', md5(relid::regclass::text))`;

/** Catalogs that a change of tables, columns, indexes, functions or schemas writes to. */
const catalogs = "('pg_class', 'pg_attribute', 'pg_constraint', 'pg_proc', 'pg_namespace', 'pg_index')";

/** Saves the rows and the counters of a database as it is now, for `restoreRows`. */
export async function saveRows(client: pg.Client): Promise<void> {
  const tables = await client.query<{ name: string; place: string }>(
    `select relid::regclass::text as name, ${savedAs} as place from pg_stat_user_tables where schemaname <> '${savedSchema}'`,
  );
  const filled = tables.rows.map(({ name }, at) => `select ${at} as "at" where exists (select from ${name})`);
  const { rows } = await client.query<{ at: number }>(filled.join(' union all '));
  const copies = rows.map(({ at }) => tables.rows[at] ?? null).filter((table) => table !== null);
  await client.query(
    [
      `create schema ${savedSchema}`,
      ...copies.map(({ name, place }) => `create table ${place} as select * from ${name}`),
      `create table ${savedSchema}.sequences as
       select format('%I.%I', schemaname, sequencename) as name, last_value as value from pg_sequences`,
    ].join(';\n'),
  );
}

/**
 * Gives a copy of a database with saved rows the rows that it had, in the tables that were written since. Whoever else is
 * connected is cut off, save processes that have handed in what they wrote.
 *
 * @returns false where it cannot: tables were made or changed, or the server is older than 15.
 */
export async function restoreRows(client: pg.Client, handedIn: readonly number[] = []): Promise<boolean> {
  // Who is not connected any more has handed in what it wrote.
  await client.query(
    `select pg_terminate_backend(pid, 5000) from pg_stat_activity
     where datname = current_database() and pid <> pg_backend_pid() and pid <> all($1)`,
    [handedIn],
  );
  const written = await client.query<{ name: string; place: string | null; catalog: boolean }>(
    `select relid::regclass::text as name, schemaname = 'pg_catalog' as catalog,
            to_regclass(${savedAs})::text as place
     from pg_stat_all_tables
     where n_tup_ins + n_tup_upd + n_tup_del > 0
       and (schemaname not like 'pg\\_%' and schemaname <> '${savedSchema}' or relname in ${catalogs})`,
  );
  if (written.rows.some(({ catalog }) => catalog)) return false;
  const statements = written.rows.flatMap(({ name, place }) => [
    `delete from ${name}`,
    ...(place === null ? [] : [`insert into ${name} overriding system value select * from ${place}`]),
  ]);
  // Rows are put back in any order, so that what one refers to may come later.
  const text = ['begin', 'set local session_replication_role = replica', ...statements, resetSequences, 'commit'];
  await client.query(text.join(';\n'));
  await client.query('select pg_stat_force_next_flush()');
  await client.query('select pg_stat_reset()');
  return true;
}

const resetSequences = `select setval(name::regclass, coalesce(sequences.value, 1), sequences.value is not null)
  from ${savedSchema}.sequences join pg_sequences on format('%I.%I', schemaname, sequencename) = name
  where last_value is distinct from sequences.value`;
