import type { KeptPromise } from '../../src/sla/sla-clock.ts';
import type { CaseTable } from '../case.ts';
import type { ServiceName } from './sample-services.ts';
import { type Story, tellStory } from './tell-story.ts';

interface PlainQuestion {
  readonly by: ServiceName;
  readonly story: Story;
}

/** The minutes of each stage (a dash for one that goes on), those before the last stop of the clock, and of waits. */
interface PlainAnswer {
  readonly responded: string;
  readonly planned: string;
  readonly resolved: string;
  readonly before: number;
  readonly waited: number;
}

/** How long each stage took. */
export const slaMinutesTable: CaseTable<PlainQuestion, PlainAnswer> = {
  heading: 'Service levels: what took how long',
  says: `The working minutes of each stage of a ticket. A stage that was passed over has none of its own, and those that it
took are told beside it; so the minutes of the stages add up to those of the ticket.`,
  ask: ({ by, story }) => {
    const { kept, ran, waited } = tellStory(by, '–, –, –', story).clock;
    const [responded, planned, resolved] = [written(kept.respond), written(kept.plan), written(kept.resolve)];
    return { responded, planned, resolved, before: ran, waited };
  },
  cases: [
    {
      title: 'a fresh ticket',
      question: { by: 'office in Berlin', story: [['2026-01-05T09:00+01:00', 'NotResponded']] },
      answer: { responded: '–', planned: '–', resolved: '–', before: 0, waited: 0 },
      mark: 'assumed',
    },
    {
      title: 'each stage has its own minutes',
      question: {
        by: 'office in Berlin',
        story: [
          ['2026-01-05T09:00+01:00', 'NotResponded'],
          ['2026-01-05T10:00+01:00', 'Responded'],
          ['2026-01-05T10:40+01:00', 'ResolutionPlan'],
          ['2026-01-05T15:40+01:00', 'Resolved'],
        ],
      },
      answer: { responded: '60', planned: '40', resolved: '300', before: 0, waited: 0 },
      mark: 'documented',
    },
    {
      title: 'planned without a response',
      question: {
        by: 'office in Berlin',
        story: [
          ['2026-01-05T09:00+01:00', 'NotResponded'],
          ['2026-01-05T10:40+01:00', 'ResolutionPlan'],
        ],
      },
      answer: { responded: '0 (skipped 100)', planned: '100', resolved: '–', before: 0, waited: 0 },
      mark: 'documented',
    },
    {
      title: 'resolved without either',
      question: {
        by: 'office in Berlin',
        story: [
          ['2026-01-05T09:00+01:00', 'NotResponded'],
          ['2026-01-05T15:40+01:00', 'Resolved'],
        ],
      },
      answer: { responded: '0 (skipped 400)', planned: '0 (skipped 400)', resolved: '400', before: 0, waited: 0 },
      mark: 'documented',
    },
    {
      title: 'responded, then resolved',
      question: {
        by: 'office in Berlin',
        story: [
          ['2026-01-05T09:00+01:00', 'NotResponded'],
          ['2026-01-05T10:00+01:00', 'Responded'],
          ['2026-01-05T15:40+01:00', 'Resolved'],
        ],
      },
      answer: { responded: '60', planned: '0 (skipped 340)', resolved: '340', before: 0, waited: 0 },
      mark: 'documented',
    },
    {
      title: 'made as planned: no time at all',
      question: { by: 'office in Berlin', story: [['2026-01-05T09:00+01:00', 'ResolutionPlan']] },
      answer: { responded: '0', planned: '0', resolved: '–', before: 0, waited: 0 },
      mark: 'live',
    },
    {
      title: 'nights and weekends do not count',
      question: {
        by: 'office in Berlin',
        story: [
          ['2026-01-09T16:00+01:00', 'NotResponded'],
          ['2026-01-12T10:00+01:00', 'Responded'],
        ],
      },
      answer: { responded: '120', planned: '–', resolved: '–', before: 0, waited: 0 },
      mark: 'assumed',
    },
    {
      title: 'a minute that was begun counts',
      question: {
        by: 'office in Berlin',
        story: [
          ['2026-01-05T09:00+01:00', 'NotResponded'],
          ['2026-01-05T09:00:01+01:00', 'Responded'],
        ],
      },
      answer: { responded: '1', planned: '–', resolved: '–', before: 0, waited: 0 },
      mark: 'assumed',
    },
    {
      title: 'a wait does not count',
      question: {
        by: 'office in Berlin',
        story: [
          ['2026-01-05T09:00+01:00', 'NotResponded'],
          ['2026-01-05T10:00+01:00', 'NoEscalation'],
          ['2026-01-05T12:00+01:00', 'Responded'],
        ],
      },
      answer: { responded: '60', planned: '–', resolved: '–', before: 60, waited: 120 },
      mark: 'assumed',
    },
    {
      title: 'a wait that goes on is not told yet',
      question: {
        by: 'office in Berlin',
        story: [
          ['2026-01-05T09:00+01:00', 'NotResponded'],
          ['2026-01-05T10:00+01:00', 'NoEscalation'],
        ],
      },
      answer: { responded: '–', planned: '–', resolved: '–', before: 60, waited: 0 },
      mark: 'assumed',
    },
    {
      title: 'several waits',
      question: {
        by: 'office in Berlin',
        story: [
          ['2026-01-05T09:00+01:00', 'NotResponded'],
          ['2026-01-05T10:00+01:00', 'NoEscalation'],
          ['2026-01-05T11:00+01:00', 'Responded'],
          ['2026-01-05T12:00+01:00', 'NoEscalation'],
          ['2026-01-05T14:00+01:00', 'ResolutionPlan'],
          ['2026-01-05T15:00+01:00', 'NoEscalation'],
          ['2026-01-06T09:30+01:00', 'Resolved'],
        ],
      },
      answer: { responded: '60', planned: '60', resolved: '60', before: 180, waited: 330 },
      mark: 'assumed',
    },
    {
      title: 'a wait is measured in working time',
      question: {
        by: 'office in Berlin',
        story: [
          ['2026-01-09T16:00+01:00', 'NoEscalation'],
          ['2026-01-12T10:00+01:00', 'NotResponded'],
        ],
      },
      answer: { responded: '–', planned: '–', resolved: '–', before: 0, waited: 120 },
      mark: 'assumed',
    },
    {
      title: 'a wait at night is none',
      question: {
        by: 'office in Berlin',
        story: [
          ['2026-01-05T18:00+01:00', 'NoEscalation'],
          ['2026-01-05T23:00+01:00', 'NotResponded'],
        ],
      },
      answer: { responded: '–', planned: '–', resolved: '–', before: 0, waited: 0 },
      mark: 'assumed',
    },
    {
      title: 'opened again and resolved anew: what lay between does not count',
      question: {
        by: 'office in Berlin',
        story: [
          ['2026-01-05T09:00+01:00', 'ResolutionPlan'],
          ['2026-01-05T12:00+01:00', 'Resolved'],
          ['2026-01-07T09:00+01:00', 'NotResponded'],
          ['2026-01-07T10:00+01:00', 'Resolved'],
        ],
      },
      answer: { responded: '0', planned: '0', resolved: '240', before: 180, waited: 0 },
      mark: 'assumed',
    },
    {
      title: 'opened again: it is not resolved',
      question: {
        by: 'office in Berlin',
        story: [
          ['2026-01-05T09:00+01:00', 'ResolutionPlan'],
          ['2026-01-05T12:00+01:00', 'Resolved'],
          ['2026-01-07T09:00+01:00', 'NotResponded'],
        ],
      },
      answer: { responded: '0', planned: '0', resolved: '–', before: 180, waited: 0 },
      mark: 'assumed',
    },
    {
      title: 'opened again into a wait, then resolved',
      question: {
        by: 'office in Berlin',
        story: [
          ['2026-01-05T09:00+01:00', 'ResolutionPlan'],
          ['2026-01-05T12:00+01:00', 'Resolved'],
          ['2026-01-07T09:00+01:00', 'NoEscalation'],
          ['2026-01-07T11:00+01:00', 'NotResponded'],
          ['2026-01-07T11:30+01:00', 'Resolved'],
        ],
      },
      answer: { responded: '0', planned: '0', resolved: '210', before: 180, waited: 120 },
      mark: 'assumed',
    },
    {
      title: 'a change of the clocks, around the clock',
      question: {
        by: '24 hours in Berlin',
        story: [
          ['2026-03-29T01:30+01:00', 'NotResponded'],
          ['2026-03-29T03:30+02:00', 'Responded'],
        ],
      },
      answer: { responded: '60', planned: '–', resolved: '–', before: 0, waited: 0 },
      mark: 'assumed',
    },
    {
      title: 'a change of the clocks, back',
      question: {
        by: '24 hours in Berlin',
        story: [
          ['2026-10-25T01:30+02:00', 'NotResponded'],
          ['2026-10-25T03:30+01:00', 'Responded'],
        ],
      },
      answer: { responded: '180', planned: '–', resolved: '–', before: 0, waited: 0 },
      mark: 'assumed',
    },
    {
      title: 'over a holiday',
      question: {
        by: 'office in Berlin, shut on Easter Monday',
        story: [
          ['2026-04-03T16:00+02:00', 'NotResponded'],
          ['2026-04-07T10:00+02:00', 'Responded'],
        ],
      },
      answer: { responded: '120', planned: '–', resolved: '–', before: 0, waited: 0 },
      mark: 'assumed',
    },
  ],
};

function written(kept: KeptPromise | null): string {
  if (kept === null) return '–';
  return kept.skipped === 0 ? `${kept.minutes}` : `${kept.minutes} (skipped ${kept.skipped})`;
}
