import { type Catalogue, loadCatalogue, type OlderVersion } from '@reeve/catalogue';
import { servedAs } from './versions.ts';

/** A version that the catalogue does not know. */
export class VersionUnknown extends Error {
  override readonly name = 'VersionUnknown';
}

/** What changed between two versions, seen from the first. Each list is in alphabetical order. */
export interface VersionChanges {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** Fields that hold something else: `Model.field: before -> after`, in the catalogue's notation. */
  readonly changed: readonly string[];
}

/**
 * The changes from one version to another: operations as `GET /path`, fields as `Model.field`. Only versions that the
 * catalogue has are told apart. Raises `VersionUnknown`.
 */
export function diffVersions(from: string, to: string, catalogue: Catalogue = loadCatalogue()): VersionChanges {
  const before = describe(catalogue, from);
  const after = describe(catalogue, to);
  const names = [...new Set([...before.keys(), ...after.keys()])].sort();
  return {
    added: names.filter((name) => !before.has(name)),
    removed: names.filter((name) => !after.has(name)),
    changed: names
      .filter((name) => before.has(name) && after.has(name) && before.get(name) !== after.get(name))
      .map((name) => `${name}: ${before.get(name)} -> ${after.get(name)}`),
  };
}

/** The versions that can be told apart, oldest first. */
export function knownVersions(catalogue: Catalogue): string[] {
  return [...catalogue.older.map(({ version }) => version), catalogue.version];
}

/** Everything that differs between any two versions, as this one has it: what none of them changes is left out. */
function describe(catalogue: Catalogue, version: string): Map<string, string> {
  const known = knownVersions(catalogue);
  if (!known.includes(version))
    throw new VersionUnknown(`There is no version ${version} in the catalogue; it has ${known.join(' and ')}.`);
  const older = servedAs(catalogue, version);
  const described = new Map<string, string>();
  for (const each of catalogue.older) addFields(described, catalogue, each, older);
  for (const { method, path, onlyIn } of catalogue.operations) {
    const lacks = older?.lacks.includes(`${method.toLowerCase()} ${path}`) === true;
    if (!lacks && (onlyIn === undefined || onlyIn === version)) described.set(`${method} ${path}`, '');
  }
  return described;
}

function addFields(
  described: Map<string, string>,
  catalogue: Catalogue,
  differing: OlderVersion,
  older: OlderVersion | null,
): void {
  for (const [model, fields] of Object.entries(differing.fields)) {
    for (const name of Object.keys(fields)) {
      const own = older?.fields[model]?.[name];
      const notation = own === undefined ? newestNotation(catalogue, model, name) : own;
      if (notation !== null) described.set(`${model}.${name}`, notation);
    }
  }
}

function newestNotation(catalogue: Catalogue, model: string, name: string): string | null {
  const field = catalogue.hasModel(model) ? catalogue.model(model).byName.get(name) : undefined;
  if (field === undefined) return null;
  const { type, of, maxLength, options, required, nullable } = field;
  const words = [type, of, maxLength, options?.join(','), required ? 'required' : '', nullable ? 'nullable' : ''];
  return words.filter((word) => word !== undefined && word !== '').join(' ');
}
