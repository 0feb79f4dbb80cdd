import type { ClientConnection } from '../connection/connection.ts';
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
    apply: (_, __, [step]) => stepTo(connection, path, step),
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

function stepTo(connection: ClientConnection, path: string, step: unknown): unknown {
  if (path.endsWith('/count') && typeof step !== 'number')
    return counted(connection, path.slice(0, -'/count'.length), step);
  return resourceAt(connection, `${path}/${encodeURIComponent(String(step))}`);
}

/** A count is an operation and, for a few paths, a step to others. */
function counted(connection: ClientConnection, path: string, options: unknown): unknown {
  return operations['count']?.(connection, path)(...([options] as never[]));
}
