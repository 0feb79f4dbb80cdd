import type { ApiClient } from './api-client.ts';
import type { CallbackEntry } from './generated/models.ts';

/** An entry of `/system/callbacks` that is wanted. */
export interface WantedCallback {
  readonly url: string;
  readonly type: string;
  readonly level: string;
  readonly objectId?: number;
  readonly description?: string;
  /** No messages for changes by the client's own member. */
  readonly isSelfSuppressedFlag?: boolean;
}

/** What was done, or would be. */
export interface CallbackChanges {
  readonly added: readonly WantedCallback[];
  readonly removed: readonly CallbackEntry[];
  /** Entries that the product had switched off after failures. */
  readonly activated: readonly CallbackEntry[];
  readonly kept: readonly CallbackEntry[];
}

/**
 * Makes the registrations of a receiver what is wanted: adds what is missing, switches on what was switched off, and removes
 * what is registered under the same origin and path and wanted no more. With `isDryRun` it only says so.
 */
export async function syncCallbacks(
  client: Pick<ApiClient, 'system'>,
  wanted: readonly WantedCallback[],
  { isDryRun = false }: { readonly isDryRun?: boolean } = {},
): Promise<CallbackChanges> {
  const entries = await client.system.callbacks.all();
  const own = entries.filter((entry) => wanted.some(({ url }) => placeOf(url) === placeOf(entry.url ?? '')));
  const fits = (entry: CallbackEntry) => wanted.some((each) => isSame(each, entry));
  const added = wanted.filter((each) => !own.some((entry) => isSame(each, entry)));
  const removed = own.filter((entry) => !fits(entry));
  const activated = own.filter((entry) => fits(entry) && entry.inactiveFlag === true);
  const kept = own.filter((entry) => fits(entry) && entry.inactiveFlag !== true);
  if (isDryRun) return { added, removed, activated, kept };
  for (const { id } of removed) await client.system.callbacks(id).delete();
  for (const { id } of activated) await client.system.callbacks(id).patch({ inactiveFlag: false });
  for (const each of added) await client.system.callbacks.create({ objectId: 1, ...each });
  return { added, removed, activated, kept };
}

function isSame(wanted: WantedCallback, { url, type, level, objectId }: CallbackEntry): boolean {
  return (
    wanted.url === url &&
    wanted.type.toLowerCase() === type?.toLowerCase() &&
    wanted.level.toLowerCase() === level?.toLowerCase() &&
    (wanted.objectId ?? 1) === objectId
  );
}

/** Origin and path: queries tell registrations of one receiver apart. */
function placeOf(url: string): string {
  return url.split('?', 1)[0] ?? '';
}
