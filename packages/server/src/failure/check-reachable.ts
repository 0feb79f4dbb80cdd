import { type CallbackType, callbackLevels, callbackTypeNamed } from '@reeve/callbacks';
import type { Catalogue, Method } from '@reeve/catalogue';
import { nearPaths } from '../refusal/near-paths.ts';
import { CannotArm } from './cannot-arm.ts';
import type { WantedFailure } from './failure.ts';
import { isOfCallbacks } from './failure-kinds.ts';

const methods: readonly Method[] = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

/**
 * The failure as calls and callbacks are held beside it. One that none could ever meet would let a test pass that was to see it: it raises
 * `CannotArm`.
 */
export function reachable(wanted: WantedFailure, catalogue: Catalogue): WantedFailure {
  if (isOfCallbacks(wanted.kind)) return { ...wanted, type: typeOf(wanted) };
  if (wanted.type !== null) throw new CannotArm(`type is for callbacks, not for ${wanted.kind}.`);
  return { ...wanted, method: methodOf(wanted), path: pathOf(wanted, catalogue) };
}

function typeOf({ kind, method, path, type }: WantedFailure): CallbackType | null {
  if (method !== null || path !== null) throw new CannotArm(`method and path are for calls, not for ${kind}.`);
  if (type === null) return null;
  const found = callbackTypeNamed(type);
  if (found !== null) return found;
  throw new CannotArm(`type must be one of ${Object.keys(callbackLevels).join(', ')}.`);
}

function methodOf({ method }: WantedFailure): string | null {
  if (method === null || methods.some((each) => each === method)) return method;
  throw new CannotArm(`method must be one of ${methods.join(', ')}.`);
}

/** With the slash before it, which paths of the command line do without. */
function pathOf({ path }: WantedFailure, catalogue: Catalogue): string | null {
  if (path === null) return null;
  const asked = path.startsWith('/') ? path : `/${path}`;
  const lower = asked.toLowerCase();
  if (catalogue.operations.some((operation) => operation.path.toLowerCase().startsWith(lower))) return asked;
  const [near] = nearPaths(asked, catalogue);
  const hint =
    near === undefined ? 'It is said as /service/tickets/{id}, with names for ids.' : `Did you mean ${near}?`;
  throw new CannotArm(`No operation's path begins with ${asked}. ${hint}`);
}
