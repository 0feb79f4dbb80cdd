import { checkKept, hammerAndKill } from '../../packages/server/test/killed-server.ts';
import { aPlace } from '../../packages/testkit/src/world-place.ts';
import type { Attack } from '../attack.ts';

/** A server of its own, killed in the middle of writes again and again. */
export const kills: Attack = {
  name: 'kills',
  says: 'kill -9 while eight connections write; then every answered write must be there, and none by halves',
  atOnce: 1,
  strike: async ({ engine }, seed, number) => {
    const answers = 20 + (Math.imul(seed + number, 2654435761) >>> 24);
    await using place = await aPlace(engine);
    try {
      await checkKept(place.flags, await hammerAndKill(place.flags, answers));
      return [];
    } catch (error) {
      return [{ what: String(error).slice(0, 300), sent: `kill after ${answers} answers` }];
    }
  },
};
