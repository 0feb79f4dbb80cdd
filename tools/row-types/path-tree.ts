import type { Operation } from '../../packages/catalogue/src/operation.ts';

/** A place in the paths of the API, with what is done there and what is below it. */
export interface PathNode {
  /** As it is published, with the first name of its parameters. */
  readonly path: string;
  /** The last word of the path, in the spelling with the most capitals. */
  name: string;
  readonly operations: Operation[];
  /** By the name in lower case: paths match in any case. */
  readonly steps: Map<string, PathNode>;
  /** What stands below a value in place of a parameter. */
  parameter: PathNode | null;
  /** The parameter's names, where this is what stands below one. */
  readonly parameterNames: Set<string>;
}

/** The tree of all paths: modules are the steps of its root. */
export function pathTree(operations: readonly Operation[]): PathNode {
  const root = emptyNode('', '');
  for (const operation of operations) placeOf(root, operation.path).operations.push(operation);
  return root;
}

function placeOf(root: PathNode, path: string): PathNode {
  let node = root;
  for (const word of path.split('/').filter((each) => each !== ''))
    node = word.startsWith('{') ? parameterOf(node, word) : stepOf(node, word);
  return node;
}

function parameterOf(node: PathNode, word: string): PathNode {
  node.parameter ??= emptyNode(`${node.path}/${word}`, word);
  for (const [, name = ''] of word.matchAll(/\{(\w+)\}/g)) node.parameter.parameterNames.add(name);
  return node.parameter;
}

function stepOf(node: PathNode, word: string): PathNode {
  const found = node.steps.get(word.toLowerCase());
  if (found !== undefined) {
    if (capitalsIn(word) > capitalsIn(found.name)) found.name = word;
    return found;
  }
  const made = emptyNode(`${node.path}/${word}`, word);
  node.steps.set(word.toLowerCase(), made);
  return made;
}

function capitalsIn(word: string): number {
  return word.replace(/[^A-Z]/g, '').length;
}

function emptyNode(path: string, name: string): PathNode {
  return { path, name, operations: [], steps: new Map(), parameter: null, parameterNames: new Set() };
}
