import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadCatalogue } from '../../packages/catalogue/src/catalogue.ts';
import { Tables } from '../../packages/store/src/schema/table.ts';
import { renderBodies } from './render-bodies.ts';
import { renderRows } from './render-rows.ts';

const catalogue = loadCatalogue();
const rows = renderRows(catalogue);
const bodies = renderBodies(catalogue);

/** The members of a generated type, by name. */
function membersOf(text: string, head: string): Record<string, string> {
  const from = text.indexOf(`\n${head} {\n`);
  assert.notEqual(from, -1, head);
  const lines = text
    .slice(from, text.indexOf('\n}', from + 1))
    .split('\n')
    .slice(2);
  return Object.fromEntries(
    lines.map((line) =>
      line
        .trim()
        .replace(/;$/, '')
        .split(/\??: (.*)/, 2),
    ),
  );
}

describe('the types of rows', () => {
  it('have the columns of the table, in its order', () => {
    for (const table of Tables.of(catalogue).all) {
      const name = membersOf(rows, 'export interface Rows')[`'${table.collection.path}'`];
      const keys = table.columns.map((column) => column.key);
      assert.deepEqual(Object.keys(membersOf(rows, `export type ${name} =`)), keys, table.collection.path);
    }
  });

  it('keep references as ids, dates as text, and what may be empty as null', () => {
    const ticket = membersOf(rows, 'export type TicketRow =');
    assert.equal(ticket['id'], 'number');
    assert.equal(ticket['board'], 'number | null');
    assert.equal(ticket['requiredDate'], 'string | null');
    assert.equal(ticket['closedFlag'], 'boolean | null');
    assert.equal(ticket['severity'], "'Low' | 'Medium' | 'High' | null");
    assert.equal(ticket['integratorTags'], 'readonly string[] | null');
    assert.equal(membersOf(rows, 'export type MemberRow =')['office365'], 'Json');
  });

  it('name a model of two collections by the parent as well', () => {
    const byPath = membersOf(rows, 'export interface Rows');
    assert.equal(byPath["'/company/companies/{parentId}/tracks'"], 'CompanyContactTrackRow');
    assert.equal(byPath["'/company/contacts/{parentId}/tracks'"], 'ContactContactTrackRow');
  });
});

describe('the types of bodies', () => {
  it('have every model, and references as the models say', () => {
    assert.deepEqual(Object.keys(membersOf(bodies, 'export interface Bodies')), [...catalogue.modelNames]);
    const ticket = membersOf(bodies, 'export interface Ticket');
    assert.equal(ticket['board'], 'BoardReference');
    assert.equal(ticket['customFields'], 'readonly CustomFieldValue[]');
    assert.equal(ticket['budgetHours'], 'number | null');
    assert.equal(membersOf(bodies, 'export interface BoardReference')['name'], 'string');
  });

  it('leave out what is never on the wire', () => {
    for (const name of catalogue.modelNames)
      for (const field of catalogue.model(name).fields)
        if (field.hidden === true) assert.ok(!(field.name in membersOf(bodies, `export interface ${name}`)), name);
  });
});
