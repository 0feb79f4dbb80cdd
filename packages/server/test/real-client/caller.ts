/** What every published client can do in some way: calls by method, path below the API's base, and body. */
export interface Caller {
  get(path: string): Promise<unknown>;
  post(path: string, body: object): Promise<unknown>;
  put(path: string, body: object): Promise<unknown>;
  patch(path: string, operations: readonly object[]): Promise<unknown>;
  delete(path: string): Promise<unknown>;
  /** Sends a file with fields as a form, where the client can send forms. */
  readonly upload?: (path: string, fields: Readonly<Record<string, string>>, file: Blob) => Promise<unknown>;
}

/** A record as a client reads it. */
export type Read = Readonly<Record<string, unknown>> & { readonly id: number };

/** The record in an answer. Raises an error when it has no id. */
export function readRecord(answer: unknown): Read {
  const record = answer as Read | undefined;
  if (typeof record?.id !== 'number') throw new Error(`No record: ${JSON.stringify(answer)}`);
  return record;
}

/** The ids of a list, as it is answered. */
export async function idsOf(caller: Caller, path: string): Promise<number[]> {
  return ((await caller.get(path)) as Read[]).map(({ id }) => id);
}
