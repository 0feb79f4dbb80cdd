import type { Field } from '../../packages/catalogue/src/field.ts';
import type { ReferenceType } from '../../packages/catalogue/src/reference-type.ts';
import type { InfoPatch, LeftOutPatch, ReferencePatch, ReferenceSource, ScopePatch, Sources } from './sources.ts';
import type { Layout } from './views.ts';

/** The reference types, each tied to the view it points to and its keys to the fields that they show. */
export function toReferenceTypes(
  sources: Sources,
  layout: Layout,
  models: ReadonlyMap<string, readonly Field[]>,
): ReferenceType[] {
  const keyPatches = sources.referencePatches.filter((patch): patch is ReferencePatch => 'key' in patch);
  const scopePatches = sources.referencePatches.filter((patch): patch is ScopePatch => 'scopes' in patch);
  const inactive = new Set(
    sources.referencePatches.flatMap((patch) => ('mayBeInactive' in patch ? patch.reference : [])),
  );
  const linkFirst = new Set(sources.referencePatches.flatMap((patch) => ('linkFirst' in patch ? patch.reference : [])));
  const infoPatches = sources.referencePatches.filter((patch): patch is InfoPatch => 'infoKeys' in patch);
  const infoKeys = new Map(infoPatches.map((patch) => [patch.reference, patch.infoKeys]));
  const links = new Map(
    sources.referencePatches.flatMap((patch) => ('link' in patch ? [[patch.reference, patch.link] as const] : [])),
  );
  const leftOut = new Map(
    sources.referencePatches.flatMap((patch) => ('leftOutIn' in patch ? [[patch.reference, patch] as const] : [])),
  );
  for (const patch of leftOut.values()) checkLeftOut(patch, sources);
  const shownWith = new Map(
    sources.referencePatches.flatMap((patch) =>
      'shownWith' in patch ? [[patch.reference, patch.shownWith] as const] : [],
    ),
  );
  const patches = new Map(keyPatches.map((patch) => [`${patch.reference}.${patch.key}`, patch]));
  const scopes = new Map(scopePatches.map((patch) => [patch.reference, patch]));
  return Object.entries(sources.references).map(([name, source]) => {
    const target = targetOf(source, layout);
    const known = target === null ? null : fieldNames(target, layout, models);
    return {
      name,
      target,
      link: links.has(name) ? (links.get(name) ?? null) : source.href,
      keys: source.keys.flatMap((key) => keyOf(name, key, patches, known)),
      infoKeys: [...(source.infoKeys ?? []), ...(infoKeys.get(name) ?? [])],
      linkFirst: linkFirst.has(name),
      ...(shownWith.has(name) ? { shownWith: shownWith.get(name) ?? {} } : {}),
      ...(leftOut.has(name) ? { leftOutIn: leftOut.get(name)?.leftOutIn ?? {} } : {}),
      extraLinks: source.extraHrefs ?? {},
      scope: source.parentFrom ?? null,
      scopeByField: { ...source.parentFromByField, ...scopes.get(name)?.scopes },
      mayBeInactive: inactive.has(name),
      owner: scopes.get(name)?.owner ?? null,
    };
  });
}

function checkLeftOut({ reference, leftOutIn }: LeftOutPatch, { models, references }: Sources): void {
  if (references[reference] === undefined) throw new Error(`references.json: there is no reference ${reference}.`);
  for (const model of Object.keys(leftOutIn))
    if (model !== '*' && models[model] === undefined) throw new Error(`references.json: there is no model ${model}.`);
}

function targetOf(source: ReferenceSource, layout: Layout): string | null {
  const path = source.collection?.replace(/\/$/, '').toLowerCase();
  if (path === undefined) return null;
  return layout.viewOf.get(path) ?? layout.viewOf.get(path.replace(/\/info$/, '')) ?? null;
}

function fieldNames(target: string, layout: Layout, models: ReadonlyMap<string, readonly Field[]>): Set<string> {
  const collection = layout.collections.get(layout.views.get(target)?.collection ?? '');
  return new Set((collection?.models ?? []).flatMap((model) => (models.get(model) ?? []).map((field) => field.name)));
}

function keyOf(
  reference: string,
  key: string,
  patches: ReadonlyMap<string, ReferencePatch>,
  known: Set<string> | null,
) {
  const patched = patches.get(`${reference}.${key}`);
  if (patched?.field === null) return [];
  const field = patched?.field ?? key;
  if (known !== null && !known.has(field)) throw new Error(`references.json: ${reference}.${key}: no field ${field}.`);
  return [{ key, field, ...(patched?.shownAs === undefined ? {} : { shownAs: patched.shownAs }) }];
}
