import type { RowOf } from '@reeve/store';
import type { Unit } from '../../unit/unit.ts';

/** The path of the sites of a company. */
export const sites = '/company/companies/{parentId}/sites';

/** The fields of an address that a company and its sites call alike. */
export const sharedAddress = [
  'addressLine1',
  'addressLine2',
  'city',
  'zip',
  'country',
  'phoneNumber',
  'faxNumber',
] as const;

/** The fields in which a contact shows an address. */
export const contactAddress = ['addressLine1', 'addressLine2', 'city', 'state', 'zip', 'country'] as const;

type Address = Pick<RowOf<'/company/companies'>, (typeof sharedAddress)[number]>;

/** A company's address as its primary site has it: the state, which a company keeps as a text, is a reference there. */
export async function siteAddress(company: RowOf<'/company/companies'>, unit: Unit) {
  return { ...addressOf(company), stateReference: await stateOf(company, unit) };
}

/** A site's address as its company shows it. */
export async function companyAddress(site: RowOf<typeof sites>, unit: Unit) {
  const state = site.stateReference == null ? null : await unit.get('/company/states', site.stateReference);
  return { ...addressOf(site), state: state?.identifier ?? null };
}

function addressOf(record: Address): Address {
  return Object.fromEntries(sharedAddress.map((key) => [key, record[key] ?? null])) as unknown as Address;
}

/** The state that a text names, by its abbreviation or its name; null where it is none that is known. */
async function stateOf({ state, country }: RowOf<'/company/companies'>, unit: Unit): Promise<number | null> {
  if (state == null || state === '') return null;
  const within = country == null ? {} : { country };
  const found =
    (await unit.first('/company/states', { identifier: state, ...within })) ??
    (await unit.first('/company/states', { name: state, ...within }));
  return found?.id ?? null;
}
