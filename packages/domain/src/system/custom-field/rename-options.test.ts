import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCustomField, aTicket, changed, inOneWorld, shown } from '../../../../testkit/src/index.ts';

interface Option {
  readonly id: number;
  readonly optionValue: string;
}

interface Ticket {
  readonly customFields: readonly { readonly id: number; readonly value: unknown }[];
}

inOneWorld('an option of a custom field', (world) => {
  const aList = (caption: string, type: string, ...values: string[]) =>
    aCustomField(world(), {
      ...{ podId: 1, caption, fieldTypeIdentifier: type, entryTypeIdentifier: 'List' },
      options: values.map((optionValue) => ({ optionValue })),
    });
  const optionsOf = async (field: number) =>
    (await shown<{ options: Option[] }>(world(), `/system/userDefinedFields/${field}`)).options;
  const valueIn = async (ticket: number, field: number) =>
    (await shown<Ticket>(world(), `/service/tickets/${ticket}`)).customFields.find(({ id }) => id === field)?.value;
  const having = (id: number, value: unknown) => aTicket(world(), { customFields: [{ id, value }] });

  it('takes the values that are it to its new name, also where two change names', async () => {
    const field = await aList('Size', 'Text', 'Small', 'Large', 'Huge');
    const tickets = [await having(field, 'Small'), await having(field, 'Large'), await having(field, 'Huge')];
    const names = ['Large', 'Small', 'Ünbounded'];
    const options = (await optionsOf(field)).map((option, at) => ({ ...option, optionValue: names[at] }));
    await changed(world(), `/system/userDefinedFields/${field}`, { options });
    for (const [at, ticket] of tickets.entries()) assert.equal(await valueIn(ticket, field), names[at]);
    const asked = '/service/tickets?customFieldConditions=caption="Size" and value="ünbounded"&fields=id';
    assert.deepEqual(await shown(world(), asked), [{ id: tickets[2] }]);
  });

  it('takes numbers too', async () => {
    const field = await aList('Seats', 'Number', '5', '10');
    const ticket = await having(field, 10);
    const [five, ten] = await optionsOf(field);
    const options = [five, { ...ten, optionValue: '12' }];
    await changed(world(), `/system/userDefinedFields/${field}`, { options });
    assert.equal(await valueIn(ticket, field), 12);
    const asked = '/service/tickets?customFieldConditions=caption="Seats" and value>11&fields=id';
    assert.deepEqual(await shown(world(), asked), [{ id: ticket }]);
  });

  it('that is gone stays where it was chosen, can be put back, and is not chosen anew', async () => {
    const field = await aList('Tier', 'Text', 'Gold', 'Tin');
    const [ticket, other] = [await having(field, 'Tin'), await having(field, 'Gold')];
    const [gold] = await optionsOf(field);
    await changed(world(), `/system/userDefinedFields/${field}`, { options: [gold] });
    const path = `/service/tickets/${ticket}`;
    assert.equal((await world().put(path, await shown(world(), path))).status, 200);
    const { customFields } = await shown<Ticket>(world(), path);
    await changed(world(), path, { customFields });
    assert.equal(await valueIn(ticket, field), 'Tin');
    const value = { op: 'replace', path: 'customFields', value: [{ id: field, value: 'Tin' }] };
    assert.equal((await world().patch(`/service/tickets/${other}`, [value])).status, 400);
  });
});
