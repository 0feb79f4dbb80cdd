import type { Catalogue, Operation } from '@reeve/catalogue';
import { entryOf } from '../operation/registry.ts';
import { queryParametersOf } from './query-parameters-of.ts';
import { type Described, referTo } from './schema-of.ts';

const wholeNumbers = new Set(['page', 'pagesize', 'pageid', 'recordid', 'id']);

/** What an operation takes and answers, as an OpenAPI document says it. */
export function operationOf(operation: Operation, catalogue: Catalogue): Described {
  const body = requestOf(operation, catalogue);
  return {
    tags: [operation.tag],
    operationId: `${operation.method.toLowerCase()}${operation.path.replace(/[^A-Za-z0-9]+(\w)/g, (_, letter: string) => letter.toUpperCase()).replace(/\W/g, '')}`,
    parameters: [...pathParameters(operation.path), ...queryParameters(operation)],
    ...(body === null ? {} : { requestBody: body }),
    responses: responsesOf(operation, catalogue),
    ...imitation(operation),
  };
}

function pathParameters(path: string): Described[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    schema: /id$/i.test(name) && name !== 'ssoid' ? { type: 'integer', format: 'int32' } : { type: 'string' },
  }));
}

function queryParameters(operation: Operation): Described[] {
  return (queryParametersOf(operation) ?? operation.parameters).map((name) => ({
    name,
    in: 'query',
    schema: wholeNumbers.has(name.toLowerCase()) ? { type: 'integer', format: 'int32' } : { type: 'string' },
  }));
}

function requestOf({ request, kind, action }: Operation, catalogue: Catalogue): Described | null {
  if (action?.startsWith('system-documents') === true)
    return { required: true, content: { 'multipart/form-data': { schema: { type: 'object' } } } };
  if (kind === 'search') return json(catalogue.hasModel('FilterValues') ? referTo('FilterValues') : { type: 'object' });
  if (request === null || !catalogue.hasModel(request)) return null;
  return json(request === 'PatchOperation' ? { type: 'array', items: referTo(request) } : referTo(request));
}

function json(schema: Described): Described {
  return { required: true, content: { 'application/json': { schema } } };
}

function responsesOf(operation: Operation, catalogue: Catalogue): Described {
  const failure = {
    description: 'Refused; the body says why.',
    content: { 'application/json': { schema: referTo('ErrorResponseMessage') } },
  };
  if (!isImitated(operation)) return { 501: failure };
  const schema = answerSchema(operation, catalogue);
  const content = schema === null || operation.status === 204 ? {} : { content: { 'application/json': { schema } } };
  return { [operation.status]: { description: 'Done.', ...content }, default: failure };
}

function answerSchema({ response, many }: Operation, catalogue: Catalogue): Described | null {
  if (response === null || !catalogue.hasModel(response)) return null;
  return many ? { type: 'array', items: referTo(response) } : referTo(response);
}

function isImitated(operation: Operation): boolean {
  return operation.kind !== 'action' || entryOf(operation) !== undefined;
}

/** Operations that answer 501, and what is missing of those that work in part. */
function imitation(operation: Operation): Described {
  if (!isImitated(operation)) return { 'x-reeve': 'not-imitated' };
  const missing = entryOf(operation)?.missing;
  return missing === undefined ? {} : { 'x-reeve': 'partial', 'x-reeve-missing': missing };
}
