import { after, before } from 'node:test';
import { type Catalogue, loadCatalogue, type Operation, type OperationKind } from '@reeve/catalogue';
import { inOlderVersion } from '../../../testkit/src/older-version.ts';
import { type EngineName, onEachEngine } from '../../../testkit/src/on-each-engine.ts';
import { aWorld, type World } from '../../../testkit/src/world.ts';
import { isServed, versionedCatalogue } from '../../src/version/versioned-catalogue.ts';
import { RecordMaker } from '../record-maker.ts';

/** A version of the API as its callers know it. */
export interface SpokenVersion {
  readonly catalogue: Catalogue;
  /** Its operations. */
  readonly operations: readonly Operation[];
  /** The same world for a caller who speaks it. */
  readonly speak: (world: World) => World;
}

const newest = loadCatalogue();

/** Every version that is served, oldest first. */
export const spokenVersions: readonly SpokenVersion[] = [
  ...newest.older.map((older) => ({
    catalogue: versionedCatalogue(newest, older),
    operations: newest.operations.filter((each) => isServed(each, older)),
    speak: inOlderVersion,
  })),
  {
    catalogue: newest,
    operations: newest.operations.filter(({ onlyIn }) => onlyIn === undefined),
    speak: (world) => world,
  },
];

/** A world and a maker of records in one version; they are there once the tests run. */
export interface Spoken {
  readonly world: World;
  readonly maker: RecordMaker;
}

/** Describes a law on both engines and in every version, each with one world that its tests share. */
export function inEveryVersion(
  name: string,
  tests: (version: SpokenVersion, spoken: () => Spoken, engine: EngineName) => void,
): void {
  for (const version of spokenVersions)
    onEachEngine(`${name}, in ${version.catalogue.version},`, (engine) =>
      tests(version, spokenOn(engine, version), engine),
    );
}

function spokenOn(engine: EngineName, { speak, catalogue }: SpokenVersion): () => Spoken {
  let spoken: Spoken | undefined;
  let made: World | undefined;
  before(async () => {
    made = await aWorld({ engine });
    const world = speak(made);
    spoken = { world, maker: new RecordMaker(world, catalogue) };
  });
  after(() => made?.[Symbol.asyncDispose]());
  return () => {
    if (spoken === undefined) throw new Error('The world is made before the tests run.');
    return spoken;
  };
}

/**
 * The operations of a version that make a record which can be read again. A forecast is made of its lines and has no
 * record of its own.
 */
export function readableCreates(version: SpokenVersion): Operation[] {
  return version.operations.filter(
    (each) => each.kind === 'create' && each.request !== 'Forecast' && siblingOf('get', each, version) !== undefined,
  );
}

/** The operation of a kind on the same records, where the version has one that answers their model. */
export function siblingOf(
  kind: OperationKind,
  { view, response }: Operation,
  { operations }: SpokenVersion,
): Operation | undefined {
  return operations.find((each) => each.kind === kind && each.view === view && each.response === response);
}
