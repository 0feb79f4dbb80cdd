import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aCompany,
  anAgreement,
  aPhase,
  aProject,
  aProjectTicket,
  aSoldPhone,
  aTimeEntry,
  changed,
  inOlderVersion,
  inOneWorld,
  shown,
} from '../../../../testkit/src/index.ts';

type Named = Readonly<Record<string, { readonly id: number } | undefined>>;

inOneWorld('a project that moves to another company', (world) => {
  const of = async (paths: readonly string[], ...keys: string[]) => {
    const records = await Promise.all(paths.map((path) => shown<Named>(world(), path)));
    return records.map((record) => keys.map((key) => record[key]?.id));
  };

  it('takes phases, tickets, time and products along, but for a ticket of a third company', async () => {
    for (const [caller, name] of [
      [world(), 'now'],
      [inOlderVersion(world()), 'before'],
    ] as const) {
      const [one, two, third] = [
        await aCompany(world(), `One ${name}`),
        await aCompany(world(), `Two ${name}`),
        await aCompany(world(), `Third ${name}`),
      ];
      const agreement = { id: await anAgreement(world(), { company: { id: one } }) };
      const project = await aProject(world(), { company: { id: one }, agreement });
      const path = `/project/projects/${project}`;
      const phase = await aPhase(world(), project);
      const ticket = await aProjectTicket(world(), phase);
      const other = await aProjectTicket(world(), phase, { company: { id: third } });
      const moving = [
        `/project/tickets/${ticket}`,
        `/time/entries/${await aTimeEntry(world(), ticket, { chargeToType: 'ProjectTicket' })}`,
        await aSoldPhone(world(), { ticket: { id: ticket } }),
        await aSoldPhone(world(), { project: { id: project } }),
      ];
      assert.deepEqual(
        await of([...moving.slice(0, 2), path], 'company', 'agreement'),
        Array(3).fill([one, agreement.id]),
      );
      await changed(caller, path, { company: { id: two } });
      assert.deepEqual(await of([...moving, path], 'company', 'agreement'), Array(5).fill([two, undefined]));
      const { site } = await shown<Named>(world(), `/company/companies/${two}`);
      assert.deepEqual(await of(moving.slice(0, 1), 'site'), [[site?.id]]);
      assert.deepEqual(await of([`${path}/phases/${phase}`], 'billToCompany', 'agreement'), [[two, undefined]]);
      assert.deepEqual(await of([`/project/tickets/${other}`], 'company'), [[third]]);
      await aTimeEntry(world(), ticket, {
        chargeToType: 'ProjectTicket',
        timeStart: '2025-03-05T09:00:00Z',
        timeEnd: '2025-03-05T10:00:00Z',
      });
      await aProjectTicket(caller, phase);
    }
  });
});
