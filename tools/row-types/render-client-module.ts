import type { Catalogue } from '../../packages/catalogue/src/catalogue.ts';
import { NodeTypes, type UsedNames } from './node-type.ts';
import type { PathNode } from './path-tree.ts';
import { memberName } from './written-type.ts';

const heading = `// Written by "npm run generate" from the catalogue. Do not edit: correct packages/catalogue/patches instead.`;

/** Writes the types of a module's paths, `above` being where the client's sources are: an interface for each that has something below it, over shared types and models. */
export function renderClientModule(module: PathNode, catalogue: Catalogue, above = '..'): string {
  const used: UsedNames = { models: new Set(), shared: new Set() };
  const writer = new ModuleWriter(new NodeTypes(catalogue, used), used);
  const api = writer.typeOf(module);
  const text = writer.interfaces.reverse().join('\n');
  const imports = [
    importOf('ClientConnection', `${above}/connection/connection.ts`),
    importOf([...used.shared].filter(isNamedIn(text)).sort().join(', '), `${above}/resource/operations.ts`),
    `import { resourceAt } from '${above}/resource/resource-node.ts';`,
    importOf([...used.models].filter(isNamedIn(text)).sort().join(', '), './models.ts'),
  ];
  const maker = [
    `/** The module ${module.name} by itself: programs that use no other have no other's types to check. */`,
    `export function ${module.name}(connection: ClientConnection): ${api} {`,
    `  return resourceAt(connection, '/${module.name}') as unknown as ${api};`,
    '}',
    '',
  ];
  return [heading, ...imports, '', text, ...maker].join('\n');
}

function importOf(names: string, file: string): string {
  return `import type { ${names} } from '${file}';`;
}

function isNamedIn(text: string): (name: string) => boolean {
  return (name) => new RegExp(`\\b${name}\\b`).test(text);
}

class ModuleWriter {
  readonly interfaces: string[] = [];
  readonly #types: NodeTypes;
  readonly #used: UsedNames;

  constructor(types: NodeTypes, used: UsedNames) {
    this.#types = types;
    this.#used = used;
  }

  /** The type of a node: shared ones where nothing is below it, else an interface of its own, which is written. */
  typeOf(node: PathNode): string {
    const parts = this.#types.of(node);
    const members = this.#membersOf(node);
    if (members.length === 0) return parts.join(' & ');
    const name = interfaceName(node.path);
    const above = parts.length === 0 ? '' : ` extends ${parts.join(', ')}`;
    this.interfaces.push(
      [`/** \`${node.path}\` */`, `export interface ${name}${above} {`, ...members, '}', ''].join('\n'),
    );
    return name;
  }

  #membersOf(node: PathNode): string[] {
    const steps = [...node.steps.values()].filter((step) => !this.#isShared(step, node));
    const members = steps.map((step) => `  readonly ${memberName(step.name)}: ${this.#stepType(step)};`);
    if (node.parameter === null) return members;
    return [
      `  (${valueName(node.parameter)}: ${valueType(node.parameter)}): ${this.typeOf(node.parameter)};`,
      ...members,
    ];
  }

  /** What is counted has a method of that name; a count that is also something else is both. */
  #stepType(step: PathNode): string {
    const type = this.typeOf(step);
    if (step.name !== 'count') return type;
    this.#used.shared.add('Counts');
    return `Counts<unknown>['count'] & ${type}`;
  }

  /** Counts, downloads and usages' lists are methods of their node. */
  #isShared(step: PathNode, node: PathNode): boolean {
    if (node.name === 'usages' || step.name === 'download') return true;
    return step.name === 'count' && step.operations.every(({ method }) => method === 'GET') && step.steps.size === 0;
  }
}

/** `/service/tickets/{id}/notes` is `ServiceTicketsItemNotesPath`. */
function interfaceName(path: string): string {
  const words = path.split('/').filter((word) => word !== '');
  return `${words.map((word) => (word.startsWith('{') ? 'Item' : word.charAt(0).toUpperCase() + word.slice(1))).join('')}Path`;
}

function valueName({ parameterNames }: PathNode): string {
  return [...parameterNames].find((name) => !/^(grand)?parentId$/i.test(name)) ?? 'id';
}

/** Ids are numbers; identifiers, names and keys are texts. */
function valueType({ parameterNames }: PathNode): string {
  const types = [...parameterNames].map((name) => (/^(id|(grand)?parentId|podId)$/i.test(name) ? 'number' : 'string'));
  return types.includes('string') && types.includes('number') ? 'number | string' : (types[0] ?? 'number');
}
