import assert from 'node:assert/strict';
import { it } from 'node:test';
import { loadCatalogue } from '@reeve/catalogue';
import { apart, setupWithDefault } from '../../../domain/src/setup/keep-one-default.ts';
import { aCompany, aContact, shown } from '../../../testkit/src/index.ts';
import { RecordMaker } from '../record-maker.ts';
import { kept, replacing, whenManyWrite } from './writers.ts';

const catalogue = loadCatalogue();

/** How many records of a table want to be the default one at once. */
const rivals = 4;

whenManyWrite('the default record of a table', (servers) => {
  it('is one, in every table that has one', async () => {
    const maker = new RecordMaker(servers().first);
    for (const view of setupWithDefault) {
      const operation = catalogue.operations.find((each) => each.kind === 'create' && each.view === view);
      const asked = catalogue.model(operation?.request ?? catalogue.collection(view).model);
      if (operation === undefined || !asked.byName.has('defaultFlag') || view in apart) continue;
      const path = await maker.concretePath(catalogue.view(view));
      for (let at = 0; at < rivals; at += 1) await maker.create(operation);
      const rows = (await shown<{ id: number }[]>(servers().first, `${path}?orderBy=id desc`)).slice(0, rivals);
      const replies = await servers().atOnce(
        (server, at) => server.patch(`${path}/${rows[at]?.id}`, [replacing('defaultFlag', true)]),
        rows.length,
      );
      assert.equal(kept(replies).length, rows.length, `${path} ${replies[0]?.text}`);
      const marked = await shown<unknown[]>(servers().first, `${path}?conditions=defaultFlag=true`);
      assert.equal(marked.length, 1, path);
    }
  });

  it('is one among the sites of a company, the contacts of a company, the addresses of a contact', async () => {
    const company = await aCompany(servers().first, 'Cobbler');
    const sites = `/company/companies/${company}/sites`;
    const replies = await servers().atOnce((server, at) =>
      server.post(sites, { name: `Mill ${at}`, primaryAddressFlag: true, defaultShippingFlag: true }),
    );
    assert.equal(kept(replies).length, replies.length, replies[0]?.text);
    for (const mark of ['primaryAddressFlag', 'defaultShippingFlag'])
      assert.equal((await shown<unknown[]>(servers().first, `${sites}?conditions=${mark}=true`)).length, 1, mark);
    await servers().atOnce((server, at) =>
      server.post('/company/contacts', { firstName: `Ann${at}`, company: { id: company }, defaultFlag: true }),
    );
    const contacts = `/company/contacts?conditions=company/id=${company} and defaultFlag=true`;
    assert.equal((await shown<unknown[]>(servers().first, contacts)).length, 1);
    const addresses = `/company/contacts/${await aContact(servers().first)}/communications`;
    await servers().atOnce((server, at) =>
      server.post(addresses, { type: { id: 1 }, value: `${at}@baker.example`, defaultFlag: true }),
    );
    const mine = await shown<{ defaultFlag: boolean; communicationType: string }[]>(servers().first, addresses);
    assert.equal(
      mine.filter(({ defaultFlag, communicationType }) => defaultFlag && communicationType === 'Email').length,
      1,
    );
  });
});
