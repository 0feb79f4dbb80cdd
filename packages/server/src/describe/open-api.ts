import type { Catalogue, Operation } from '@reeve/catalogue';
import { operationOf } from './operation-of.ts';
import { type Described, schemaOf } from './schema-of.ts';

const texts = new WeakMap<Catalogue, Buffer>();

/** The OpenAPI 3 document of what this server answers, as JSON. Made when it is first asked for, then remembered. */
export function openApiText(catalogue: Catalogue): Buffer {
  const known = texts.get(catalogue);
  if (known !== undefined) return known;
  const text = Buffer.from(JSON.stringify(describeApi(catalogue)));
  texts.set(catalogue, text);
  return text;
}

/** Every operation and every model that one of them uses. */
export function describeApi(catalogue: Catalogue): Described {
  return {
    openapi: '3.0.3',
    info: {
      title: 'Reeve',
      version: catalogue.version,
      description:
        'The ConnectWise PSA REST API as Reeve serves it. Operations marked x-reeve: not-imitated answer 501.',
    },
    servers: [{ url: '/v4_6_release/apis/3.0' }],
    security: [{ keys: [], clientId: [] }],
    paths: pathsOf(catalogue),
    components: {
      schemas: schemasOf(catalogue),
      securitySchemes: {
        keys: {
          type: 'http',
          scheme: 'basic',
          description: 'company+publicKey as the user, privateKey as the password',
        },
        clientId: { type: 'apiKey', in: 'header', name: 'clientId' },
      },
    },
  };
}

function pathsOf(catalogue: Catalogue): Described {
  const paths: Record<string, Record<string, Described>> = {};
  for (const operation of catalogue.operations) {
    paths[operation.path] ??= {};
    const described = paths[operation.path] ?? {};
    described[operation.method.toLowerCase()] ??= operationOf(operation, catalogue);
  }
  return paths;
}

/** The models that operations name, and those that these lead to. */
function schemasOf(catalogue: Catalogue): Described {
  const schemas: Record<string, Described> = {};
  const waiting = ['ErrorResponseMessage', 'FilterValues', ...catalogue.operations.flatMap(modelsOf)];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (schemas[name] !== undefined || !catalogue.hasModel(name)) continue;
    const model = catalogue.model(name);
    schemas[name] = schemaOf(model, catalogue);
    waiting.push(...model.fields.flatMap(({ of, hidden }) => (of === undefined || hidden === true ? [] : [of])));
  }
  return schemas;
}

function modelsOf({ request, response }: Operation): string[] {
  return [request, response].filter((name) => name !== null);
}
