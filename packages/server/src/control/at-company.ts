import type { Tenant } from '../tenant/tenant.ts';
import { Visit } from '../tenant/visit.ts';
import type { ControlGround } from './control-ground.ts';

/** Works in a company, which is open meanwhile. The work is given null where there is no such company. */
export async function atCompany<T>(
  name: string,
  { tenants }: Pick<ControlGround, 'tenants'>,
  does: (tenant: Tenant | null) => Promise<T>,
): Promise<T> {
  const visit = new Visit();
  try {
    return await does(await tenants.find(name, visit));
  } finally {
    visit.end();
  }
}
