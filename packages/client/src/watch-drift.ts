import { type ApiClient, clientOver } from './api-client.ts';
import type { FieldDrift } from './tenant/find-drift.ts';

export type { FieldDrift } from './tenant/find-drift.ts';

/** What differed so far, once each, with how often it was seen. */
export interface DriftReport {
  readonly differences: readonly (FieldDrift & { readonly path: string; readonly seen: number })[];
}

/** A client whose answers are held beside the types as they come in, and what was found. Nothing fails by it. */
export function watchDrift(client: ApiClient): { readonly client: ApiClient; readonly report: () => DriftReport } {
  const { parts, send } = client.connection;
  const found = new Map<string, FieldDrift & { path: string; seen: number }>();
  const watched = clientOver({
    parts,
    send: async (call) => {
      const answer = await send(call);
      // The table of every field of every model is larger than all else: it is loaded with the first answer.
      const { driftIn, templateOf } = await import('./tenant/drift-in.ts');
      const path = templateOf(call.path);
      for (const drift of driftIn(call, answer)) {
        const key = JSON.stringify([path, drift]);
        found.set(key, { ...drift, path, seen: (found.get(key)?.seen ?? 0) + 1 });
      }
      return answer;
    },
  });
  return { client: watched, report: () => ({ differences: [...found.values()] }) };
}
