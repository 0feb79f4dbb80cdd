import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadCatalogue } from './catalogue.ts';
import { Routes } from './routes.ts';

const catalogue = loadCatalogue();
const routes = Routes.of(catalogue);

describe('the catalogue', () => {
  it('has the same routes every time, and another catalogue others', () => {
    assert.equal(Routes.of(catalogue), routes);
    const less = Routes.of({ ...catalogue, operations: [], operationsIn: () => [] });
    assert.equal(less.find('GET', '/service/tickets').found, 'nothing');
    assert.equal(routes.find('GET', '/service/tickets').found, 'operation');
  });

  it('holds 825 models, and 3,053 operations of version 2025.1', () => {
    assert.equal(catalogue.modelNames.length, 825);
    assert.equal(catalogue.operations.filter((operation) => operation.onlyIn === undefined).length, 3053);
  });

  it('finds the operations of a section, and all of them by their sections', () => {
    const found = catalogue.operationsIn('service');
    assert.ok(found.length > 0 && found.every(({ path }) => path.startsWith('/service/')));
    assert.deepEqual(
      found,
      catalogue.operations.filter(({ path }) => path.startsWith('/service/')),
    );
    assert.deepEqual(catalogue.operationsIn('nope'), []);
  });

  it('gives every operation a kind with a view, or a named action', () => {
    for (const operation of catalogue.operations) {
      const named = operation.kind === 'action' ? operation.action : operation.view;
      assert.ok(named !== undefined && named !== '', `${operation.method} ${operation.path}`);
    }
  });

  it('gives every action a name of its own', () => {
    const names = catalogue.operations.flatMap((operation) => operation.action ?? []);
    assert.deepEqual(
      names.filter((name, at) => names.indexOf(name) !== at),
      [],
    );
  });

  it('ties every view to a stored collection, and every nested one to its parent', () => {
    for (const view of catalogue.views) {
      assert.ok(catalogue.collection(view.collection));
      if (view.path.includes('{'))
        assert.ok(view.parent !== undefined && catalogue.view(view.parent.collection), view.path);
    }
  });

  it('reads every field of every model', () => {
    const count = catalogue.modelNames.reduce((sum, name) => sum + catalogue.model(name).fields.length, 0);
    assert.ok(count > 7000);
    assert.equal(catalogue.model('Ticket').byName.get('summary')?.maxLength, 100);
    assert.deepEqual(catalogue.model('Ticket').byName.get('severity')?.options, ['Low', 'Medium', 'High']);
  });
});

describe('finding an operation', () => {
  it('does not mind case, a slash at the end or doubled slashes', () => {
    const found = routes.find('GET', '/Service//Tickets/5/');
    assert.ok(found.found === 'operation');
    assert.equal(found.operation.path, '/service/tickets/{id}');
    assert.deepEqual(found.parameters, { id: '5' });
  });

  it('finds every published operation by its own path', () => {
    for (const operation of catalogue.operations) {
      const found = routes.find(operation.method, operation.path.replaceAll(/\{\w+\}/g, '7'));
      assert.ok(found.found === 'operation', `${operation.method} ${operation.path}`);
    }
  });

  it('prefers fixed words to parameters', () => {
    const types = routes.find('GET', '/system/members/types');
    assert.ok(types.found === 'operation' && types.operation.path === '/system/members/types');
    const member = routes.find('GET', '/system/members/jdoe');
    assert.ok(member.found === 'operation' && member.operation.kind !== 'list');
  });

  it('tells an unknown path from a method that a path does not serve', () => {
    assert.equal(routes.find('GET', '/service/nope').found, 'nothing');
    const other = routes.find('DELETE', '/service/tickets/count');
    assert.deepEqual(other, { found: 'otherMethods', allowed: ['GET'] });
  });
});
