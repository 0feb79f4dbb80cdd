import { type Catalogue, type Operation, Routes } from '@reeve/catalogue';
import { refuseCall } from '../fault/server-fault.ts';
import type { Recognised } from './authenticate.ts';
import type { Stage } from './stage.ts';

/** A request of which it is known what it asks for. */
export interface Routed extends Recognised {
  readonly operation: Operation;
  /** Path parameters, as text. */
  readonly parameters: Readonly<Record<string, string>>;
}

/** The stage that finds the operation: refuses `unknown endpoint` and `method not served`. */
export function routing(catalogue: Catalogue): Stage<Recognised, Routed> {
  const routes = Routes.of(catalogue);
  return {
    name: 'find operation',
    does: (given) => {
      const { operation, parameters } = findOperation(routes, given.request.method, given.destination.path);
      given.trace.operation = operation.action ?? operation.kind;
      given.trace.called = operation;
      return { ...given, operation, parameters };
    },
  };
}

function findOperation(routes: Routes, method: string, path: string) {
  const found = routes.find(method, path);
  if (found.found === 'nothing') return refuseCall({ kind: 'unknown endpoint' });
  if (found.found === 'otherMethods') return refuseCall({ kind: 'method not served', method, allowed: found.allowed });
  return found;
}
