import { type ApiClient, clientOver } from './api-client.ts';
import type { ApiAnswer, ApiCall } from './connection/api-call.ts';
import { type FieldDrift, findDrift } from './tenant/find-drift.ts';
import { modelsByPath } from './tenant/generated/model-fields.ts';

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
      for (const drift of driftIn(call, answer)) {
        const path = templateOf(call.path);
        const key = JSON.stringify([path, drift]);
        found.set(key, { ...drift, path, seen: (found.get(key)?.seen ?? 0) + 1 });
      }
      return answer;
    },
  });
  return { client: watched, report: () => ({ differences: [...found.values()] }) };
}

function driftIn({ method, path }: ApiCall, { text, stream }: ApiAnswer): FieldDrift[] {
  const model = modelsByPath[`${method} ${templateOf(path)}`];
  if (model === undefined || stream !== null || text === '') return [];
  try {
    return findDrift(JSON.parse(text), model);
  } catch {
    return [];
  }
}

/** `/service/tickets/5/notes` is `/service/tickets/{}/notes`. */
function templateOf(path: string): string {
  return path.replace(/\/\d+(?=\/|$)/g, '/{}').toLowerCase();
}
