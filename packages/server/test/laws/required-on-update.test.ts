import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Operation } from '@reeve/catalogue';
import type { Shown } from '../record-maker.ts';
import { inEveryVersion, readableCreates, type SpokenVersion, siblingOf } from './spoken-version.ts';

/** The fields of a body that the version requires of an update, and not of a create. */
function requiredOnUpdate({ request }: Operation, { catalogue }: SpokenVersion): string[] {
  const model = catalogue.model(request ?? '');
  const fields = model.fields.filter((field) => field.requiredOnUpdate === true && field.readOnly !== true);
  return fields.map(({ name }) => name).filter((name) => name !== 'id');
}

inEveryVersion('what an update requires', (version, spoken) => {
  for (const operation of readableCreates(version)) {
    const required = requiredOnUpdate(operation, version);
    if (required.length === 0 || siblingOf('replace', operation, version) === undefined) continue;
    it(`${operation.path} asks a PUT for ${required.join(', ')}, and changes nothing without`, async () => {
      const { maker, world } = spoken();
      const { path, record } = await maker.create(operation);
      const read = (await world.get(`${path}/${record.id}`)).json as Shown;
      for (const name of required) {
        const { [name]: _, [name.replace(/Id$/, '')]: sameByReference, ...without } = read;
        const refused = await world.put(`${path}/${record.id}`, without);
        assert.equal(refused.status, 400, `${name}: ${refused.text}`);
        assert.match(refused.text, new RegExp(`"The ${name} field is required."`));
      }
      assert.deepEqual((await world.get(`${path}/${record.id}`)).json, read);
    });
  }
});
