import assert from 'node:assert/strict';
import { it } from 'node:test';
import { inOneWorld } from '../../testkit/src/on-each-engine.ts';
import { type Broken, made, refused } from './answers.ts';

const unknownMember = (member: string, model: string, path: string, line: number, position: number) =>
  `Could not find member '${member}' on object of type '${model}'. Path '${path}', line ${line}, position ${position}.Check your accept header to make sure you are using the correct version.`;

/** Bodies that break rules of their fields, with every rule that the refusal names. */
const invalid: readonly {
  readonly name: string;
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>>;
  readonly resource: string;
  readonly errors: readonly (readonly [code: string, field: string, message: string])[];
}[] = [
  {
    name: 'a contact without a first name',
    path: '/company/contacts',
    body: {},
    resource: 'contact',
    errors: [['MissingRequiredField', 'firstName', 'The firstName field is required.']],
  },
  {
    name: 'a ticket with a summary of 101 letters',
    path: '/service/tickets',
    body: { summary: 'x'.repeat(101), company: { id: 1 } },
    resource: 'ticket',
    errors: [['MaxLengthField', 'summary', 'The field summary must be a string with a maximum length of 100.']],
  },
  {
    name: 'three rules at once',
    path: '/company/companies',
    body: { identifier: 'x'.repeat(31), name: 'Many', city: 'York', yearEstablished: 12, revenueYear: 0 },
    resource: 'company',
    errors: [
      ['MaxLengthField', 'identifier', 'The field identifier must be a string with a maximum length of 30.'],
      ['OutOfRange', 'yearEstablished', 'The field yearEstablished must be between 1900 and 9999.'],
      ['OutOfRange', 'revenueYear', 'The field revenueYear must be between 1900 and 9999.'],
    ],
  },
  {
    name: 'a note that is shown nowhere',
    path: '/service/tickets/1/notes',
    body: { text: 'unseen' },
    resource: 'serviceNote',
    errors: [
      [
        'ServiceNote',
        'detailDescriptionFlag, internalAnalysisFlag, resolutionFlag',
        'Please choose where to display the notes in order to save this record.',
      ],
    ],
  },
  {
    name: 'an activity without anybody to do it, at a time with an offset',
    path: '/sales/activities',
    body: { name: 'Call', dateStart: '2025-03-03T09:00:00-04:00' },
    resource: 'activity',
    errors: [
      ['MissingRequiredField', 'assignTo', 'The assignTo/id field is required.'],
      ['UnsupportedFormat', 'dateStart', 'Unsupported format applied to dateStart'],
    ],
  },
  {
    name: 'references that lead nowhere',
    path: '/service/tickets',
    body: { summary: 'x', company: { id: 424242 }, board: { name: 'No such board' }, owner: { identifier: 'nobody' } },
    resource: 'ticket',
    errors: [
      ['NotFound', 'company/id', 'Company 424242 not found'],
      ['NotFound', 'board/name', 'Service Board No such board not found'],
      ['NotFound', 'owner/identifier', 'Member nobody not found'],
    ],
  },
  {
    name: 'a company whose identifier is taken',
    path: '/company/companies',
    body: { identifier: 'taken', name: 'Another', city: 'York' },
    resource: 'company',
    errors: [['ObjectExists', 'identifier', 'Company ID already in use.']],
  },
];

