import type { ClientConnection } from '../connection/connection.ts';
import { MisuseError } from '../error/call-error.ts';
import { operations } from './node-operations.ts';

/** A path, with what is done at it and below it. */
type ResourceNode = (step?: unknown) => unknown;

/**
 * The node of a path. A name below it is a step of the path or an operation at it; a call is a step too, by the value of a
 * parameter. Nothing is looked up in a table: the path is what was named.
 */
export function resourceAt(connection: ClientConnection, path: string): ResourceNode {
  const steps = new Map<string, unknown>();
  return new Proxy((() => {}) as ResourceNode, {
    get: (_, name) => {
      if (typeof name === 'symbol' || name === 'then') return undefined;
      const known = steps.get(name);
      if (known !== undefined) return known;
      const made = memberAt(connection, path, name);
      steps.set(name, made);
      return made;
    },
    apply: (_, __, given) => stepTo(connection, path, given),
  });
}

function memberAt(connection: ClientConnection, path: string, name: string): unknown {
  const operation = name === 'count' ? undefined : operations[name];
  // `GET …/usages/list` is the one operation that has the name of another: it is a step, as nothing else is listed there.
  if (operation === undefined) return resourceAt(connection, `${path}/${name}`);
  return name === 'list' && path.endsWith('/usages')
    ? operations['get']?.(connection, `${path}/list`)
    : operation(connection, path);
}

function stepTo(connection: ClientConnection, path: string, given: readonly unknown[]): unknown {
  const [step] = given;
  if (path.endsWith('/count') && typeof step !== 'number')
    return counted(connection, path.slice(0, -'/count'.length), step);
  requireStep(path, given);
  return resourceAt(connection, `${path}/${encodeURIComponent(String(step))}`);
}

/**
 * Raises `MisuseError` for a call by anything but an id or a name: a program in JavaScript would else ask for the record `undefined`, or by a
 * name that is no operation do nothing and not know it.
 */
function requireStep(path: string, [step, ...more]: readonly unknown[]): void {
  const isStep = typeof step === 'number' ? Number.isInteger(step) : typeof step === 'string' && step !== '';
  if (isStep && more.length === 0) return;
  const name = path.slice(path.lastIndexOf('/') + 1);
  const what = typeof step === 'object' && step !== null ? 'an object' : `"${String(step)}"`;
  const advice = `Give the id of a record, or use one of ${Object.keys(operations).join(', ')}.`;
  throw new MisuseError(`"${name}" is no operation, and ${what} is no id.`, { path, advice });
}

/** A count is an operation and, for a few paths, a step to others. */
function counted(connection: ClientConnection, path: string, options: unknown): unknown {
  return operations['count']?.(connection, path)(...([options] as never[]));
}
