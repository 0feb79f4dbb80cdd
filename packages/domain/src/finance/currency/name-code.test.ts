import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aCompany,
  changed,
  firstId,
  inOlderVersion,
  inOneWorld,
  makeRecord,
  shown,
} from '../../../../testkit/src/index.ts';

interface Priced {
  readonly currency: { readonly currencyCode: string; readonly symbol: string; readonly currencyIdentifier: string };
}

inOneWorld('the code of a currency', (world) => {
  const codeOf = async (path: string) => (await shown<Priced>(world(), path)).currency.currencyCode;
  const code = (name: string) => firstId(world(), `/finance/info/currencyCodes?conditions=name="${name}"`);

  it('is shown wherever the currency is', async () => {
    assert.equal(await codeOf('/company/companies/1'), 'USD');
  });

  it('is that of the code that it names, now and later, and is found by', async () => {
    const currencyCode = { id: await code('CHF') };
    const body = { currencyIdentifier: 'Base', name: 'Francs', symbol: 'Fr.', currencyCode };
    const currency = { id: await makeRecord(inOlderVersion(world()), '/finance/currencies', body) };
    const company = `/company/companies/${await aCompany(world(), 'Matterhorn', { currency })}`;
    const { currency: told } = await shown<Priced>(world(), company);
    assert.deepEqual([told.currencyCode, told.symbol, told.currencyIdentifier], ['CHF', 'Fr.', 'Base']);
    const found = await shown<unknown[]>(world(), '/company/companies?conditions=currency/currencyCode="CHF"');
    assert.equal(found.length, 1);
    await changed(world(), `/finance/currencies/${currency.id}`, { currencyCode: { id: await code('EUR') } });
    assert.equal(await codeOf(company), 'EUR');
  });
});
