import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCompany, changed, inOlderVersion, inOneWorld } from '../../../../testkit/src/index.ts';

inOneWorld('the finance settings of a company', (world) => {
  type Finance = { id: number; company: { id: number; name: string }; billOverrideFlag: boolean; billSrFlag: boolean };
  const ofCompany = async (id: number) => {
    const reply = await world().get(`/finance/companyFinance?conditions=company/id=${id}`);
    return reply.json as Finance[];
  };

  it('are there from the beginning, and can be changed', async () => {
    for (const [caller, name] of [
      [world(), 'Financed'],
      [inOlderVersion(world()), 'Financed too'],
    ] as const) {
      const company = await aCompany(caller, name);
      const [own, ...others] = await ofCompany(company);
      assert.deepEqual([own?.company.name, own?.billOverrideFlag, others.length], [name, false, 0]);
      await changed(world(), `/finance/companyFinance/${own?.id}`, { billOverrideFlag: true });
      const put = await world().put(`/finance/companyFinance/${own?.id}`, { ...own, billSrFlag: true });
      assert.equal(put.status, 200, put.text);
      const [now] = await ofCompany(company);
      assert.deepEqual([now?.id, now?.billOverrideFlag, now?.billSrFlag], [own?.id, false, true]);
    }
    assert.equal((await ofCompany(1)).length, 1);
  });

  it('are listed, counted, got and replaced by whoever did not make the company', async () => {
    for (const [caller, name, section] of [
      [world(), 'Listed', 'finance'],
      [inOlderVersion(world()), 'Listed too', 'company'], // where release 2022.1 has the replacing
    ] as const) {
      const company = await aCompany(world(), name);
      const conditions = `conditions=company/id=${company}`;
      assert.deepEqual((await caller.get(`/finance/companyFinance/count?${conditions}`)).json, { count: 1 });
      const [own] = (await caller.get(`/finance/companyFinance?${conditions}`)).json as Finance[];
      assert.deepEqual((await caller.get(`/finance/companyFinance/${own?.id}`)).json, own);
      const reply = await caller.put(`/${section}/companyFinance/${own?.id}`, { ...own, billOverrideFlag: true });
      assert.equal(reply.status, 200, reply.text);
      const [{ billOverrideFlag } = { billOverrideFlag: false }] = await ofCompany(company);
      assert.equal(billOverrideFlag, true);
      assert.equal((await caller.put(`/${section}/companyFinance/987654`, { ...own })).status, 404);
    }
  });

  it('go with it', async () => {
    const company = await aCompany(world(), 'Gone');
    const [own] = await ofCompany(company);
    assert.equal((await world().delete(`/company/companies/${company}`)).status, 204);
    assert.equal((await world().get(`/finance/companyFinance/${own?.id}`)).status, 404);
  });

  it('are those of the company that stays, when two are merged', async () => {
    const [from, to] = [await aCompany(world(), 'Merged'), await aCompany(world(), 'Stays')];
    const [kept] = await ofCompany(to);
    const choices = await world().post(`/company/companies/${from}/merge`, { toCompanyId: to });
    assert.ok(choices.status < 300, choices.text);
    assert.deepEqual(
      (await ofCompany(to)).map(({ id }) => id),
      [kept?.id],
    );
  });
});
