import { byteSize, wholeNumber } from './kinds.ts';
import { setting } from './setting.ts';

/** Settings of what all requests together, one connection and one call may have of the server: rows of the table of settings. */
export const trafficSettings = {
  bodyMemory: setting({
    group: 'Limits',
    kind: byteSize,
    fallback: { value: 128 * 1024 ** 2 },
    sentence:
      'What the bodies of all requests may hold in memory together, a tenant half of it; further ones answer 503. A ' +
      'quarter is kept for bodies of up to 64K.',
  }),
  bodyValues: setting({
    group: 'Limits',
    kind: wholeNumber('VALUES', 100, 10_000_000),
    fallback: { value: 100_000 },
    sentence: 'Values of a JSON body, its lists and objects among them; more answer 413.',
  }),
  formParts: setting({
    group: 'Limits',
    kind: wholeNumber('PARTS', 1, 10_000),
    fallback: { value: 50 },
    sentence: 'Parts of a form with a document; more answer 413, and are not looked at.',
  }),
  formHead: setting({
    group: 'Limits',
    kind: byteSize,
    fallback: { value: 8 * 1024 },
    sentence: 'The largest headers of one part of such a form.',
  }),
  formName: setting({
    group: 'Limits',
    kind: wholeNumber('CHARACTERS', 1, 100_000),
    fallback: { value: 1000 },
    sentence: 'The longest name of a part, and of a file.',
  }),
  formText: setting({
    group: 'Limits',
    kind: byteSize,
    fallback: { value: 64 * 1024 },
    sentence: 'The largest part that is no file.',
  }),
  answerMemory: setting({
    group: 'Limits',
    kind: byteSize,
    fallback: { value: 128 * 1024 ** 2 },
    sentence:
      'What the answers that are being sent may hold in memory together, those of up to 16K apart; further ones answer ' +
      '503. While half of it is taken, no long answer is begun.',
  }),
  longAnswers: setting({
    group: 'Limits',
    kind: wholeNumber('ANSWERS', 1, 1000),
    fallback: { value: 4 },
    sentence:
      'Long answers (pages of more than 100 records, bundles, lists of usages) that are made at a time; others wait up ' +
      'to 30 seconds.',
  }),
  slowestReader: setting({
    group: 'Limits',
    kind: byteSize,
    fallback: { value: 128 * 1024 },
    sentence:
      'The fewest bytes a second, on average, at which a client may read an answer of more than 16K; slower ones are cut ' +
      'off 30 seconds after they should have ended.',
  }),
  pipelined: setting({
    group: 'Limits',
    kind: wholeNumber('REQUESTS', 1, 100_000),
    fallback: { value: 100 },
    sentence: 'Requests of one connection that may wait for the answers before them; further ones answer 503.',
  }),
  maxConnections: setting({
    group: 'Limits',
    kind: wholeNumber('CONNECTIONS', 1, 1_000_000),
    fallback: { value: 10_000 },
    sentence: 'Open connections; further ones are dropped.',
  }),
  requestTime: setting({
    group: 'Limits',
    kind: wholeNumber('SECONDS', 1, 3600),
    fallback: { value: 30 },
    sentence: 'How long a request may take to arrive, with its body.',
  }),
  maxAnswer: setting({
    group: 'Limits',
    kind: byteSize,
    fallback: { value: 32 * 1024 ** 2 },
    sentence: 'The largest answer in JSON, before compression; who asks for more is told to ask for less at a time.',
  }),
  maxAnswerRecords: setting({
    group: 'Limits',
    kind: wholeNumber('RECORDS', 1000, 10_000_000),
    fallback: { value: 50_000 },
    sentence: 'The most records that one call may read for its answer, all requests of a bundle together.',
  }),
  maxText: setting({
    group: 'Limits',
    kind: wholeNumber('CHARACTERS', 1000, 100_000_000),
    fallback: { value: 1024 ** 2 },
    sentence: 'The longest text of a field for which the product publishes no length.',
  }),
  maxRecord: setting({
    group: 'Limits',
    kind: wholeNumber('CHARACTERS', 1000, 100_000_000),
    fallback: { value: 4 * 1024 ** 2 },
    sentence: 'The most characters of a record in all its fields; eight times as many bytes must fit into an answer.',
  }),
} as const;
