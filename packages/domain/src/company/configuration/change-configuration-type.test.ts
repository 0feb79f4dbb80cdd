import assert from 'node:assert/strict';
import { it } from 'node:test';
import { onEachEngine } from '../../../../testkit/src/on-each-engine.ts';
import { aWorld } from '../../../../testkit/src/world.ts';

onEachEngine('configurations', (engine) => {
  it("change a configuration's type, whose questions replace the old ones", async () => {
    await using world = await aWorld({ engine });
    const [first] = (await world.get('/company/configurations/types')).json as { id: number }[];
    const type = (await world.post('/company/configurations/types', { name: 'Router' })).json as { id: number };
    await world.post(`/company/configurations/types/${type.id}/questions`, {
      question: 'How many ports?',
      fieldType: 'Number',
      entryType: 'EntryField',
      sequenceNumber: 1,
    });
    const made = (
      await world.post('/company/configurations', { name: 'Box', type: { id: first?.id }, company: { id: 1 } })
    ).json as { id: number };
    const reply = await world.patch(`/company/configurations/${made.id}/changeType`, [
      { op: 'replace', path: 'type', value: { id: type.id } },
    ]);
    assert.equal(reply.status, 200, reply.text);
    const changed = reply.json as { type: { name: string }; questions: { question: string; answer?: unknown }[] };
    assert.deepEqual(
      [changed.type.name, changed.questions.map((each) => each.question)],
      ['Router', ['How many ports?']],
    );
    assert.equal(
      (
        await world.patch(`/company/configurations/${made.id}/changeType`, [
          { op: 'replace', path: 'name', value: 'x' },
        ])
      ).status,
      400,
    );
  });
});
