import type { Model } from '@reeve/catalogue';
import type { Json } from '@reeve/store';
import { isObject, type JsonObject } from '../../body/members.ts';

/**
 * Where an object has both a reference and its id (`billCycle`, `billCycleId`), both say the same: what the reference
 * says, or the id where that alone is new.
 */
export function pairReferences({ fields, byName }: Model, kept: Map<string, Json>, before: JsonObject): void {
  for (const { name, type } of fields) {
    const idName = `${name}Id`;
    if (type !== 'reference' || byName.get(idName)?.type !== 'integer') continue;
    if (!kept.has(name) && !kept.has(idName)) continue;
    const id = counting(name, idName, kept, before);
    kept.set(name, id === null ? null : { id });
    kept.set(idName, id);
  }
}

function counting(name: string, idName: string, kept: ReadonlyMap<string, Json>, before: JsonObject): number | null {
  const [named, told] = [idIn(kept.get(name)), numbered(kept.get(idName))];
  if (!kept.has(name)) return told;
  const isNewId = kept.has(idName) && told !== numbered(before[idName]);
  return isNewId && named === idIn(before[name]) ? told : named;
}

function idIn(reference: unknown): number | null {
  return isObject(reference) ? numbered(reference['id']) : null;
}

function numbered(id: unknown): number | null {
  return typeof id === 'number' && id !== 0 ? id : null;
}
