export { seedBase } from './base/seed-base.ts';
export { readSeedFile, SeedFileRefused, type SeedRecord } from './file/seed-file.ts';
export { type SeededFile, writeSeedFile } from './file/write-seed-file.ts';
export { drawnGuids } from './making/drawn-guids.ts';
export type { SeedTable } from './making/seed-table.ts';
export type { TicketTargets } from './making/targets.ts';
export { seedDemo } from './seed-demo.ts';
export { seedTickets } from './volume.ts';
export { seed } from './write-seeder.ts';
