import { names, type SeedRow, type SeedTable, to } from '../making/seed-table.ts';
import { makers } from './words.ts';

type Line = readonly [identifier: string, description: string, subcategory: string, cost: number, price: number];

const goods: readonly Line[] = [
  ['WS-DESK7', 'Basalt Desk 7 workstation', 'Workstations', 780, 1040],
  ['LT-SLIM14', 'Basalt Slim 14 laptop', 'Laptops', 960, 1290],
  ['LT-SLIM16', 'Basalt Slim 16 laptop', 'Laptops', 1180, 1560],
  ['SRV-RACKR4', 'Basalt Rack R4 server', 'Servers', 4200, 5480],
  ['SRV-TOWERT2', 'Basalt Tower T2 server', 'Servers', 2350, 3100],
  ['FW-EDGE60', 'Plumbline Edge 60 firewall', 'Networking', 610, 860],
  ['FW-EDGE100', 'Plumbline Edge 100 firewall', 'Networking', 1150, 1590],
  ['SW-CORE24', 'Plumbline Core 24 switch', 'Networking', 420, 590],
  ['SW-CORE48', 'Plumbline Core 48 switch', 'Networking', 710, 980],
  ['AP-AIR6', 'Plumbline Air 6 access point', 'Networking', 140, 215],
  ['PRN-LASER450', 'Quarrystone Laser 450 printer', 'Printers', 330, 450],
  ['NAS-VAULT8', 'Osprey Vault 8 network storage', 'Servers', 890, 1240],
  ['UPS-GUARD15', 'Osprey Guard 1500 UPS', 'Accessories', 260, 370],
  ['MON-24', '24 inch monitor', 'Accessories', 150, 219],
  ['DOCK-U4', 'Docking station', 'Accessories', 135, 205],
  ['KB-SET', 'Keyboard and mouse set', 'Accessories', 28, 49],
  ['CABLE-C6', 'Network cable, 5 m', 'Accessories', 3, 9],
  ['HEADSET-1', 'Wireless headset', 'Accessories', 82, 129],
];

const subscriptions: readonly Line[] = [
  ['MS-USER', 'Managed services per user', 'Managed Services', 42, 95],
  ['MS-SERVER', 'Managed server', 'Managed Services', 70, 165],
  ['MS-NETWORK', 'Managed network', 'Managed Services', 55, 140],
  ['MS-SECURITY', 'Security monitoring per user', 'Managed Services', 6, 14],
  ['BK-SERVER', 'Cloud backup per server', 'Cloud Backup', 38, 89],
  ['BK-WS', 'Cloud backup per workstation', 'Cloud Backup', 5, 12],
  ['OFFICE-STD', 'Office suite subscription', 'Subscriptions', 9.5, 12.5],
  ['OFFICE-PREM', 'Office suite premium subscription', 'Subscriptions', 17, 22],
  ['MAIL-FILTER', 'Mail filtering per mailbox', 'Subscriptions', 1.4, 3.5],
  ['WEB-HOST', 'Web hosting', 'Web Hosting', 8, 25],
  ['PHONE-LINE', 'Hosted phone line', 'Subscriptions', 11, 24],
];

const labor: readonly Line[] = [
  ['PROJ-FIXED', 'Project labor, fixed fee', 'Professional Services', 0, 1500],
  ['ONBOARDING', 'Client onboarding', 'Professional Services', 0, 2400],
  ['ASSESSMENT', 'Network assessment', 'Professional Services', 0, 950],
];

function itemRow(
  [identifier, description, subcategory, cost, price]: Line,
  productClass: string,
  type: string,
): SeedRow {
  return {
    identifier,
    description,
    customerDescription: description,
    subcategory: to('/procurement/subcategories', subcategory),
    type: to('/procurement/types', type),
    productClass,
    unitOfMeasure: to('/procurement/unitOfMeasures', 'Each'),
    cost,
    price,
    taxableFlag: productClass === 'Inventory',
    ...(productClass === 'Inventory' && {
      vendor: to('/company/companies', 'Corvid Distribution'),
      manufacturer: to(
        '/procurement/manufacturers',
        makers.find((maker) => description.startsWith(maker)) ?? 'Generic',
      ),
      minStockLevel: 2,
    }),
    ...(productClass === 'Agreement' && {
      recurringFlag: true,
      recurringRevenue: price,
      recurringCost: cost,
      recurringBillCycle: to('/finance/billingCycles', 'Monthly'),
    }),
  };
}

/** Prices of catalog items by identifier. */
export const prices: ReadonlyMap<
  string,
  { readonly cost: number; readonly price: number; readonly description: string }
> = new Map(
  [...goods, ...subscriptions, ...labor].map(([id, description, , cost, price]) => [id, { cost, price, description }]),
);

/** Identifiers of what is sold in pieces. */
export const goodsIdentifiers: readonly string[] = goods.map(([identifier]) => identifier);

/** Makers, made before the companies' configurations. */
export const makerTables: readonly SeedTable[] = [names('/procurement/manufacturers', makers)];

/** The product catalog, made after the vendors. */
export const catalogTables: readonly SeedTable[] = [
  {
    path: '/procurement/catalog',
    key: 'identifier',
    rows: [
      ...goods.map((line) => itemRow(line, 'Inventory', 'Inventory')),
      ...subscriptions.map((line) => itemRow(line, 'Agreement', 'Service')),
      ...labor.map((line) => itemRow(line, 'Service', 'Service')),
    ],
  },
];
