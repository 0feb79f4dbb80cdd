import type { Json } from '@reeve/store';
import type { Call } from '../../call/call.ts';
import { freshSourceOf } from '../kind/serialize-rows.ts';

/** References as JSON objects, by reference type and id. */
export type References = (type: string, id: Json | undefined) => { readonly [key: string]: unknown } | undefined;

/** Reads the references that rows made by an action show, one query a type. */
export async function readReferences(
  call: Call,
  wanted: Readonly<Record<string, readonly (Json | undefined)[]>>,
): Promise<References> {
  const from = await freshSourceOf(call);
  const ids = Object.entries(wanted).map(
    ([type, values]) => [type, new Set(values.filter((value) => typeof value === 'number'))] as const,
  );
  await from.references.load(call.base, new Map(ids), from.connection);
  const references = from.references.for(call.base);
  return (type, id) => {
    const text = typeof id === 'number' ? references.get(type)?.get(id) : undefined;
    return text === undefined ? undefined : JSON.parse(text);
  };
}
