import type { ApiClient } from '@reeve/client';
import type { JSX } from 'preact';
import { may } from '../session/may.ts';
import { useControl } from '../session/use-control.ts';
import { Card } from '../view/card.tsx';
import { PageHead } from '../view/page-head.tsx';
import { Empty, Problem } from '../view/states.tsx';
import { useLoaded } from '../view/use-loaded.ts';
import { BarChart } from './bar-chart.tsx';
import type { ChartColumn } from './gather.ts';
import { readHoursByWeek, readInvoicesByMonth, readSlaByPriority, readTicketsByDay } from './read-overview.ts';

interface Picture {
  readonly title: string;
  readonly says: string;
  readonly series: readonly string[];
  readonly list: string;
  readonly read: (client: ApiClient, now: number, signal: AbortSignal) => Promise<readonly ChartColumn[]>;
  readonly show?: (value: number) => string;
  readonly top?: number;
}

const pictures: readonly Picture[] = [
  {
    title: 'Tickets by day',
    says: 'Tickets opened and closed on each day of the last three weeks',
    series: ['Opened', 'Closed'],
    list: '/service/tickets',
    read: readTicketsByDay,
  },
  {
    title: 'Service level kept',
    says: 'Share of the tickets resolved within twelve weeks that kept their service level, by priority',
    series: ['Kept'],
    list: '/service/tickets',
    read: readSlaByPriority,
    show: (value) => `${value} %`,
    top: 100,
  },
  {
    title: 'Hours billed by week',
    says: 'Billable hours by the week in which they were worked, twelve weeks',
    series: ['Hours'],
    list: '/time/entries',
    read: readHoursByWeek,
  },
  {
    title: 'Invoices by month',
    says: 'Totals of invoices by month, a year',
    series: ['Total'],
    list: '/finance/invoices',
    read: readInvoicesByMonth,
    show: (value) =>
      value.toLocaleString('en', { maximumFractionDigits: 2, notation: value >= 10_000 ? 'compact' : 'standard' }),
  },
];

/** How the company is doing, in pictures; what the role does not let one read is left out. */
export function OverviewPage({ client }: { client: ApiClient }): JSX.Element {
  const clock = useControl('GET /clock');
  const now = clock.value === null ? Date.now() : Date.parse(clock.value.now);
  const shown = pictures.filter(({ list }) => may('list', list));
  const isReady = clock.value !== null || clock.error !== null;
  return (
    <>
      <PageHead title="Overview" />
      {shown.length === 0 ? <Empty>Your role does not let you read tickets, time or invoices.</Empty> : null}
      <div class="grid pictures">
        {isReady
          ? shown.map((each) => <PictureCard key={each.title} picture={each} client={client} now={now} />)
          : null}
      </div>
    </>
  );
}

function PictureCard({ picture, client, now }: { picture: Picture; client: ApiClient; now: number }): JSX.Element {
  const { value, error } = useLoaded((signal) => picture.read(client, now, signal), []);
  const isEmpty = value?.every(({ values }) => values.every((each) => each === 0));
  return (
    <Card title={picture.title} class="picture">
      <Problem error={error} />
      {value === null && error === null ? <div class="chart-room" role="status" aria-label="Loading" /> : null}
      {isEmpty === true && picture.top === undefined ? <Empty>Nothing to show in this time.</Empty> : null}
      {value === null || (isEmpty === true && picture.top === undefined) ? null : value.length === 0 ? (
        <Empty>Nothing to show in this time.</Empty>
      ) : (
        <BarChart {...picture} columns={value} />
      )}
    </Card>
  );
}
