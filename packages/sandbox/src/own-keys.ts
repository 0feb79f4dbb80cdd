import { ReeveRefused, steer } from './control-plane.ts';
import type { ReeveKeys } from './reeve.ts';

/** Any GUID will do where the settings list none. */
const clientId = '00000000-0000-4000-8000-000000000000';

/** Keys of a company's administrator: of a company that is made for it, else a new key of the one that is there. */
export async function ownKeys(url: string, company: string): Promise<ReeveKeys> {
  try {
    return await steer<ReeveKeys>(url, 'POST', '/tenants', { company });
  } catch (error) {
    if (error instanceof ReeveRefused && error.status === 409) return newKey(url, company);
    throw error;
  }
}

/** The administrator has the first key of a company. */
async function newKey(url: string, company: string): Promise<ReeveKeys> {
  const [first] = await steer<readonly { readonly member: string }[]>(url, 'GET', `/keys?company=${company}`);
  const wanted = { company, member: first?.member, description: 'Another start' };
  const { publicKey, privateKey } = await steer<ReeveKeys>(url, 'POST', '/keys', wanted);
  return { company, publicKey, privateKey, clientId };
}
