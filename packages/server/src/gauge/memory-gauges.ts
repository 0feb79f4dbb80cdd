import type { Budgets } from '@reeve/http';
import type { RecordMemory } from '@reeve/wire';
import type { LongAnswers } from '../call/long-answers.ts';
import type { Gauge } from '../observe/to-metrics.ts';

/** What requests hold in memory now and held at the most, as metrics, and how often they were refused for it. */
export function memoryGauges({ bodies, answers }: Budgets, longAnswers: LongAnswers, records: RecordMemory): Gauge[] {
  return [
    { name: 'body_bytes_held', help: 'Bytes of request bodies in memory.', read: () => bodies.held },
    { name: 'body_bytes_highest', help: 'The most bytes of bodies at one time.', read: () => bodies.highest },
    { name: 'bodies_refused', help: 'Bodies for which there was no room.', read: () => bodies.refused },
    { name: 'answer_bytes_held', help: 'Bytes of long answers that are being sent.', read: () => answers.held },
    { name: 'answer_bytes_highest', help: 'The most bytes of answers at one time.', read: () => answers.highest },
    { name: 'answers_refused', help: 'Answers for which there was no room.', read: () => answers.refused },
    { name: 'long_answers_waiting', help: 'Long answers that wait for their turn.', read: () => longAnswers.waiting },
    { name: 'record_bytes_kept', help: 'Bytes of finished records that are kept.', read: () => records.held },
    { name: 'records_kept', help: 'Finished records that are kept.', read: () => records.count },
    { name: 'records_found_kept', help: 'Records that were answered as they were kept.', read: () => records.hits },
    { name: 'records_not_kept', help: 'Records that were read because none was kept.', read: () => records.misses },
  ];
}
