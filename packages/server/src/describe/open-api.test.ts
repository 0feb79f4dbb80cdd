import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { loadCatalogue } from '@reeve/catalogue';
import { aWorld } from '../../../testkit/src/world.ts';
import { entryOf } from '../operation/registry.ts';
import { openApiText } from './open-api.ts';

interface Document {
  readonly openapi: string;
  readonly paths: Record<
    string,
    Record<string, { 'x-reeve'?: string; responses: Record<string, unknown>; operationId: string }>
  >;
  readonly components: { readonly schemas: Record<string, unknown> };
}

const catalogue = loadCatalogue();

describe('the description of the API, on sqlite', () => {
  let document: Document;
  let operations: Document['paths'][string][string][];
  before(async () => {
    document = JSON.parse((await openApiText(catalogue)).toString());
    operations = Object.values(document.paths).flatMap((path) => Object.values(path));
  });

  it('has every path of the catalogue and no operation id twice', () => {
    assert.deepEqual(new Set(Object.keys(document.paths)), new Set(catalogue.operations.map(({ path }) => path)));
    assert.equal(new Set(operations.map(({ operationId }) => operationId)).size, operations.length);
  });

  it('marks exactly the actions that the server does not do, and lets them answer 501 only', () => {
    const marked = operations.filter((operation) => operation['x-reeve'] === 'not-imitated');
    const missing = catalogue.operations.filter(
      (operation) => operation.kind === 'action' && entryOf(operation) === undefined,
    );
    assert.equal(marked.length, missing.length);
    for (const operation of marked) assert.deepEqual(Object.keys(operation.responses), ['501']);
  });

  it('refers to no schema that it does not have, and tells of no hidden field', () => {
    const text = JSON.stringify(document);
    const named = new Set([...text.matchAll(/#\/components\/schemas\/(\w+)/g)].map((found) => found[1] ?? ''));
    assert.deepEqual(
      [...named].filter((name) => document.components.schemas[name] === undefined),
      [],
    );
    const contact = document.components.schemas['Contact'] as { properties: object };
    assert.ok(!('fullName' in contact.properties));
  });

  it('is served to anybody, below no version', async () => {
    await using world = await aWorld();
    const reply = await fetch(`${world.origin}/openapi.json`);
    assert.equal(reply.status, 200);
    assert.equal(((await reply.json()) as Document).openapi, '3.0.3');
  });
});
