import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fieldsOf } from './field-notation.ts';
import { toOlderVersion } from './older-version.ts';
import type { OpenApi } from './open-api.ts';
import { operationsOf } from './operation-notation.ts';
import { toSections } from './sections.ts';

/** Three models as the vendor's own file has them: with prose, summaries and parameters in place. */
const vendorFile = {
  openapi: '3.0.1',
  info: { version: '2030.2', title: 'PSA', description: 'Prose that is passed over.' },
  paths: {
    '/service/widgets/': {
      summary: 'Widgets',
      get: {
        tags: ['Widgets'],
        summary: 'Get List of Widget',
        parameters: [{ $ref: '#/components/parameters/conditions' }, { name: 'colour', in: 'query' }],
        responses: { '200': { content: { 'application/json': { schema: { type: 'array', items: ref('Widget') } } } } },
      },
      post: {
        tags: ['Widgets'],
        requestBody: { content: { 'application/json': { schema: ref('Widget') } } },
        responses: { '201': { content: { 'application/json': { schema: ref('Widget') } } } },
      },
    },
    '/service/widgets/{id}/picture': {
      get: { responses: { '200': { content: { '*/*': { schema: { type: 'string', format: 'binary' } } } } } },
      delete: { responses: { default: {} } },
    },
  },
  components: {
    schemas: {
      Widget: {
        type: 'object',
        required: ['name'],
        properties: {
          id: { type: 'integer', format: 'int32' },
          name: { type: 'string', description: 'The name.\n Max length: 40;' },
          size: { type: 'string', enum: ['Small', 'Large'], nullable: true, description: 'Required On Updates;' },
          owner: ref('Owner.Reference'),
          partIds: { type: 'array', items: { type: 'integer' } },
          dateCreated: { type: 'string' },
          _info: { type: 'object' },
        },
      },
      'Owner.Reference': { properties: { id: { type: 'integer' }, name: { type: 'string' } } },
      Unused: { properties: { id: { type: 'integer' } } },
    },
  },
} as unknown as OpenApi;

function ref(name: string) {
  return { $ref: `#/components/schemas/${name}` };
}

describe('the importer', () => {
  it('writes fields as notations, whatever prose stands around what counts', () => {
    assert.deepEqual(fieldsOf(vendorFile.components.schemas['Widget'] ?? {}), {
      id: 'integer',
      name: 'text 40 required',
      size: 'enum Small,Large requiredOnUpdate nullable',
      owner: 'reference OwnerReference',
      partIds: 'list integer',
      dateCreated: 'dateTime',
      _info: 'info',
    });
  });

  it('writes operations with their bodies, statuses, own parameters and tag', () => {
    assert.deepEqual(operationsOf(vendorFile), {
      '/service/widgets/': {
        get: 'nothing > [Widget] 200 ?colour #Widgets',
        post: 'Widget > Widget 201 #Widgets',
      },
      '/service/widgets/{id}/picture': { get: 'nothing > file 200', delete: 'nothing > nothing 204' },
    });
  });

  it('puts a model into the first section that reaches it, and the rest into one of their own', () => {
    const models = {
      Widget: { owner: 'reference OwnerReference' },
      OwnerReference: { id: 'integer' },
      Unused: { id: 'integer' },
    };
    const sections = toSections(operationsOf(vendorFile), models);
    assert.deepEqual(Object.keys(sections.get('service')?.models ?? {}), ['Widget', 'OwnerReference']);
    assert.deepEqual(Object.keys(sections.get('other')?.models ?? {}), ['Unused']);
  });

  it('keeps of an older version only what differs, paths compared in any case', () => {
    const newest = {
      models: { Widget: { id: 'integer', name: 'text 40', size: 'text' } },
      operations: { '/service/Widgets': { get: 'a', post: 'b' } },
    };
    const older = {
      models: { Widget: { id: 'integer', name: 'text 20', weight: 'number' } },
      operations: { '/service/widgets/': { get: 'a' }, '/service/gone': { get: 'c' } },
    };
    assert.deepEqual(toOlderVersion('2020.1', older, newest), {
      version: '2020.1',
      fields: { Widget: { name: 'text 20', size: null, weight: 'number' } },
      lacks: ['post /service/Widgets'],
      extra: { '/service/gone': { get: 'c' } },
    });
  });
});
