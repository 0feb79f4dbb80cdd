import { takesForm } from '../operation/registry.ts';
import type { Authorized } from './authorize-call.ts';
import type { Stage } from './stage.ts';

/**
 * The stage that receives the body, now that the caller is known and may make the call: refuses `body too large`,
 * `body incomplete`, and `no room` when all bodies together would be too large. A form with a file is not received here: it
 * is taken in as it comes.
 */
export const receiving: Stage<Authorized, Authorized> = {
  name: 'receive body',
  does: (given) => (given.call.request.announcesBody ? receive(given) : given),
};

async function receive(given: Authorized): Promise<Authorized> {
  const { request, operation, tenant } = given.call;
  if (!takesForm(operation)) await request.receive({ owner: tenant.name });
  return given;
}
