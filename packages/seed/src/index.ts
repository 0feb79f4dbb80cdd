export { seedBase } from './base/seed-base.ts';
export { seedDemo } from './seed-demo.ts';
export type { SeedTable } from './seed-table.ts';
export type { TicketTargets } from './targets.ts';
export { seedTickets } from './volume.ts';
export { seed } from './write-seeder.ts';
