import type { Catalogue } from './catalogue.ts';
import type { Method, Operation } from './operation.ts';

/** What a path and a method lead to. */
export type Found =
  | {
      readonly found: 'operation';
      readonly operation: Operation;
      readonly parameters: Readonly<Record<string, string>>;
    }
  | { readonly found: 'otherMethods'; readonly allowed: readonly Method[] }
  | { readonly found: 'nothing' };

interface Node {
  readonly fixed: Map<string, Node>;
  parameter: Node | undefined;
  readonly operations: Map<Method, Operation>;
}

/**
 * Finds operations by method and path: in any case, with or without slashes at the end or doubled ones
 * (evidence: wire-format/paths).
 */
export class Routes {
  /** The routes of a catalogue, the same ones every time: a process that starts several servers makes them once. */
  static of(catalogue: Catalogue): Routes {
    const known = made.get(catalogue) ?? new Routes(catalogue);
    made.set(catalogue, known);
    return known;
  }

  readonly #catalogue: Catalogue;
  readonly #sections = new Map<string, Node>();

  constructor(catalogue: Catalogue) {
    this.#catalogue = catalogue;
  }

  /** The path is decoded and starts below the version (`/service/tickets/5`). Fixed words go before parameters. */
  find(method: string, path: string): Found {
    const words = path.split('/').filter((word) => word !== '');
    const taken: string[] = [];
    const node = this.#walk(this.#section(words[0] ?? ''), words, 0, taken);
    if (node === undefined) return { found: 'nothing' };
    const operation = node.operations.get(method as Method);
    if (operation === undefined) return { found: 'otherMethods', allowed: [...node.operations.keys()] };
    return { found: 'operation', operation, parameters: named(operation, taken) };
  }

  /** Depth first, fixed words before parameters. */
  #walk(node: Node, words: readonly string[], at: number, taken: string[]): Node | undefined {
    const word = words[at];
    if (word === undefined) return node.operations.size > 0 ? node : undefined;
    const next = node.fixed.get(word.toLowerCase());
    const found = next === undefined ? undefined : this.#walk(next, words, at + 1, taken);
    if (found !== undefined || node.parameter === undefined) return found;
    taken.push(word);
    const deeper = this.#walk(node.parameter, words, at + 1, taken);
    if (deeper === undefined) taken.pop();
    return deeper;
  }

  /** The routes of all paths that begin with a word, made when the first of them is looked for. Words that no path begins with are not kept. */
  #section(word: string): Node {
    const name = word.toLowerCase();
    const known = this.#sections.get(name);
    if (known !== undefined) return known;
    const root = emptyNode();
    const operations = this.#catalogue.operationsIn(name);
    for (const operation of operations) this.#add(operation, root);
    if (operations.length > 0) this.#sections.set(name, root);
    return root;
  }

  #add(operation: Operation, root: Node): void {
    let node = root;
    for (const word of operation.path.split('/').filter((each) => each !== '')) node = step(node, word);
    if (!node.operations.has(operation.method)) node.operations.set(operation.method, operation);
  }
}

const made = new WeakMap<Catalogue, Routes>();

function emptyNode(): Node {
  return { fixed: new Map(), parameter: undefined, operations: new Map() };
}

function step(node: Node, word: string): Node {
  if (word.startsWith('{')) {
    node.parameter ??= emptyNode();
    return node.parameter;
  }
  const key = word.toLowerCase();
  const next = node.fixed.get(key) ?? emptyNode();
  node.fixed.set(key, next);
  return next;
}

function named(operation: Operation, values: readonly string[]): Record<string, string> {
  const parameters: Record<string, string> = {};
  for (const [at, name] of namesIn(operation).entries()) parameters[name] = values[at] ?? '';
  return parameters;
}

const namesKnown = new WeakMap<Operation, readonly string[]>();

/** The names of the parameters in an operation's path. Found once an operation. */
function namesIn(operation: Operation): readonly string[] {
  const known = namesKnown.get(operation);
  if (known !== undefined) return known;
  const names = [...operation.path.matchAll(/\{(\w+)\}/g)].map((found) => found[1] ?? '');
  namesKnown.set(operation, names);
  return names;
}
