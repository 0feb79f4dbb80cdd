import type { ApiAnswer, ApiCall } from '../connection/api-call.ts';
import { type FieldDrift, findDrift } from './find-drift.ts';
import { modelsByPath } from './generated/model-fields.ts';

/** Where an answer differs from what the types say of its path; nothing where they say nothing of it. */
export function driftIn({ method, path }: ApiCall, { text, stream }: ApiAnswer): FieldDrift[] {
  const model = modelsByPath[`${method} ${templateOf(path)}`];
  if (model === undefined || stream !== null || text === '') return [];
  try {
    return findDrift(JSON.parse(text), model);
  } catch {
    return [];
  }
}

/** `/service/tickets/5/notes` is `/service/tickets/{}/notes`. */
export function templateOf(path: string): string {
  return path.replace(/\/\d+(?=\/|$)/g, '/{}').toLowerCase();
}
