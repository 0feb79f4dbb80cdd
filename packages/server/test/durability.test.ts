import { it } from 'node:test';
import { onEachEngine } from '../../testkit/src/on-each-engine.ts';
import { aPlace } from '../../testkit/src/world-place.ts';
import { checkKept, hammerAndKill } from './killed-server.ts';

const answersBeforeKill = 240;

onEachEngine('a server that is killed', (engine) => {
  it('keeps every write that it answered, and no half of any other', { timeout: 60_000 }, async () => {
    await using place = await aPlace(engine);
    const kept = await hammerAndKill(place.flags, answersBeforeKill);
    await checkKept(place.flags, kept);
  });
});
