import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aConfigurationType, aCustomField, inOlderVersion, inOneWorld, shown } from '../../../testkit/src/index.ts';

/** Bodies that are no JSON, and what is said of them. */
const broken: readonly (readonly [string, string])[] = [
  [
    '{"name":"x" "b":1}',
    `After parsing a value an unexpected character was encountered: ". Path 'name', line 1, position 12.`,
  ],
  ['{"name":}', `Unexpected character encountered while parsing value: }. Path 'name', line 1, position 8.`],
  [
    '{"name":"x",\n "site":{"id":no}}',
    `Unexpected character encountered while parsing value: n. Path 'site.id', line 2, position 14.`,
  ],
  [
    '{"types":[{"id":1},{"id" 2}]}',
    `Invalid character after parsing property name. Expected ':' but got: 2. Path 'types[1]', line 1, position 25.`,
  ],
  ['{"types":[1;2]}', `Unexpected character encountered while parsing number: ;. Path 'types', line 1, position 11.`],
  ['{"name":"x"', `Unexpected end when deserializing object. Path 'name', line 1, position 11.`],
  ['[{"name":"x"},', `Unexpected end when deserializing array. Path '[0]', line 1, position 14.`],
  ['{"name":"x', `Unterminated string. Expected delimiter: ". Path 'name', line 1, position 10.`],
  ['{"name":"\\q"}', `Bad JSON escape sequence: \\q. Path 'name', line 1, position 9.`],
  [
    '{"name":"x"}}',
    `Additional text encountered after finished reading JSON content: }. Path '', line 1, position 12.`,
  ],
  ['{"id":1.2.3}', `Input string '1.2.3' is not a valid number. Path 'id', line 1, position 11.`],
  ['[1 2]', `After parsing a value an unexpected character was encountered: 2. Path '[0]', line 1, position 3.`],
  ['{1:2}', `Invalid property identifier character: 1. Path '', line 1, position 1.`],
  ['x', `Unexpected character encountered while parsing value: x. Path '', line 1, position 0.`],
  // What the product takes is passed over: the place is that of what is wrong.
  [
    "{'name':'x',}\n}",
    `Additional text encountered after finished reading JSON content: }. Path '', line 2, position 0.`,
  ],
];

inOneWorld('a body that is no JSON', (world) => {
  const headers = { 'content-type': 'application/json' };

  it('is refused with the place where it breaks, short or long, and nothing is made', async () => {
    const before = await shown(world(), '/company/companies/count');
    for (const caller of [world(), inOlderVersion(world())])
      for (const [body, message] of broken) {
        const reply = await caller.send('POST', '/company/companies', { headers, body });
        assert.equal(reply.status, 400, body);
        assert.deepEqual(reply.json, { code: 'ConnectWiseApi', message }, body);
      }
    const long = await world().send('POST', '/company/companies', {
      headers,
      body: `{"name":"${'x'.repeat(70_000)}",\n "site":;}`,
    });
    const { message } = long.json as { message: string };
    assert.equal(message, "Unexpected character encountered while parsing value: ;. Path 'site', line 2, position 8.");
    assert.deepEqual(await shown(world(), '/company/companies/count'), before);
  });
});

inOneWorld('what a body holds that cannot be taken', (world) => {
  it('has its place in a bulk call said, element by element', async () => {
    const type = await aConfigurationType(world(), 'Placed box');
    const good = { name: 'Box', company: { id: 1 }, type: { id: type } };
    const bulk = '/company/configurations/bulk';
    const reply = await world().post(bulk, [good, { ...good, foo: 1 }, { ...good, company: 5 }, 7]);
    const { payload } = reply.json as { payload: { success: boolean; error?: { message: string } }[] };
    const text = JSON.stringify([good, { ...good, foo: 1 }, { ...good, company: 5 }, 7]);
    const behind = (name: string) => text.lastIndexOf(`"${name}":`) + name.length + 3;
    assert.deepEqual(
      payload.map(({ success }) => success),
      [true, false, false, false],
    );
    assert.match(
      payload[1]?.error?.message ?? '',
      new RegExp(
        `'foo' on object of type 'CompanyConfiguration'. Path '\\[1\\]\\.foo', line 1, position ${behind('foo')}\\.`,
      ),
    );
    assert.match(
      payload[2]?.error?.message ?? '',
      new RegExp(`Path '\\[2\\]\\.company', line 1, position ${behind('company')}\\.`),
    );
  });

  it('is named as .NET names enumerations, and custom fields by their captions', async () => {
    const merge = await world().post('/company/companies/1/merge', { toCompanyId: 1, contacts: 'Both' });
    assert.equal(
      (merge.json as { message: string }).message,
      "Error converting value \"Both\" to type 'System.Nullable`1[ConnectWise.Apis.v3_0.v2015_3.Common.Models.Contacts]'. Path 'contacts', line 1, position 28.",
    );
    const id = await aCustomField(world(), { podId: 2, caption: 'Tier' });
    const ofCompany = async (entry: object) => {
      const body = { identifier: 'Tiered', name: 'Tiered', customFields: [entry] };
      const reply = await world().post('/company/companies', body);
      assert.equal(reply.status, 400, reply.text);
      return (reply.json as { errors: { message: string }[] }).errors.map(({ message }) => message);
    };
    assert.deepEqual(await ofCompany({ caption: 'Tier', value: 'Gold' }), ['Custom field Tier not found']);
    assert.deepEqual(await ofCompany({ id: id + 1, caption: 'Tier', value: 'Gold' }), [
      `Custom field ${id + 1} not found`,
    ]);
    assert.deepEqual(await shown(world(), '/company/companies?conditions=identifier="Tiered"'), []);
  });
});
