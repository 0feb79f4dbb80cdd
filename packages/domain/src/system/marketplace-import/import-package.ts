import { action } from '../../action/action.ts';
import { value } from '../../action/result.ts';
import { isObject, type JsonObject } from '../../body/members.ts';
import { refuse } from '../../fault.ts';
import type { Unit } from '../../unit/unit.ts';
import { type PackageKind, packageKinds } from './kinds.ts';
import { makeTemplate } from './make-template.ts';

const templates = '/service/templates';

/** Objects are bodies of the kind's records: all are made, or none. */
export const importPackage = action('POST /system/marketplaceimport/import', {
  says: 'the objects of a package are made, each by the rules of its kind',
  source: 'evidence: system/marketplace, system/marketplace-kinds',
  takes: 'MarketplaceImport',
  fills: [templates],
  does: async ({ body }, unit, { rights }) => {
    const kind = packageKinds.find(({ name }) => name === body.marketplaceImportType);
    const view = kind?.view ?? null;
    if (kind === undefined || view === null) return refuseKind(body.marketplaceImportType);
    await rights.require('add', view, null);
    for (const object of objectsIn(body.marketplaceObject, body.requiredFields))
      await makeObject(object, kind, view, unit);
    return value(body);
  },
});

function refuseKind(name: string | null | undefined): never {
  const message = `There are no records of the kind '${name ?? ''}' in the API: packages of it cannot be imported.`;
  return refuse({ kind: 'refused by rule', message });
}

async function makeObject(object: JsonObject, { fixed }: PackageKind, path: string, unit: Unit): Promise<void> {
  const { id: _, _info, ...fields } = object;
  const body = { ...fields, ...fixed };
  if (path === templates) return makeTemplate(body, unit);
  const { catalogue } = unit.schema;
  const { model } = catalogue.collection(path);
  await unit.write({ how: 'create', view: catalogue.view(path), model, catalogue, body });
}

/** The objects of a package. Raises `malformed body` for what is none, and for one without a required field. */
function objectsIn(list: unknown, required: readonly string[] | null = []): JsonObject[] {
  const objects: unknown[] = Array.isArray(list) ? list : [];
  for (const object of objects) {
    const lacks = isObject(object) ? (required ?? []).find((field) => object[field] === undefined) : 'every member';
    if (lacks !== undefined) refuse({ kind: 'malformed body', message: `An object of the package lacks ${lacks}.` });
  }
  return objects.filter(isObject);
}
