export type { BaseOptions } from './base/base-options.ts';
export { type BaseSeed, seedBase } from './base/seed-base.ts';
export { type DemoOptions, type DemoSeed, seedDemo } from './demo/seed-demo.ts';
export { type IdReference, NamedRecords, SeedNameError } from './named-records.ts';
export { type Pod, pods } from './pods.ts';
export type { Seeder, Stamp } from './seeder.ts';
export type { BoardTarget, CompanyTarget, ContactTarget, TicketTargets } from './targets.ts';
export { seedTickets, type VolumeOptions } from './volume.ts';
