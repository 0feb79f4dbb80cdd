import { minus, storedQuantity, toNumber } from '@reeve/calculation';
import { behaviour } from '../../unit/behaviour.ts';

/** Who corrects what the odometer showed has driven another distance. */
export const readOdometer = behaviour('/expense/entries', {
  says: 'the miles of an expense are those between two readings of the odometer when these change and no miles are sent',
  source: 'evidence: time/odometer',
  phase: 'complete',
  on: { changed: ['odometerStart', 'odometerEnd'] },
  sets: ['amount'],
  when: (entry) => entry.before !== null && !entry.changed('amount'),
  does: async ({ after }, unit) => {
    const { odometerStart, odometerEnd } = after;
    if (odometerStart === null || odometerEnd === null || after.type === null) return;
    const type = await unit.get('/expense/types', after.type);
    if (type?.mileageFlag !== true || odometerEnd < odometerStart) return;
    after.amount = toNumber(minus(storedQuantity(odometerEnd), storedQuantity(odometerStart)));
  },
});
