import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Operation } from '@reeve/catalogue';
import type { Shown } from '../record-maker.ts';
import { inEveryVersion, readableCreates, type SpokenVersion, spokenVersions } from './spoken-version.ts';

/** Fields that are called required and may be missing from an answer, each with its reason. */
const exceptions: Readonly<Record<string, string>> = {};

/** The fields of an answer that some version calls required, of every record or of an update, and that this one shows. */
function requiredOf({ response }: Operation, { catalogue }: SpokenVersion): string[] {
  const model = catalogue.model(response ?? '');
  const fields = model.fields.filter(({ hidden, writeOnly }) => hidden !== true && writeOnly !== true);
  const names = fields.map(({ name }) => name).filter((name) => !(`${model.name}.${name}` in exceptions));
  return names.filter((name) => spokenVersions.some((version) => isRequired(name, model.name, version)));
}

function isRequired(name: string, model: string, { catalogue }: SpokenVersion): boolean {
  const field = catalogue.model(model).byName.get(name);
  return field?.required === true || field?.requiredOnUpdate === true;
}

inEveryVersion('what is required is shown', (version, spoken) => {
  for (const operation of readableCreates(version)) {
    const required = requiredOf(operation, version);
    if (required.length === 0) continue;
    it(`${operation.path} always shows ${required.join(', ')}`, async () => {
      const { maker, world } = spoken();
      const { path, record } = await maker.create(operation);
      const read = (await world.get(`${path}/${record.id}`)).json as Shown;
      assert.deepEqual(
        required.filter((name) => !(name in read)),
        [],
      );
      await world.delete(`${path}/${record.id}`); // the same link is not made twice
    });
  }
});
