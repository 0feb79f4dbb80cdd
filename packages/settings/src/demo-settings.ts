import { formedText, toggle, wholeNumber } from './kinds.ts';
import { setting } from './setting.ts';

/** The settings of the demo data. */
export const demoSettings = {
  demo: setting({
    group: 'Running',
    kind: toggle,
    fallback: { value: false },
    sentence: 'Fill a tenant with demo data at start and print credentials for it. Only in sandbox.',
  }),
  now: setting({
    group: 'Running',
    kind: formedText(
      'MOMENT',
      /^(today|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ)$/,
      'today, or a moment such as 2026-11-25T15:00:00Z',
    ),
    fallback: { value: '2026-11-25T15:00:00Z' },
    sentence:
      'The moment for which the demo is made: it has the two years before. The same moment and seed make the same data, to ' +
      'the GUID and the stamp. today makes it for the hour of the start.',
  }),
  seed: setting({
    group: 'Running',
    kind: wholeNumber('SEED', 0, 2 ** 31 - 1),
    fallback: { value: 1 },
    sentence: 'What the demo is drawn by: another seed makes other companies, tickets and hours.',
  }),
};
