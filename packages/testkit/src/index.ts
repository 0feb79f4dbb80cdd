export {
  acquireTestDatabase,
  type PostgresServer,
  type PostgresServerOptions,
  restoreLibraryLinks,
  startPostgresServer,
  type TestDatabase,
  testPostgresUrl,
  withPostgres,
} from './postgres-server.ts';
export {
  aWorld,
  keyHeaders,
  makeTenant,
  type Reply,
  type StillClock,
  type World,
  type WorldOptions,
  worldCompany,
  worldKeys,
} from './world.ts';
export {
  administer,
  skipPostgres,
  templateDatabase,
  type WorldDatabase,
  withDatabase,
  worldDatabase,
} from './world-database.ts';
