import { day, midnight } from '../making/moments.ts';
import type { ContactTarget } from '../making/targets.ts';
import { type DemoContext, stampAt } from './demo-context.ts';
import { fieldValues } from './demo-fields.ts';
import type { SiteOwner } from './sites.ts';
import { makers } from './words.ts';

interface ConfigurationKind {
  readonly type: string;
  readonly code: string;
  readonly model: string;
  readonly os?: string;
  readonly personal?: boolean;
}

const fixed: readonly ConfigurationKind[] = [
  { type: 'Firewall', code: 'FW', model: 'Edge 60' },
  { type: 'Managed Server', code: 'SRV', model: 'Rack R4', os: 'Windows Server 2022 Standard' },
  { type: 'Switch', code: 'SW', model: 'Core 24' },
  { type: 'Wireless Access Point', code: 'AP', model: 'Air 6' },
  { type: 'Printer', code: 'PRN', model: 'Laser 450' },
];

const further: readonly (readonly [number, ConfigurationKind])[] = [
  [6, { type: 'Managed Workstation', code: 'WS', model: 'Desk 7', os: 'Windows 11 Pro', personal: true }],
  [5, { type: 'Managed Laptop', code: 'LT', model: 'Slim 14', os: 'Windows 11 Pro', personal: true }],
  [1, { type: 'Managed Server', code: 'SRV', model: 'Tower T2', os: 'Windows Server 2019 Standard' }],
  [1, { type: 'Network Storage', code: 'NAS', model: 'Vault 8' }],
  [1, { type: 'UPS', code: 'UPS', model: 'Guard 1500' }],
];

/** Makes configurations of a company: the network first, then computers. */
export async function createConfigurations(
  context: DemoContext,
  owner: SiteOwner,
  sites: readonly number[],
  contacts: readonly ContactTarget[],
  count: number,
): Promise<{ id: number; name: string }[]> {
  const made: { id: number; name: string }[] = [];
  const prefix = owner.name.slice(0, 3).toUpperCase();
  for (let at = 0; at < count; at += 1) {
    const kind = fixed[at] ?? context.random.weighted(further);
    const name = `${prefix}-${kind.code}-${String(at + 1).padStart(2, '0')}`;
    const contact = kind.personal ? context.random.pick(contacts) : contacts[0];
    const body = { ...hardware(context, kind, at), ...place(context, owner, sites, contact), name };
    made.push({
      id: await context.records.seeder.create('/company/configurations', body, bought(context, owner)),
      name,
    });
  }
  return made;
}

function bought({ now, random }: DemoContext, owner: SiteOwner) {
  const since = Date.parse(owner.stamp.at);
  return stampAt(since + random.integer(1, Math.max(2, Math.floor((now - since) / day) - 1)) * day, 'SWinslow');
}

function place(
  { records }: DemoContext,
  owner: SiteOwner,
  sites: readonly number[],
  contact: ContactTarget | undefined,
): Record<string, unknown> {
  return {
    company: { id: owner.id },
    site: { id: sites[0] },
    ...(contact !== undefined && { contact: { id: contact.id }, lastLoginName: contact.email.split('@')[0] }),
    location: records.ref('/system/locations', 'Main Office'),
    department: records.ref('/system/departments', 'Professional Services'),
  };
}

function hardware({ records, random, now }: DemoContext, kind: ConfigurationKind, at: number): Record<string, unknown> {
  const purchase = now - random.integer(60, 1500) * day;
  const hex = (length: number): string => Array.from({ length }, () => random.integer(0, 15).toString(16)).join('');
  const active = random.chance(0.93);
  return {
    type: records.ref('/company/configurations/types', kind.type),
    status: records.ref('/company/configurations/statuses', active ? 'Active' : 'Retired'),
    manufacturer: records.ref('/procurement/manufacturers', random.pick(makers)),
    modelNumber: kind.model,
    serialNumber: hex(10).toUpperCase(),
    tagNumber: String(random.integer(1000, 9999)),
    purchaseDate: midnight(purchase),
    installationDate: midnight(purchase + 7 * day),
    warrantyExpirationDate: midnight(purchase + 1095 * day),
    ipAddress: `10.${random.integer(1, 60)}.0.${at + 10}`,
    macAddress: (hex(12).match(/../g) ?? []).join(':').toUpperCase(),
    ...(kind.os !== undefined && { osType: kind.os, ram: `${random.pick([8, 16, 32])} GB`, cpuSpeed: '3.2 GHz' }),
    customFields: fieldValues(records, {
      'Monitoring Agent': kind.os !== undefined,
      'Replacement Year': new Date(purchase + 1825 * day).getUTCFullYear(),
    }),
  };
}
