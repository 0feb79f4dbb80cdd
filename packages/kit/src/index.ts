/** What an integration needs beside calls: connections, linked tickets, notes, statuses, members. */
export { TtlCache, type TtlCacheOptions } from './cache/ttl-cache.ts';
export type { KitClock } from './clock/kit-clock.ts';
export { ConnectionSecrets } from './connection/connection-secrets.ts';
export type { ConnectionOrder, ConnectionVault, KeptConnection } from './connection/connection-vault.ts';
export { CredentialKeys, readCredentialKeys } from './connection/credential-keys.ts';
export { KitError, type KitErrorCode } from './error/kit-error.ts';
export { IntegrationKit, type KitOptions } from './integration-kit.ts';
export type { OwnRecord, TicketLink } from './link/ticket-link.ts';
export type { TicketLinks } from './link/ticket-links.ts';
export type { MappedMember, MemberMapping, OpenMapping } from './member/member-mapping.ts';
export { type MemberSuggestion, type OwnUser, suggestMembers } from './member/suggest-members.ts';
export type { NoteOrder, NotePosting, PostedNote } from './note/note-posting.ts';
export { PsaProvider, psaProvider } from './provider/psa-provider.ts';
export type {
  ConnectionTest,
  DeskBoard,
  DeskMember,
  DeskNote,
  DeskStatus,
  DeskTicket,
  NoteKind,
  ProviderMaker,
  TicketOrder,
  TicketProvider,
  TicketQuestion,
} from './provider/ticket-provider.ts';
export type { MappedState, StatusMapping } from './status/status-mapping.ts';
export {
  type ConnectionRow,
  DuplicateRowError,
  type KitRow,
  type KitStorage,
  type LinkRow,
  type MappedMemberRow,
  type PostingRow,
  type RecordTable,
  type RowMatch,
  type StateRow,
} from './storage/kit-storage.ts';
export { sqliteStorage } from './storage/sqlite-storage.ts';
export type { CallbackSource, TicketDesk } from './ticket-desk.ts';
