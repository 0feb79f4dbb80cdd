import { names, type SeedTable, to } from '../making/seed-table.ts';

const subcategories: Readonly<Record<string, readonly string[]>> = {
  Hardware: ['Workstations', 'Laptops', 'Servers', 'Networking', 'Printers', 'Accessories'],
  Software: ['Licenses', 'Subscriptions'],
  Services: ['Managed Services', 'Professional Services'],
  Hosting: ['Cloud Backup', 'Web Hosting'],
};

const place = { location: to('/system/locations', 'Main Office'), department: to('/system/departments', 'Sales') };

/** Catalog words, stock places, purchase order and return words. */
export const procurementTables: readonly SeedTable[] = [
  names('/procurement/categories', Object.keys(subcategories), 'Hardware'),
  ...Object.entries(subcategories).map(([category, list]) => ({
    path: '/procurement/subcategories',
    key: 'name',
    rows: list.map((name, at) => ({
      name,
      category: to('/procurement/categories', category),
      ...(at === 0 && { defaultFlag: true }),
    })),
  })),
  {
    path: '/procurement/types',
    key: 'name',
    rows: [
      { name: 'Inventory', typeXref: 'InventoryPart' },
      { name: 'Non-Inventory', typeXref: 'NonInventoryPart', defaultFlag: true },
      { name: 'Service', typeXref: 'Service' },
      { name: 'Other Charge', typeXref: 'OtherCharge' },
    ],
  },
  names('/procurement/unitOfMeasures', ['Each', 'Hour', 'Box', 'Month', 'User', 'Device'], 'Each'),
  names('/procurement/manufacturers', ['Generic']),
  {
    path: '/procurement/shipmentmethods',
    key: 'name',
    rows: [{ name: 'Ground', defaultFlag: true }, { name: 'Two Day' }, { name: 'Overnight' }, { name: 'Pick Up' }],
  },
  {
    path: '/procurement/warehouses',
    key: 'name',
    rows: [{ name: 'Main Warehouse', ...place, locationDefaultFlag: true, overallDefaultFlag: true }],
  },
  {
    path: '/procurement/warehouseBins',
    key: 'name',
    rows: [
      { name: 'Default Bin', warehouse: to('/procurement/warehouses', 'Main Warehouse'), defaultFlag: true },
      { name: 'Returns Bin', warehouse: to('/procurement/warehouses', 'Main Warehouse') },
    ],
  },
  {
    path: '/procurement/adjustments/types',
    key: 'identifier',
    rows: [
      { identifier: 'Stock', name: 'Initial stock' },
      { identifier: 'Count', name: 'Stock count', auditTrailFlag: true },
      { identifier: 'Damaged', name: 'Damaged goods', auditTrailFlag: true },
    ],
  },
  {
    path: '/procurement/purchaseorderstatuses',
    key: 'name',
    rows: [
      { name: 'New', sortOrder: 1, defaultFlag: true },
      { name: 'Approved', sortOrder: 2 },
      { name: 'Ordered', sortOrder: 3 },
      { name: 'Partially Received', sortOrder: 4 },
      { name: 'Closed', sortOrder: 5, closedFlag: true, defaultClosedFlag: true },
      { name: 'Cancelled', sortOrder: 6, closedFlag: true },
    ],
  },
  {
    path: '/procurement/rmaStatuses',
    key: 'name',
    rows: [
      { name: 'New', sortOrder: 1, defaultFlag: true },
      { name: 'Sent to Vendor', sortOrder: 2 },
      { name: 'Received from Vendor', sortOrder: 3 },
      { name: 'Closed', sortOrder: 4, closedFlag: true },
    ],
  },
  names('/procurement/rmaActions', ['Repair', 'Replace', 'Refund', 'Credit'], 'Repair'),
  names('/procurement/RMADispositions', ['Return to Client', 'Return to Stock', 'Scrap'], 'Return to Client'),
  names('/procurement/pricingschedules', ['Standard Pricing'], 'Standard Pricing'),
  {
    path: '/procurement/settings',
    rows: [
      {
        startingPurchaseOrderNum: 1000,
        costingMethod: 'FIFO',
        numDecimalPlaces: 2,
        autoClosePurchaseOrderFlag: true,
        autoClosePurchaseOrderItemFlag: true,
        disableNegativeInventoryFlag: true,
      },
    ],
  },
];
