import { byteSize, toggle, wholeNumber } from './kinds.ts';
import { setting } from './setting.ts';

/** The settings of the recorder of calls, which a sandbox alone has. */
export const recorderSettings = {
  record: setting({
    group: 'Observation',
    kind: toggle,
    fallback: { value: false },
    sentence:
      'Record every call of every company from the start, with what came of it. Only in sandbox; without it, those of ' +
      'companies for which the control plane is told to.',
  }),
  recordedCalls: setting({
    group: 'Observation',
    kind: wholeNumber('CALLS', 1, 1_000_000),
    fallback: { value: 2000 },
    sentence: 'How many calls the recorder keeps in memory; beyond it the oldest go.',
  }),
  recordedSize: setting({
    group: 'Observation',
    kind: byteSize,
    fallback: { value: 16 * 1024 ** 2 },
    sentence: 'How much the recorder keeps in memory; beyond it the oldest calls go.',
  }),
} as const;
