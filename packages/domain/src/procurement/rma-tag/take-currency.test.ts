import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aCompany,
  anRmaTag,
  aStockedItem,
  changed,
  firstId,
  inOneWorld,
  shown,
} from '../../../../testkit/src/index.ts';

inOneWorld('the currency of an RMA tag', (world) => {
  it('is that of whoever returns goods', async () => {
    const euro = { id: await firstId(world(), '/finance/currencies?conditions=currencyIdentifier="EUR"') };
    const returnedCompany = { id: await aCompany(world(), 'Euro Returns', { currency: euro }) };
    const tag = await anRmaTag(world(), (await aStockedItem(world())).item, { returnedCompany });
    const code = async () => (await shown<{ currency: { currencyCode: string } }>(world(), tag)).currency.currencyCode;
    assert.equal(await code(), 'EUR');
    await changed(world(), tag, { returnedCompany: { id: 1 } });
    assert.equal(await code(), 'USD');
  });
});
