import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aBilledProduct,
  anInvoice,
  aTaxCode,
  changed,
  inOneWorld,
  makeRecord,
  shown,
} from '../../../../../testkit/src/index.ts';

inOneWorld('what a tax code lists as exempt', (world) => {
  const exempt = async (code: string) => {
    const rows = await shown<{ workRole: { id: number } }[]>(world(), `${code}/workRoleExemptions`);
    return rows.map(({ workRole }) => workRole.id);
  };

  it('are its exemptions; one that stays keeps its levels', async () => {
    const sent = { workRoleIds: [1, 2], levelOneRate: 0.1, levelOneServicesFlag: true };
    const code = `/finance/taxCodes/${await aTaxCode(world(), sent)}`;
    assert.deepEqual(await exempt(code), [1, 2]);
    const [first] = await shown<{ id: number }[]>(world(), `${code}/workRoleExemptions`);
    const [level] = await shown<{ id: number }[]>(world(), `${code}/taxCodeLevels`);
    const taxed = `${code}/workRoleExemptions/${first?.id}/taxableWorkRoleLevels`;
    await makeRecord(world(), taxed, { taxCodeLevel: { id: level?.id } });
    await changed(world(), code, { workRoleIds: [1, 3] });
    assert.deepEqual(await exempt(code), [1, 3]);
    assert.equal((await shown<unknown[]>(world(), taxed)).length, 1);
    await changed(world(), code, { removeAllWorkRoles: true });
    assert.deepEqual(await exempt(code), []);
  });

  it('is copied once, with the rows', async () => {
    const code = `/finance/taxCodes/${await aTaxCode(world(), { identifier: 'COPIED', workRoleIds: [1, 2] })}`;
    const copy = await world().post(`${code}/copy`, {});
    assert.ok(copy.status < 300, copy.text);
    const { id } = copy.json as { id: number };
    assert.deepEqual(await exempt(`/finance/taxCodes/${id}`), [1, 2]);
    assert.deepEqual((await shown(world(), `/finance/taxCodes/${id}`))['workRoleIds'], [1, 2]);
  });

  it('is not taxed', async () => {
    const taxed = { levelOneRate: 0.1, levelOneProductsFlag: true, levelOneCaption: 'Tax' };
    const plain = await aTaxCode(world(), { identifier: 'PLAIN', ...taxed });
    const none = await aTaxCode(world(), { identifier: 'NOTAX', ...taxed, addAllProductTypes: true });
    const taxOf = async (taxCode: number) => {
      const invoice = await anInvoice(world(), { taxCode: { id: taxCode } });
      await aBilledProduct(world(), invoice, { taxableFlag: true });
      return (await shown(world(), invoice))['salesTax'];
    };
    assert.deepEqual([await taxOf(plain), await taxOf(none)], [10, 0]);
  });
});
