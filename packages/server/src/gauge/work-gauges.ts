import type { Settings } from '@reeve/settings';
import type { Engine } from '@reeve/store';
import type { Gauge } from '../observe/to-metrics.ts';
import type { Tenants } from '../tenant/tenants.ts';

/** What is bounded in a process, and by what. */
export interface BoundedWork {
  readonly engine: Engine;
  readonly tenants: Tenants;
  readonly settings: Pick<Settings, 'maxAnswer' | 'maxAnswerRecords' | 'maxText' | 'maxRecord' | 'readDeadline'>;
}

/** How much of what is bounded is used, beside the bounds, as metrics. What a bound refused is counted by its fault. */
export function workGauges({ engine, tenants, settings }: BoundedWork): Gauge[] {
  const gauge = (name: string, help: string, read: () => number): Gauge => ({ name, help, read });
  return [
    gauge('tenants_open', 'Tenants open.', () => tenants.state.open),
    gauge('tenants_open_limit', 'Tenants that may be open.', () => tenants.state.most),
    gauge('tenants_damaged', 'Tenants that could not be opened.', () => tenants.state.damaged.size),
    gauge('long_reads_running', 'Long reads under way.', () => engine.longReads().running),
    gauge('long_reads_waiting', 'Long reads waiting for a lane.', () => engine.longReads().waiting),
    gauge('long_reads_limit', 'Long reads that may be under way.', () => engine.longReads().lanes),
    gauge('read_seconds_limit', 'Seconds that the long reads of a call may take.', () => settings.readDeadline),
    gauge('answer_bytes_limit', 'Bytes that an answer may have.', () => settings.maxAnswer),
    gauge('answer_records_limit', 'Records that a call may read.', () => settings.maxAnswerRecords),
    gauge('text_characters_limit', 'Characters of a text without a published length.', () => settings.maxText),
    gauge('record_characters_limit', 'Characters of a record.', () => settings.maxRecord),
  ];
}
