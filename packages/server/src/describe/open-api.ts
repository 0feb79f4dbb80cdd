import type { Catalogue, Operation } from '@reeve/catalogue';
import { nextTurn } from '@reeve/turns';
import { operationOf } from './operation-of.ts';
import { type Described, schemaOf } from './schema-of.ts';

/** After so many members of the document others have their turn. */
const membersATurn = 100;

const texts = new WeakMap<Catalogue, Promise<Buffer>>();

/**
 * The OpenAPI 3 document of what this server answers, as JSON: every operation and every model that one of them uses. Made
 * piece by piece when it is first asked for, then remembered.
 */
export function openApiText(catalogue: Catalogue): Promise<Buffer> {
  const known = texts.get(catalogue) ?? writeDocument(catalogue);
  texts.set(catalogue, known);
  return known;
}

async function writeDocument(catalogue: Catalogue): Promise<Buffer> {
  const paths = await writeMembers(pathsOf(catalogue));
  const schemas = await writeMembers(schemasOf(catalogue));
  const head = JSON.stringify(headOf(catalogue)).slice(0, -1);
  const rest = JSON.stringify({ securitySchemes }).slice(0, -1);
  return Buffer.from(`${head},"paths":${paths},"components":${rest},"schemas":${schemas}}}`);
}

async function writeMembers(members: Iterable<readonly [string, Described]>): Promise<string> {
  const written: string[] = [];
  for (const [name, value] of members) {
    written.push(`${JSON.stringify(name)}:${JSON.stringify(value)}`);
    if (written.length % membersATurn === 0) await nextTurn();
  }
  return `{${written.join(',')}}`;
}

function headOf({ version }: Catalogue): Described {
  return {
    openapi: '3.0.3',
    info: {
      title: 'Reeve',
      version,
      description:
        'The ConnectWise PSA REST API as Reeve serves it. Operations marked x-reeve: not-imitated answer 501.',
    },
    servers: [{ url: '/v4_6_release/apis/3.0' }],
    security: [{ keys: [], clientId: [] }],
  };
}

const securitySchemes = {
  keys: {
    type: 'http',
    scheme: 'basic',
    description: 'company+publicKey as the user, privateKey as the password',
  },
  clientId: { type: 'apiKey', in: 'header', name: 'clientId' },
};

function* pathsOf(catalogue: Catalogue): Generator<readonly [string, Described]> {
  for (const [path, operations] of Map.groupBy(catalogue.operations, (operation) => operation.path)) {
    const described: Record<string, Described> = {};
    for (const operation of operations) described[operation.method.toLowerCase()] ??= operationOf(operation, catalogue);
    yield [path, described];
  }
}

/** The models that operations name, and those that these lead to. */
function* schemasOf(catalogue: Catalogue): Generator<readonly [string, Described]> {
  const described = new Set<string>();
  const waiting = ['ErrorResponseMessage', 'FilterValues', ...catalogue.operations.flatMap(modelsOf)];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (described.has(name) || !catalogue.hasModel(name)) continue;
    const model = catalogue.model(name);
    described.add(name);
    yield [name, schemaOf(model, catalogue)];
    waiting.push(...model.fields.flatMap(({ of, hidden }) => (of === undefined || hidden === true ? [] : [of])));
  }
}

function modelsOf({ request, response }: Operation): string[] {
  return [request, response].filter((name) => name !== null);
}