inOneWorld('refusals', (world) => {
  for (const { name, path, body, resource, errors } of invalid) {
    it(`names every broken rule of ${name}`, async () => {
      if (resource === 'company')
        await world().post('/company/companies', { identifier: 'taken', name: 'First', city: 'York' });
      const at = path.replace('/1/', `/${await ticketId()}/`);
      const broken = refused(await world().post(at, body), 400, 'InvalidObject', `${resource} object is invalid`);
      const wanted: Broken[] = errors.map(([code, field, message]) => ({ code, message, resource, field }));
      assert.deepEqual(sorted(broken), sorted(wanted));
    });
  }

  it('writes refusals pretty, without an errors key where no field is named', async () => {
    const { text } = await world().get('/company/contacts/424242');
    assert.ok(text.startsWith('{\r\n  "code": "NotFound",\r\n'));
    assert.ok(!text.includes('errors'));
  });

  it('refuses a status of another board', async () => {
    const board = await made(world(), '/service/boards', { name: 'Other', location: { id: 1 }, department: { id: 1 } });
    const status = await made(world(), `/service/boards/${board.id}/statuses`, { name: 'Elsewhere' });
    const body = { summary: 'x', company: { id: 1 }, board: { id: 1 }, status: { id: status.id } };
    const [broken] = refused(await world().post('/service/tickets', body), 400, 'InvalidObject');
    assert.deepEqual(broken, {
      code: 'NotFound',
      message: `Service Status ${status.id} not found for Service Board 1`,
      resource: 'ticket',
      field: 'status/id',
    });
  });

  it('tells where an unknown member stands', async () => {
    const compact = await world().post('/company/contacts', '{"firstName":"A","type":{"id":1}}');
    refused(compact, 400, 'ConnectWiseApi', unknownMember('type', 'Contact', 'type', 1, 24));
    const pretty = await world().post('/company/contacts', '{\r\n  "firstName": "A",\r\n  "type": 1\r\n}');
    refused(pretty, 400, 'ConnectWiseApi', unknownMember('type', 'Contact', 'type', 3, 9));
    const inner = await world().post('/company/contacts', '{"firstName":"A","company":{"id":1,"foo":2}}');
    refused(
      inner,
      400,
      'ConnectWiseApi',
      /^Could not find member 'foo' on object of type 'CompanyReference'\. Path 'company\.foo'/,
    );
    const search = await world().post('/service/tickets/search', '{"page":1}');
    refused(search, 400, 'ConnectWiseApi', unknownMember('page', 'FilterValues', 'page', 1, 8));
  });

  it('refuses enteredBy on a ticket as an unknown member', async () => {
    const reply = await world().post('/service/tickets', { summary: 'x', company: { id: 1 }, enteredBy: 'me' });
    refused(reply, 400, 'ConnectWiseApi', /^Could not find member 'enteredBy' on object of type 'Ticket'\./);
  });

  it('refuses a value that its field cannot hold, with its place', async () => {
    const reply = await world().post('/company/contacts', '{"firstName":"A",\n\n"company":"250"}');
    refused(
      reply,
      400,
      'ConnectWiseApi',
      /^Error converting value "250" to type 'ConnectWise\.Apis\.v3_0\.v2015_3\.Common\.Models\.CompanyReference'\. Path 'company', line 3, position \d+\.$/,
    );
  });

  it('refuses a record under another parent, and under another grandparent', async () => {
    const contact = await made(world(), '/company/contacts', { firstName: 'Par' });
    const other = await made(world(), '/company/contacts', { firstName: 'Ent' });
    const note = await made(world(), `/company/contacts/${contact.id}/notes`, { text: 'mine' });
    assert.equal((await world().get(`/company/contacts/${contact.id}/notes/${note.id}`)).status, 200);
    for (const method of ['GET', 'DELETE'])
      assert.equal((await world().send(method, `/company/contacts/${other.id}/notes/${note.id}`)).status, 404);
    assert.equal((await world().patch(`/company/contacts/${other.id}/notes/${note.id}`, [])).status, 404);
    assert.equal((await world().post('/company/contacts/424242/notes', { text: 'x' })).status, 404);
  });

  async function ticketId(): Promise<number> {
    return (await made(world(), '/service/tickets', { summary: 'x', company: { id: 1 } })).id;
  }
});

function sorted(errors: readonly Broken[]): Broken[] {
  return [...errors].sort((a, b) => (a.field < b.field ? -1 : 1));
}
