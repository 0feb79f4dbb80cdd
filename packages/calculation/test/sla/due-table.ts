import type { CaseTable } from '../case.ts';
import type { ServiceName } from './sample-services.ts';
import { type PlainGoals, type Story, tellStory } from './tell-story.ts';

interface PlainQuestion {
  readonly by: ServiceName;
  readonly goals: PlainGoals;
  readonly story: Story;
}

interface PlainAnswer {
  readonly status: string | null;
  /** Until when the ticket is within its service level. */
  readonly held: string;
}

/** What is next, and until when nothing is broken. */
export const slaDueTable: CaseTable<PlainQuestion, PlainAnswer> = {
  heading: 'Service levels: what is due when',
  says: `By the hours within which a response, a plan and a resolution are promised, and by what happened so far: what is
next, by the clocks of the office, and until when the ticket is within its service level.`,
  ask: ({ by, goals, story }) => {
    const { status, answer } = tellStory(by, goals, story);
    return { status, held: heldText(answer.heldUntil) };
  },
  cases: [
    {
      title: 'a new ticket in the morning',
      question: { by: 'office in Berlin', goals: '4, 8, 24', story: [['2026-01-05T09:00+01:00', 'NotResponded']] },
      answer: { status: 'Respond by Mon 01/05 1:00 PM UTC+01', held: '2026-01-05T12:00Z' },
      mark: 'assumed',
    },
    {
      title: 'a new ticket before the office opens',
      question: { by: 'office in Berlin', goals: '4, 8, 24', story: [['2026-01-05T06:30+01:00', 'NotResponded']] },
      answer: { status: 'Respond by Mon 01/05 1:00 PM UTC+01', held: '2026-01-05T12:00Z' },
      mark: 'assumed',
    },
    {
      title: 'a new ticket late in the day is due the next',
      question: { by: 'office in Berlin', goals: '4, 8, 24', story: [['2026-01-05T15:00+01:00', 'NotResponded']] },
      answer: { status: 'Respond by Tue 01/06 11:00 AM UTC+01', held: '2026-01-06T10:00Z' },
      mark: 'assumed',
    },
    {
      title: 'a new ticket on Friday evening is due on Monday',
      question: { by: 'office in Berlin', goals: '4, 8, 24', story: [['2026-01-09T18:00+01:00', 'NotResponded']] },
      answer: { status: 'Respond by Mon 01/12 1:00 PM UTC+01', held: '2026-01-12T12:00Z' },
      mark: 'assumed',
    },
    {
      title: 'a new ticket on Sunday',
      question: { by: 'office in Berlin', goals: '4, 8, 24', story: [['2026-01-11T12:00+01:00', 'NotResponded']] },
      answer: { status: 'Respond by Mon 01/12 1:00 PM UTC+01', held: '2026-01-12T12:00Z' },
      mark: 'assumed',
    },
    {
      title: 'due at the very end of the day',
      question: { by: 'office in Berlin', goals: '4, 8, 24', story: [['2026-01-05T13:00+01:00', 'NotResponded']] },
      answer: { status: 'Respond by Mon 01/05 5:00 PM UTC+01', held: '2026-01-05T16:00Z' },
      mark: 'assumed',
    },
    {
      title: 'responded: the plan is next',
      question: {
        by: 'office in Berlin',
        goals: '4, 8, 24',
        story: [
          ['2026-01-05T09:00+01:00', 'NotResponded'],
          ['2026-01-05T10:00+01:00', 'Responded'],
        ],
      },
      answer: { status: 'Plan by Mon 01/05 5:00 PM UTC+01', held: '2026-01-05T16:00Z' },
      mark: 'assumed',
    },
    {
      title: 'planned: the resolution is next',
      question: {
        by: 'office in Berlin',
        goals: '4, 8, 24',
        story: [
          ['2026-01-05T09:00+01:00', 'NotResponded'],
          ['2026-01-05T10:00+01:00', 'Responded'],
          ['2026-01-05T11:00+01:00', 'ResolutionPlan'],
        ],
      },
      answer: { status: 'Resolve by Wed 01/07 5:00 PM UTC+01', held: '2026-01-07T16:00Z' },
      mark: 'assumed',
    },
    {
      title: 'planned at once: the response is not due any more',
      question: { by: 'office in Berlin', goals: '4, 8, 24', story: [['2026-01-05T09:00+01:00', 'ResolutionPlan']] },
      answer: { status: 'Resolve by Wed 01/07 5:00 PM UTC+01', held: '2026-01-07T16:00Z' },
      mark: 'live',
    },
    {
      title: 'resolved: nothing is due',
      question: {
        by: 'office in Berlin',
        goals: '4, 8, 24',
        story: [
          ['2026-01-05T09:00+01:00', 'NotResponded'],
          ['2026-01-05T12:00+01:00', 'Resolved'],
        ],
      },
      answer: { status: 'Resolved', held: 'while nothing is done' },
      mark: 'assumed',
    },
    {
      title: 'made as resolved',
      question: { by: 'office in Berlin', goals: '4, 8, 24', story: [['2026-01-05T09:00+01:00', 'Resolved']] },
      answer: { status: 'Resolved', held: 'while nothing is done' },
      mark: 'assumed',
    },
    {
      title: 'responded at the last moment',
      question: {
        by: 'office in Berlin',
        goals: '4, 8, 24',
        story: [
          ['2026-01-05T09:00+01:00', 'NotResponded'],
          ['2026-01-05T13:00+01:00', 'Responded'],
        ],
      },
      answer: { status: 'Plan by Mon 01/05 5:00 PM UTC+01', held: '2026-01-05T16:00Z' },
      mark: 'assumed',
    },
    {
      title: 'responded a second late',
      question: {
        by: 'office in Berlin',
        goals: '4, 8, 24',
        story: [
          ['2026-01-05T09:00+01:00', 'NotResponded'],
          ['2026-01-05T13:00:01+01:00', 'Responded'],
        ],
      },
      answer: { status: 'Plan by Mon 01/05 5:00 PM UTC+01', held: 'broken' },
      mark: 'assumed',
    },
    {
      title: 'a late response is not made good by an early resolution',
      question: {
        by: 'office in Berlin',
        goals: '4, 8, 24',
        story: [
          ['2026-01-05T09:00+01:00', 'NotResponded'],
          ['2026-01-05T14:00+01:00', 'Responded'],
          ['2026-01-05T15:00+01:00', 'Resolved'],
        ],
      },
      answer: { status: 'Resolved', held: 'broken' },
      mark: 'assumed',
    },
    {
      title: 'responded in time, planned late',
      question: {
        by: 'office in Berlin',
        goals: '4, 8, 24',
        story: [
          ['2026-01-05T09:00+01:00', 'NotResponded'],
          ['2026-01-05T10:00+01:00', 'Responded'],
          ['2026-01-06T09:01+01:00', 'ResolutionPlan'],
        ],
      },
      answer: { status: 'Resolve by Wed 01/07 5:00 PM UTC+01', held: 'broken' },
      mark: 'assumed',
    },
    {
      title: 'resolved late, all else in time',
      question: {
        by: 'office in Berlin',
        goals: '4, 8, 24',
        story: [
          ['2026-01-05T09:00+01:00', 'NotResponded'],
          ['2026-01-05T10:00+01:00', 'Responded'],
          ['2026-01-05T11:00+01:00', 'ResolutionPlan'],
          ['2026-01-08T09:01+01:00', 'Resolved'],
        ],
      },
      answer: { status: 'Resolved', held: 'broken' },
      mark: 'assumed',
    },
    {
      title: 'resolved in the last minute of three days',
      question: {
        by: 'office in Berlin',
        goals: '4, 8, 24',
        story: [
          ['2026-01-05T09:00+01:00', 'NotResponded'],
          ['2026-01-05T10:00+01:00', 'Responded'],
          ['2026-01-05T11:00+01:00', 'ResolutionPlan'],
          ['2026-01-07T17:00+01:00', 'Resolved'],
        ],
      },
      answer: { status: 'Resolved', held: 'while nothing is done' },
      mark: 'assumed',
    },
    {
      title: 'resolved without a response, too late for that',
      question: {
        by: 'office in Berlin',
        goals: '4, 8, 24',
        story: [
          ['2026-01-05T09:00+01:00', 'NotResponded'],
          ['2026-01-05T14:00+01:00', 'Resolved'],
        ],
      },
      answer: { status: 'Resolved', held: 'broken' },
      mark: 'assumed',
    },
    {
      title: 'the earliest promise counts, whichever is next',
      question: { by: 'office in Berlin', goals: '8, 2, 24', story: [['2026-01-05T09:00+01:00', 'NotResponded']] },
      answer: { status: 'Respond by Mon 01/05 5:00 PM UTC+01', held: '2026-01-05T10:00Z' },
      mark: 'assumed',
    },
    {
      title: 'no promise to respond: the plan bounds it',
      question: { by: 'office in Berlin', goals: '–, 8, 24', story: [['2026-01-05T09:00+01:00', 'NotResponded']] },
      answer: { status: null, held: '2026-01-05T16:00Z' },
      mark: 'assumed',
    },
    {
      title: 'a promise of no time is none',
      question: { by: 'office in Berlin', goals: '0, 0, 24', story: [['2026-01-05T09:00+01:00', 'NotResponded']] },
      answer: { status: null, held: '2026-01-07T16:00Z' },
      mark: 'assumed',
    },
    {
      title: 'no promises at all',
      question: { by: 'office in Berlin', goals: '–, –, –', story: [['2026-01-05T09:00+01:00', 'NotResponded']] },
      answer: { status: null, held: 'while nothing is done' },
      mark: 'assumed',
    },
    {
      title: 'half an hour to respond',
      question: { by: 'office in Berlin', goals: '0.5, 1, 2', story: [['2026-01-05T16:45+01:00', 'NotResponded']] },
      answer: { status: 'Respond by Tue 01/06 9:15 AM UTC+01', held: '2026-01-06T08:15Z' },
      mark: 'assumed',
    },
    {
      title: 'a status of an earlier stage takes nothing back',
      question: {
        by: 'office in Berlin',
        goals: '4, 8, 24',
        story: [
          ['2026-01-05T09:00+01:00', 'NotResponded'],
          ['2026-01-05T10:00+01:00', 'ResolutionPlan'],
          ['2026-01-05T11:00+01:00', 'NotResponded'],
        ],
      },
      answer: { status: 'Resolve by Wed 01/07 5:00 PM UTC+01', held: '2026-01-07T16:00Z' },
      mark: 'documented',
    },
    {
      title: 'waiting: the clock stands, nothing is due',
      question: {
        by: 'office in Berlin',
        goals: '4, 8, 24',
        story: [
          ['2026-01-05T09:00+01:00', 'NotResponded'],
          ['2026-01-05T10:00+01:00', 'NoEscalation'],
        ],
      },
      answer: { status: 'Waiting', held: 'while nothing is done' },
      mark: 'documented',
    },
    {
      title: 'waiting after the response was due',
      question: {
        by: 'office in Berlin',
        goals: '4, 8, 24',
        story: [
          ['2026-01-05T09:00+01:00', 'NotResponded'],
          ['2026-01-05T14:00+01:00', 'NoEscalation'],
        ],
      },
      answer: { status: 'Waiting', held: 'broken' },
      mark: 'assumed',
    },
    {
      title: 'after a wait of two hours everything is due two hours later',
      question: {
        by: 'office in Berlin',
        goals: '4, 8, 24',
        story: [
          ['2026-01-05T09:00+01:00', 'NotResponded'],
          ['2026-01-05T10:00+01:00', 'NoEscalation'],
          ['2026-01-05T12:00+01:00', 'NotResponded'],
        ],
      },
      answer: { status: 'Respond by Mon 01/05 3:00 PM UTC+01', held: '2026-01-05T14:00Z' },
      mark: 'documented',
    },
    {
      title: 'after a wait over the weekend',
      question: {
        by: 'office in Berlin',
        goals: '4, 8, 24',
        story: [
          ['2026-01-09T15:00+01:00', 'NotResponded'],
          ['2026-01-09T16:00+01:00', 'NoEscalation'],
          ['2026-01-12T09:00+01:00', 'NotResponded'],
        ],
      },
      answer: { status: 'Respond by Mon 01/12 12:00 PM UTC+01', held: '2026-01-12T11:00Z' },
      mark: 'assumed',
    },
    {
      title: 'after two waits',
      question: {
        by: 'office in Berlin',
        goals: '4, 8, 24',
        story: [
          ['2026-01-05T09:00+01:00', 'NotResponded'],
          ['2026-01-05T10:00+01:00', 'NoEscalation'],
          ['2026-01-05T11:00+01:00', 'NotResponded'],
          ['2026-01-05T12:00+01:00', 'NoEscalation'],
          ['2026-01-05T15:00+01:00', 'NotResponded'],
        ],
      },
      answer: { status: 'Respond by Mon 01/05 5:00 PM UTC+01', held: '2026-01-05T16:00Z' },
      mark: 'assumed',
    },
    {
      title: 'after three waits, one of them in the plan stage',
      question: {
        by: 'office in Berlin',
        goals: '4, 8, 24',
        story: [
          ['2026-01-05T09:00+01:00', 'NotResponded'],
          ['2026-01-05T10:00+01:00', 'NoEscalation'],
          ['2026-01-05T11:00+01:00', 'Responded'],
          ['2026-01-05T12:00+01:00', 'NoEscalation'],
          ['2026-01-05T13:00+01:00', 'Responded'],
          ['2026-01-05T14:00+01:00', 'NoEscalation'],
          ['2026-01-05T15:00+01:00', 'ResolutionPlan'],
        ],
      },
      answer: { status: 'Resolve by Thu 01/08 12:00 PM UTC+01', held: '2026-01-08T11:00Z' },
      mark: 'assumed',
    },
    {
      title: 'one wait after another is one wait',
      question: {
        by: 'office in Berlin',
        goals: '4, 8, 24',
        story: [
          ['2026-01-05T09:00+01:00', 'NotResponded'],
          ['2026-01-05T10:00+01:00', 'NoEscalation'],
          ['2026-01-05T11:00+01:00', 'NoEscalation'],
          ['2026-01-05T12:00+01:00', 'NotResponded'],
        ],
      },
      answer: { status: 'Respond by Mon 01/05 3:00 PM UTC+01', held: '2026-01-05T14:00Z' },
      mark: 'assumed',
    },
    {
      title: 'made as waiting',
      question: {
        by: 'office in Berlin',
        goals: '4, 8, 24',
        story: [
          ['2026-01-05T09:00+01:00', 'NoEscalation'],
          ['2026-01-06T09:00+01:00', 'NotResponded'],
        ],
      },
      answer: { status: 'Respond by Tue 01/06 1:00 PM UTC+01', held: '2026-01-06T12:00Z' },
      mark: 'assumed',
    },
    {
      title: 'waiting at night and at the weekend costs nothing either way',
      question: {
        by: 'office in Berlin',
        goals: '4, 8, 24',
        story: [
          ['2026-01-09T16:00+01:00', 'NotResponded'],
          ['2026-01-09T18:00+01:00', 'NoEscalation'],
          ['2026-01-11T18:00+01:00', 'NotResponded'],
        ],
      },
      answer: { status: 'Respond by Mon 01/12 12:00 PM UTC+01', held: '2026-01-12T11:00Z' },
      mark: 'assumed',
    },
    {
      title: 'a wait that began after the due instant does not mend it',
      question: {
        by: 'office in Berlin',
        goals: '4, 8, 24',
        story: [
          ['2026-01-05T09:00+01:00', 'NotResponded'],
          ['2026-01-05T14:00+01:00', 'NoEscalation'],
          ['2026-01-06T09:00+01:00', 'NotResponded'],
        ],
      },
      answer: { status: 'Respond by Tue 01/06 9:00 AM UTC+01', held: 'broken' },
      mark: 'assumed',
    },
    {
      title: 'from a wait to resolved',
      question: {
        by: 'office in Berlin',
        goals: '4, 8, 24',
        story: [
          ['2026-01-05T09:00+01:00', 'NotResponded'],
          ['2026-01-05T10:00+01:00', 'NoEscalation'],
          ['2026-01-09T10:00+01:00', 'Resolved'],
        ],
      },
      answer: { status: 'Resolved', held: 'while nothing is done' },
      mark: 'assumed',
    },
    {
      title: 'opened again: the clock goes on where it stopped',
      question: {
        by: 'office in Berlin',
        goals: '4, 8, 24',
        story: [
          ['2026-01-05T09:00+01:00', 'NotResponded'],
          ['2026-01-05T10:00+01:00', 'ResolutionPlan'],
          ['2026-01-05T12:00+01:00', 'Resolved'],
          ['2026-01-07T09:00+01:00', 'NotResponded'],
        ],
      },
      answer: { status: 'Resolve by Fri 01/09 2:00 PM UTC+01', held: '2026-01-09T13:00Z' },
      mark: 'assumed',
    },
    {
      title: 'opened again into a wait',
      question: {
        by: 'office in Berlin',
        goals: '4, 8, 24',
        story: [
          ['2026-01-05T09:00+01:00', 'ResolutionPlan'],
          ['2026-01-05T12:00+01:00', 'Resolved'],
          ['2026-01-07T09:00+01:00', 'NoEscalation'],
        ],
      },
      answer: { status: 'Waiting', held: 'while nothing is done' },
      mark: 'assumed',
    },
    {
      title: 'opened again after it was resolved late',
      question: {
        by: 'office in Berlin',
        goals: '1, 2, 4',
        story: [
          ['2026-01-05T09:00+01:00', 'ResolutionPlan'],
          ['2026-01-05T15:00+01:00', 'Resolved'],
          ['2026-01-07T09:00+01:00', 'NotResponded'],
        ],
      },
      answer: { status: 'Resolve by Wed 01/07 9:00 AM UTC+01', held: 'broken' },
      mark: 'assumed',
    },
    {
      title: 'opened and resolved twice',
      question: {
        by: 'office in Berlin',
        goals: '4, 8, 24',
        story: [
          ['2026-01-05T09:00+01:00', 'ResolutionPlan'],
          ['2026-01-05T12:00+01:00', 'Resolved'],
          ['2026-01-07T09:00+01:00', 'NotResponded'],
          ['2026-01-07T10:00+01:00', 'Resolved'],
          ['2026-01-08T09:00+01:00', 'ResolutionPlan'],
        ],
      },
      answer: { status: 'Resolve by Mon 01/12 1:00 PM UTC+01', held: '2026-01-12T12:00Z' },
      mark: 'assumed',
    },
    {
      title: 'over Easter Monday',
      question: {
        by: 'office in Berlin, shut on Easter Monday',
        goals: '4, 8, 24',
        story: [['2026-04-02T16:00+02:00', 'NotResponded']],
      },
      answer: { status: 'Respond by Fri 04/03 12:00 PM UTC+02', held: '2026-04-03T10:00Z' },
      mark: 'assumed',
    },
    {
      title: 'over Good Friday, which is worked here',
      question: {
        by: 'office in Berlin, shut on Easter Monday',
        goals: '4, 16, 24',
        story: [['2026-04-02T16:00+02:00', 'Responded']],
      },
      answer: { status: 'Plan by Tue 04/07 4:00 PM UTC+02', held: '2026-04-07T14:00Z' },
      mark: 'assumed',
    },
    {
      title: 'on the afternoon of 24 December',
      question: {
        by: 'office in Berlin, shut from noon on 24 December and on 25',
        goals: '4, 8, 24',
        story: [['2026-12-24T11:00+01:00', 'NotResponded']],
      },
      answer: { status: 'Respond by Mon 12/28 12:00 PM UTC+01', held: '2026-12-28T11:00Z' },
      mark: 'assumed',
    },
    {
      title: 'made within a holiday',
      question: {
        by: 'office in Berlin, shut from noon on 24 December and on 25',
        goals: '4, 8, 24',
        story: [['2026-12-25T10:00+01:00', 'NotResponded']],
      },
      answer: { status: 'Respond by Mon 12/28 1:00 PM UTC+01', held: '2026-12-28T12:00Z' },
      mark: 'assumed',
    },
    {
      title: 'a wait over the holidays',
      question: {
        by: 'office in Berlin, shut from noon on 24 December and on 25',
        goals: '4, 8, 24',
        story: [
          ['2026-12-24T10:00+01:00', 'NotResponded'],
          ['2026-12-24T11:00+01:00', 'NoEscalation'],
          ['2026-12-28T09:00+01:00', 'NotResponded'],
        ],
      },
      answer: { status: 'Respond by Mon 12/28 12:00 PM UTC+01', held: '2026-12-28T11:00Z' },
      mark: 'assumed',
    },
    {
      title: 'lunch does not count',
      question: {
        by: 'office with lunch in New York',
        goals: '4, 8, 24',
        story: [['2026-01-05T10:00-05:00', 'NotResponded']],
      },
      answer: { status: 'Respond by Mon 01/05 3:00 PM UTC-05', held: '2026-01-05T20:00Z' },
      mark: 'assumed',
    },
    {
      title: 'made during lunch',
      question: {
        by: 'office with lunch in New York',
        goals: '4, 8, 24',
        story: [['2026-01-05T12:20-05:00', 'NotResponded']],
      },
      answer: { status: 'Respond by Mon 01/05 5:00 PM UTC-05', held: '2026-01-05T22:00Z' },
      mark: 'assumed',
    },
    {
      title: 'an office where clocks are not whole hours away',
      question: { by: 'office in Kolkata', goals: '4, 8, 24', story: [['2026-01-05T09:00+05:30', 'NotResponded']] },
      answer: { status: 'Respond by Mon 01/05 1:00 PM UTC+05:30', held: '2026-01-05T07:30Z' },
      mark: 'assumed',
    },
    {
      title: 'made in another zone than the office',
      question: { by: 'office in Sydney', goals: '4, 8, 24', story: [['2026-01-05T09:00+01:00', 'NotResponded']] },
      answer: { status: 'Respond by Tue 01/06 1:00 PM UTC+11', held: '2026-01-06T02:00Z' },
      mark: 'assumed',
    },
    {
      title: '24 hours: nights and weekends count',
      question: { by: '24 hours in Berlin', goals: '4, 8, 24', story: [['2026-01-09T23:00+01:00', 'NotResponded']] },
      answer: { status: 'Respond by Sat 01/10 3:00 AM UTC+01', held: '2026-01-10T02:00Z' },
      mark: 'assumed',
    },
    {
      title: '24 hours over the night in which clocks are put on',
      question: { by: '24 hours in Berlin', goals: '4, 8, 24', story: [['2026-03-28T23:00+01:00', 'NotResponded']] },
      answer: { status: 'Respond by Sun 03/29 4:00 AM UTC+02', held: '2026-03-29T02:00Z' },
      mark: 'assumed',
    },
    {
      title: '24 hours over the night in which clocks are put back',
      question: { by: '24 hours in Berlin', goals: '4, 8, 24', story: [['2026-10-24T23:00+02:00', 'NotResponded']] },
      answer: { status: 'Respond by Sun 10/25 2:00 AM UTC+01', held: '2026-10-25T01:00Z' },
      mark: 'assumed',
    },
    {
      title: '24 hours to resolve over a change of the clocks',
      question: { by: '24 hours in Berlin', goals: '1, 2, 24', story: [['2026-03-28T12:00+01:00', 'ResolutionPlan']] },
      answer: { status: 'Resolve by Sun 03/29 1:00 PM UTC+02', held: '2026-03-29T11:00Z' },
      mark: 'assumed',
    },
    {
      title: 'an office after clocks were put on opens at the same time',
      question: { by: 'office in Berlin', goals: '4, 8, 24', story: [['2026-03-27T16:00+01:00', 'NotResponded']] },
      answer: { status: 'Respond by Mon 03/30 12:00 PM UTC+02', held: '2026-03-30T10:00Z' },
      mark: 'assumed',
    },
    {
      title: 'an office after clocks were put back',
      question: { by: 'office in Berlin', goals: '4, 8, 24', story: [['2026-10-23T16:00+02:00', 'NotResponded']] },
      answer: { status: 'Respond by Mon 10/26 12:00 PM UTC+01', held: '2026-10-26T11:00Z' },
      mark: 'assumed',
    },
    {
      title: '24 hours in Los Angeles in winter',
      question: {
        by: '24 hours in Los Angeles',
        goals: '4, 8, 24',
        story: [['2025-01-27T12:00-08:00', 'NotResponded']],
      },
      answer: { status: 'Respond by Mon 01/27 4:00 PM UTC-08', held: '2025-01-28T00:00Z' },
      mark: 'live',
    },
    {
      title: '24 hours in Los Angeles in summer',
      question: {
        by: '24 hours in Los Angeles',
        goals: '4, 8, 24',
        story: [['2025-07-28T12:00-07:00', 'NotResponded']],
      },
      answer: { status: 'Respond by Mon 07/28 4:00 PM UTC-07', held: '2025-07-28T23:00Z' },
      mark: 'assumed',
    },
    {
      title: '24 hours in Los Angeles, while clocks are put back',
      question: {
        by: '24 hours in Los Angeles',
        goals: '4, 8, 24',
        story: [['2025-11-01T23:00-07:00', 'NotResponded']],
      },
      answer: { status: 'Respond by Sun 11/02 2:00 AM UTC-08', held: '2025-11-02T10:00Z' },
      mark: 'assumed',
    },
    {
      title: 'a wait over a change of the clocks',
      question: {
        by: '24 hours in Berlin',
        goals: '4, 8, 24',
        story: [
          ['2026-03-28T20:00+01:00', 'NotResponded'],
          ['2026-03-28T21:00+01:00', 'NoEscalation'],
          ['2026-03-29T09:00+02:00', 'NotResponded'],
        ],
      },
      answer: { status: 'Respond by Sun 03/29 12:00 PM UTC+02', held: '2026-03-29T10:00Z' },
      mark: 'assumed',
    },
    {
      title: 'a service at night',
      question: { by: 'nights in Berlin', goals: '4, 8, 24', story: [['2026-01-05T12:00+01:00', 'NotResponded']] },
      answer: { status: 'Respond by Tue 01/06 2:00 AM UTC+01', held: '2026-01-06T01:00Z' },
      mark: 'assumed',
    },
    {
      title: 'a night in which clocks are put on',
      question: { by: 'nights in Berlin', goals: '4, 8, 24', story: [['2026-03-28T22:00+01:00', 'NotResponded']] },
      answer: { status: 'Respond by Sun 03/29 3:00 AM UTC+02', held: '2026-03-29T01:00Z' },
      mark: 'assumed',
    },
    {
      title: 'five days around the clock',
      question: { by: '24 hours in Berlin', goals: '1, 2, 120', story: [['2026-01-07T09:47+01:00', 'ResolutionPlan']] },
      answer: { status: 'Resolve by Mon 01/12 9:47 AM UTC+01', held: '2026-01-12T08:47Z' },
      mark: 'assumed',
    },
    {
      title: 'over the turn of the year',
      question: { by: 'office in Berlin', goals: '4, 8, 24', story: [['2026-12-31T16:00+01:00', 'NotResponded']] },
      answer: { status: 'Respond by Fri 01/01 12:00 PM UTC+01', held: '2027-01-01T11:00Z' },
      mark: 'assumed',
    },
    {
      title: 'more than a century to resolve is no promise',
      question: {
        by: 'office in Berlin',
        goals: '4, 8, 999999',
        story: [['2026-01-05T09:00+01:00', 'ResolutionPlan']],
      },
      answer: { status: null, held: 'while nothing is done' },
      mark: 'assumed',
    },
    {
      title: 'a calendar without hours promises nothing that can be worked out',
      question: { by: 'nobody ever', goals: '4, 8, 24', story: [['2026-01-05T10:00Z', 'NotResponded']] },
      answer: { refused: 'no working time' },
      mark: 'assumed',
    },
  ],
};

function heldText(until: number): string {
  if (until === Number.POSITIVE_INFINITY) return 'while nothing is done';
  return until === Number.NEGATIVE_INFINITY ? 'broken' : `${new Date(until).toISOString().slice(0, 16)}Z`;
}
