import type pg from 'pg';
import { quoted } from './schema-name.ts';

/**
 * What a schema is made of, as statements with unqualified names: run with the search path set to another schema, they
 * make a copy of it. Tables (columns, defaults, identities, checks), sequences of their own, keys, indexes and foreign
 * keys are covered, which is all that Reeve makes; views, triggers, functions and types are not.
 */
export interface SchemaDefinition {
  /** Table names, in order. */
  readonly tables: readonly string[];
  /** Makes the sequences that belong to no column. */
  readonly sequences: readonly string[];
  /** Sets the defaults that take the next number of a sequence, for `like` copies them with the source's sequence. */
  readonly defaults: readonly string[];
  /** Fills tables that have something, without their generated columns. */
  readonly rows: readonly string[];
  /** Adds primary keys and unique constraints, then other indexes: cheaper after the rows. */
  readonly indexes: readonly string[];
  /** Adds foreign keys, which need the keys and rows of all tables. */
  readonly foreignKeys: readonly string[];
  /** Sets every sequence to where it stands. */
  readonly positions: readonly string[];
}

/** Each query answers one column of text for a schema (`$1`), read with the search path set to it alone. */
const queries: Readonly<Record<keyof SchemaDefinition, string>> = {
  tables: `select relname::text from pg_class where relnamespace = $1::regnamespace and relkind = 'r' order by relname`,
  sequences: `select format('create sequence %I as %s increment %s minvalue %s maxvalue %s start %s cache %s%s', c.relname,
      format_type(s.seqtypid, null), s.seqincrement, s.seqmin, s.seqmax, s.seqstart, s.seqcache,
      case when s.seqcycle then ' cycle' else '' end)
    from pg_class c join pg_sequence s on s.seqrelid = c.oid
    where c.relnamespace = $1::regnamespace
      and not exists (select from pg_depend d where d.objid = c.oid and d.classid = 'pg_class'::regclass and d.deptype = 'i')
    order by c.relname`,
  defaults: `select format('alter table %I alter column %I set default %s', c.relname, a.attname, pg_get_expr(d.adbin, d.adrelid))
    from pg_attrdef d join pg_class c on c.oid = d.adrelid join pg_attribute a on a.attrelid = c.oid and a.attnum = d.adnum
    where c.relnamespace = $1::regnamespace and c.relkind = 'r' and a.attgenerated = ''
      and pg_get_expr(d.adbin, d.adrelid) like '%nextval(%' order by c.relname`,
  rows: `select format('insert into %I (%s) overriding system value select %2$s from %s.%1$I', c.relname,
      string_agg(quote_ident(a.attname), ', ' order by a.attnum), $1::text)
    from pg_class c join pg_attribute a on a.attrelid = c.oid
    where c.relnamespace = $1::regnamespace and c.relkind = 'r'
      and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' and pg_relation_size(c.oid) > 0
    group by c.relname order by c.relname`,
  indexes: `select case when k.oid is null then pg_get_indexdef(i.indexrelid, 0, true)
      else format('alter table %I add constraint %I %s', t.relname, k.conname, pg_get_constraintdef(k.oid)) end
    from pg_index i join pg_class t on t.oid = i.indrelid
      left join pg_constraint k on k.conindid = i.indexrelid and k.contype in ('p', 'u', 'x')
    where t.relnamespace = $1::regnamespace and t.relkind = 'r' order by t.relname, k.conname is null, i.indexrelid`,
  foreignKeys: `select format('alter table %I add constraint %I %s', t.relname, k.conname, pg_get_constraintdef(k.oid))
    from pg_constraint k join pg_class t on t.oid = k.conrelid
    where t.relnamespace = $1::regnamespace and k.contype = 'f' order by t.relname, k.conname`,
  positions: `select format('select setval(%s, %s)',
      case when d.objid is null then quote_literal(quote_ident(c.relname))
        else format('pg_get_serial_sequence(%L, %L)', quote_ident(t.relname), a.attname) end,
      s.last_value)
    from pg_sequences s join pg_class c on c.relname = s.sequencename and c.relnamespace = $1::regnamespace
      left join pg_depend d on d.objid = c.oid and d.classid = 'pg_class'::regclass and d.deptype = 'i'
      left join pg_class t on t.oid = d.refobjid
      left join pg_attribute a on a.attrelid = d.refobjid and a.attnum = d.refobjsubid
    where s.schemaname = current_schema() and s.last_value is not null order by c.relname`,
};

/** Reads the definition of a schema, inside a transaction of the client's: all of it, or some parts. */
export async function schemaDefinition<Part extends keyof SchemaDefinition>(
  client: pg.ClientBase,
  schema: string,
  parts: readonly Part[] = Object.keys(queries) as Part[],
): Promise<Pick<SchemaDefinition, Part>> {
  await client.query(`set local search_path to ${quoted(schema)}`);
  const read: Partial<Record<Part, readonly string[]>> = {};
  for (const part of parts) {
    const asked = { text: queries[part], values: [quoted(schema)], rowMode: 'array' as const };
    const answer = await client.query<[string]>(asked);
    read[part] = answer.rows.map(([text]) => text);
  }
  return read as Pick<SchemaDefinition, Part>;
}
