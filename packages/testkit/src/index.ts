export * from './postgres-server.ts';
export * from './world.ts';
export * from './world-database.ts';
