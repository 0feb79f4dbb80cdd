import type { Catalogue } from '../../packages/catalogue/src/catalogue.ts';
import { type Relation, relationsTo } from '../../packages/domain/src/deletion/relations.ts';
import { Tables } from '../../packages/store/src/schema/table.ts';

const introduction = `# What a delete does

By collection: every field by which other records name one of its records, and what becomes of them when that record is
deleted. *Refused*: the delete answers 409 while such a record stays. *Carried*: it goes along, with what names it in turn.
*Cleared*: the field is emptied. Where nothing is declared in \`packages/catalogue/patches/deletes.json\`, which gives a reason
for each rule, nested records are carried and all others refuse. This page is generated (\`npm run generate\`).
`;

/** Writes docs/deletes.md: a table for each collection that anything names, in the order of the catalogue. */
export function renderDeletes(catalogue: Catalogue): string {
  const tables = Tables.of(catalogue);
  const sections = tables.all.flatMap((table) => {
    const relations = relationsTo(table, { catalogue, tables });
    return relations.length === 0 ? [] : [section(table.collection.path, relations)];
  });
  return [introduction, ...sections].join('\n');
}

function section(path: string, relations: readonly Relation[]): string {
  return [`## ${path}`, '', '| Named by | Field | |', '| --- | --- | --- |', ...relations.map(row), ''].join('\n');
}

function row({ table, column, when, rule }: Relation): string {
  const conditions = Object.entries(when).map(([key, values]) => ` where \`${key}\` is ${values.join(' or ')}`);
  const field = column.key === '_parentId' ? 'its parent' : `\`${column.key}\``;
  return `| ${table.collection.path} | ${field}${conditions.join('')} | ${rule} |`;
}
