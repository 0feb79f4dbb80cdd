export { aCatalogItem } from './builders/catalog-item.ts';
export { aCompany } from './builders/company.ts';
export { aContact } from './builders/contact.ts';
export { type Fields, firstId, makeRecord } from './builders/make-record.ts';
export { anOpportunity } from './builders/opportunity.ts';
export { aProject } from './builders/project.ts';
export { aTicket } from './builders/ticket.ts';
export { aTimeEntry } from './builders/time-entry.ts';
export { type EngineName, inOneWorld, onEachEngine } from './on-each-engine.ts';
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
export { aWorld, keyHeaders, type Reply, type StillClock, type World, type WorldOptions } from './world.ts';
export {
  administer,
  skipPostgres,
  templateDatabase,
  type WorldDatabase,
  withDatabase,
  worldDatabase,
} from './world-database.ts';
export { aPlace, type WorldPlace } from './world-place.ts';
export { makeTenant, worldCompany, worldKeys } from './world-tenant.ts';
