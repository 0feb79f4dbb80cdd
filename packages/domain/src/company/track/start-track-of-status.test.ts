import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCompany, changed, inOlderVersion, inOneWorld, makeRecord, shown } from '../../../../testkit/src/index.ts';

type Begun = { readonly trackId: number; readonly endDate?: string; readonly actionTaken: number };

inOneWorld('a status of companies', (world) => {
  const statuses = '/company/companies/statuses';
  const aTrack = (name: string) => makeRecord(world(), '/company/tracks', { name });
  const anAction = (track: number, action: object) =>
    makeRecord(world(), `/company/tracks/${track}/actions`, { ...action });

  it('puts companies that come into it on its track, new ones too, once', async () => {
    const track = await aTrack('Prospect');
    await anAction(track, { notifyType: 'CreateActivity', subject: 'Call' });
    const status = { id: await makeRecord(world(), statuses, { name: 'Prospect', track: { id: track } }) };
    for (const [at, caller] of [world(), inOlderVersion(world())].entries()) {
      const company = await aCompany(caller, `Old${at}`);
      const path = `/company/companies/${company}`;
      for (const id of [status.id, 1, status.id]) {
        await changed(caller, path, { 'status/id': id });
        world().clock.pass(1);
      }
      const young = await aCompany(caller, `Young${at}`, { status });
      for (const [id, times] of [
        [company, 2],
        [young, 1],
      ] as const) {
        const begun = await shown<Begun[]>(world(), `/company/companies/${id}/tracks`);
        assert.deepEqual(
          begun.map(({ trackId, actionTaken }) => [trackId, actionTaken]),
          Array(times).fill([track, 1]),
        );
      }
    }
  });

  it('does not put those on it who are on it still, nor goes round without an end', async () => {
    const [there, back] = [await aTrack('There'), await aTrack('Back')];
    const first = await makeRecord(world(), statuses, { name: 'First', track: { id: there } });
    const track = { id: back };
    const second = await makeRecord(world(), statuses, { name: 'Second', track, cancelOpenTracksFlag: true });
    await anAction(there, { notifyType: 'ChangeCompanyStatus', companyStatus: { id: second } });
    await anAction(there, { notifyType: 'CreateActivity', subject: 'Never' });
    await anAction(back, { notifyType: 'ChangeCompanyStatus', companyStatus: { id: first } });
    const path = `/company/companies/${await aCompany(world(), 'Round')}`;
    await changed(world(), path, { 'status/id': first });
    const begun = await shown<Begun[]>(world(), `${path}/tracks`);
    assert.deepEqual(
      begun.map(({ trackId, endDate }) => [trackId, endDate !== undefined]),
      [
        [there, true],
        [back, true],
      ],
    );
  });
});
