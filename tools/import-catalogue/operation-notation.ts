import {
  type OpenApi,
  type OpenApiBody,
  type OpenApiOperation,
  type OpenApiSchema,
  referredName,
  verbs,
} from './open-api.ts';

const sharedParameters = new Set([
  'conditions',
  'childConditions',
  'customFieldConditions',
  'orderBy',
  'fields',
  'page',
  'pageSize',
  'pageId',
  'clientId',
]);

/**
 * Writes every operation in the catalogue's notation, by path and verb: `request > response status`, then the names of
 * query parameters beyond the shared ones as `?name`, then the tag as `#Tag` (`Ticket > Ticket 201 #Tickets`).
 */
export function operationsOf(document: OpenApi): Record<string, Record<string, string>> {
  const paths = Object.entries(document.paths).map(([path, item]) => {
    const written = verbs.flatMap((verb) => {
      const operation = item[verb];
      return operation === undefined ? [] : [[verb, notation(operation)] as const];
    });
    return [path, Object.fromEntries(written)] as const;
  });
  return Object.fromEntries(paths.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function notation(operation: OpenApiOperation): string {
  const [status, response] = firstResponse(operation);
  const words = [bodyWords(operation.requestBody), '>', bodyWords(response), status];
  words.push(...extraParameters(operation).map((name) => `?${name}`));
  if (operation.tags?.[0] !== undefined) words.push(`#${operation.tags[0].replaceAll(' ', '')}`);
  return words.join(' ');
}

/** Where a file gives no code for an action the answer is an empty one: 204. */
function firstResponse(operation: OpenApiOperation): [string, OpenApiBody | undefined] {
  const codes = Object.keys(operation.responses ?? {});
  const code = codes.find((each) => each.startsWith('2'));
  return code === undefined ? ['204', undefined] : [code, operation.responses?.[code]];
}

function bodyWords(body: OpenApiBody | undefined): string {
  const schema = Object.values(body?.content ?? {})[0]?.schema;
  return schema === undefined ? 'nothing' : schemaWords(schema);
}

function schemaWords(schema: OpenApiSchema): string {
  if (schema.$ref !== undefined) return referredName(schema.$ref);
  if (schema.type === 'array') return `[${schemaWords(schema.items ?? {})}]`;
  if (schema.format === 'binary') return 'file';
  return schema.type ?? 'json';
}

function extraParameters(operation: OpenApiOperation): string[] {
  const parameters = operation.parameters ?? [];
  return parameters.flatMap(({ name, in: place }) =>
    name !== undefined && place === 'query' && !sharedParameters.has(name) ? [name] : [],
  );
}
