import assert from 'node:assert/strict';
import { it } from 'node:test';
import { changed, makeRecord, shown } from '../../../testkit/src/index.ts';
import { counted, listed, made, partOfTheDay, refused, told } from './day.ts';

partOfTheDay('in the morning the provider takes on a customer', (caller) => {
  const baker = {
    identifier: 'Baker',
    name: 'Baker & Sons',
    addressLine1: '1 Main St',
    city: 'Columbus',
    state: 'OH',
    zip: '43004',
  };
  let company: string;
  let id: number;
  let ann: string;
  let server: string;

  it('1. a company is made, is active, and has a main site with its address', async () => {
    company = await made(caller(), '/company/companies', baker);
    id = Number(company.split('/').at(-1));
    assert.deepEqual(await told(caller(), company, 'status/name', 'site/name', 'billToCompany/identifier'), [
      'Active',
      'Main',
      'Baker',
    ]);
    const [site] = await shown<Record<string, unknown>[]>(caller(), `${company}/sites`);
    assert.deepEqual(
      [site?.['addressLine1'], site?.['zip'], site?.['primaryAddressFlag']],
      ['1 Main St', '43004', true],
    );
  });

  it('2. it cannot be made twice', async () => {
    assert.deepEqual(refused(await caller().post('/company/companies', baker)), ['Company ID already in use.']);
    assert.equal(await counted(caller(), '/company/companies/count?conditions=identifier="Baker"'), 1);
  });

  it('3. it becomes a client, and is found by that', async () => {
    await makeRecord(caller(), `${company}/typeAssociations`, { type: { name: 'Client' } });
    const clients = '/company/companies?childConditions=types/name="Client"';
    assert.deepEqual(await listed(caller(), clients, 'identifier'), ['Baker']);
  });

  it('4. it moves its office: the company shows the address of the new primary site, the old one is primary no more', async () => {
    const office = { name: 'Office', addressLine1: '9 High St', city: 'Dayton', primaryAddressFlag: true };
    await makeRecord(caller(), `${company}/sites`, office);
    assert.deepEqual(await told(caller(), company, 'addressLine1', 'city', 'site/name'), [
      '9 High St',
      'Dayton',
      'Office',
    ]);
    const primary = `${company}/sites?conditions=primaryAddressFlag=true`;
    assert.deepEqual(await listed(caller(), primary, 'name'), ['Office']);
  });

  it('5. a contact is there with telephone and site, and no address of its own', async () => {
    ann = await made(caller(), '/company/contacts', {
      firstName: 'Ann',
      lastName: 'Lee',
      company: { id },
      communicationItems: [
        { type: { name: 'Email' }, value: 'ann@baker.example' },
        { type: { name: 'Direct' }, value: '6145550100' },
      ],
    });
    const places = ['site/name', 'city', 'defaultPhoneType', 'defaultPhoneNbr'];
    assert.deepEqual(await told(caller(), ann, ...places), ['Office', undefined, 'Direct', '6145550100']);
  });

  it('6. is found by e-mail address', async () => {
    const query = `childConditions=communicationItems/value="ann@baker.example"`;
    assert.deepEqual(await listed(caller(), `/company/contacts?${query}`, 'firstName'), ['Ann']);
  });

  it('7. and is not made twice', async () => {
    const again = { firstName: 'Ann', lastName: 'Lee', company: { id } };
    const items = [{ type: { name: 'Email' }, value: 'ann@baker.example' }];
    refused(await caller().post('/company/contacts', { ...again, communicationItems: items }));
    assert.equal(await counted(caller(), `/company/contacts/count?conditions=company/id=${id}`), 1);
  });

  it('8. whom the company names as its default contact is marked so', async () => {
    const contact = { id: Number(ann.split('/').at(-1)) };
    await changed(caller(), company, { defaultContact: contact });
    assert.deepEqual(await told(caller(), ann, 'defaultFlag'), [true]);
    assert.deepEqual(await told(caller(), company, 'defaultContact/name'), ['Ann Lee']);
  });

  it('9. a mobile telephone that becomes the default takes the mark from the other', async () => {
    const cell = { type: { name: 'Cell' }, value: '6145550199', defaultFlag: true, communicationType: 'Phone' };
    await makeRecord(caller(), `${ann}/communications`, cell);
    assert.deepEqual(await told(caller(), ann, 'defaultPhoneType', 'defaultPhoneNbr'), ['Cell', '6145550199']);
  });

  it('10. a note tells who wrote it', async () => {
    const note = await made(caller(), `${company}/notes`, { text: 'Met at the fair' });
    assert.deepEqual(await told(caller(), note, 'text', 'enteredBy', 'type/name'), [
      'Met at the fair',
      'ReeveApi',
      'Comments',
    ]);
  });

  it('11. the account manager is on its team', async () => {
    const row = { teamRole: { name: 'Account Manager' }, member: { id: 1 } };
    const member = await made(caller(), `${company}/teams`, row);
    assert.deepEqual(await told(caller(), member, 'accountManagerFlag', 'techFlag'), [true, false]);
  });

  it('12. its agreement is active, of a type, and the bill is sent to the company', async () => {
    const body = { name: 'Care', type: { name: 'Managed Services' }, company: { id }, billAmount: 900 };
    const contact = { id: Number(ann.split('/').at(-1)) };
    const agreement = await made(caller(), '/finance/agreements', { ...body, contact });
    assert.deepEqual(await told(caller(), agreement, 'agreementStatus', 'billToCompany/identifier', 'site/name'), [
      'Active',
      'Baker',
      'Office',
    ]);
    const found = `/finance/agreements?conditions=company/identifier="Baker" and cancelledFlag=false`;
    assert.deepEqual(await listed(caller(), found, 'name'), ['Care']);
  });

  it('13. a server asks the questions of its type, unanswered, and is active at the site', async () => {
    const type = await made(caller(), '/company/configurations/types', { name: 'Rack server' });
    const question = { question: 'Rack?', sequenceNumber: 1, fieldType: 'Text', entryType: 'EntryField' };
    await makeRecord(caller(), `${type}/questions`, question);
    const body = { name: 'SRV-1', type: { name: 'Rack server' }, company: { id } };
    server = await made(caller(), '/company/configurations', body);
    assert.deepEqual(await told(caller(), server, 'status/name', 'activeFlag', 'site/name', 'questions/0/question'), [
      'Active',
      true,
      'Office',
      'Rack?',
    ]);
    assert.deepEqual(await told(caller(), server, 'questions/0/answer'), [null]);
  });

  it('14. an answer is kept under its question', async () => {
    const [questions] = (await told(caller(), server, 'questions')) as { answerId: number }[][];
    const answer = questions?.map(({ answerId }) => ({ answerId, answer: 'B4' }));
    await changed(caller(), server, { questions: answer });
    assert.deepEqual(await told(caller(), server, 'questions/0/question', 'questions/0/answer'), ['Rack?', 'B4']);
  });

  it('15. a disk below it is one of the same company', async () => {
    const parentConfigurationId = Number(server.split('/').at(-1));
    const disk = { name: 'DISK-1', type: { name: 'Network Storage' }, company: { id }, parentConfigurationId };
    const path = await made(caller(), '/company/configurations', disk);
    assert.deepEqual(await told(caller(), path, 'parentConfigurationId'), [parentConfigurationId]);
    refused(await caller().post('/company/configurations', { ...disk, company: { id: 1 } }));
  });

  it('16. a retired configuration is not active', async () => {
    await changed(caller(), server, { status: { name: 'Retired' } });
    assert.deepEqual(await told(caller(), server, 'activeFlag'), [false]);
    const active = `/company/configurations?conditions=company/id=${id} and activeFlag=true`;
    assert.deepEqual(await listed(caller(), active, 'name'), ['DISK-1']);
  });

  it('17. who leaves hands the agreement to who stays', async () => {
    refused409(await caller().delete(ann));
    const bob = await makeRecord(caller(), '/company/contacts', { firstName: 'Bob', company: { id } });
    assert.equal((await caller().delete(`${ann}?transferContactId=${bob}`)).status, 204);
    assert.deepEqual(await listed(caller(), `/finance/agreements?conditions=company/id=${id}`, 'contact/name'), [
      'Bob',
    ]);
  });

  it('18. a company that was made by mistake is merged into it', async () => {
    const twin = await made(caller(), '/company/companies', { ...baker, identifier: 'Bakers' });
    const contact = { firstName: 'Cleo', company: { id: Number(twin.split('/').at(-1)) } };
    await makeRecord(caller(), '/company/contacts', contact);
    const merged = await caller().post(`${twin}/merge`, { toCompanyId: id, contacts: 'Merge' });
    assert.equal(merged.status, 200, merged.text);
    assert.deepEqual(await listed(caller(), '/company/contacts?conditions=firstName="Cleo"', 'company/id'), [id]);
  });
});

function refused409(reply: { readonly status: number; readonly text: string }): void {
  assert.equal(reply.status, 409, reply.text);
}
