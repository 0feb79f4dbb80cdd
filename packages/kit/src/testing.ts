/** For tests of an integration: a system in memory, and a storage in memory. */
export { type MemoryDesk, MemoryProvider } from './provider/memory-provider.ts';
export { noTicket, refused } from './provider/provider-refusals.ts';
export { memoryStorage } from './storage/memory-storage.ts';
