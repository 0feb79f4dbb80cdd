import assert from 'node:assert/strict';
import { it } from 'node:test';
import { changed, inOlderVersion, inOneWorld, makeRecord, shown } from '../../../../testkit/src/index.ts';

inOneWorld('an address format that is told to be for every country', (world) => {
  it('lists them all, none when it is told so, and does not show the order', async () => {
    const countries = await shown<{ id: number }[]>(world(), '/company/countries?pageSize=1000&orderBy=id');
    for (const [at, caller] of [world(), inOlderVersion(world())].entries()) {
      const sent = { name: `Everywhere ${at}`, format: '{city}', addAllCountries: true };
      const path = `/company/addressFormats/${await makeRecord(caller, '/company/addressFormats', sent)}`;
      const { countryIds, addAllCountries } = await shown(caller, path);
      assert.deepEqual([countryIds, addAllCountries], [countries.map(({ id }) => id), undefined]);
      const { countryIds: none, removeAllCountries } = await changed(caller, path, { removeAllCountries: true });
      assert.deepEqual([none ?? [], removeAllCountries], [[], undefined]);
    }
  });
});
