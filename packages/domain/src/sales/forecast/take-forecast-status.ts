import { behaviour } from '../../unit/behaviour.ts';

/** What is offered stands where its opportunity does, until it is told to be something else. */
export const takeForecastStatus = behaviour('/procurement/products', {
  says: 'a product of an opportunity has the status of the opportunity as forecastStatus unless another is sent, and one of none has none',
  source: 'evidence: sales/forecast-status',
  phase: 'complete',
  on: { changed: ['opportunity', 'forecastStatus'] },
  sets: ['forecastStatus'],
  does: async ({ before, after, sent }, unit) => {
    const isMoved = (before?.opportunity ?? null) !== after.opportunity;
    if (after.opportunity == null) after.forecastStatus = isMoved ? null : after.forecastStatus;
    else if (after.forecastStatus == null || (isMoved && !sent.has('forecastStatus'))) {
      const kept = isMoved ? null : (before?.forecastStatus ?? null);
      after.forecastStatus = kept ?? (await unit.get('/sales/opportunities', after.opportunity))?.status ?? null;
    }
  },
});
