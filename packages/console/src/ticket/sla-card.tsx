import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { ListedRecord } from '../data/listed-record.ts';
import { showMoment } from '../data/show-value.ts';
import { Card } from '../view/card.tsx';
import { useNow } from '../view/use-now.ts';
import { readSlaDue, saySpan } from './sla-due.ts';

/** What the service level promised, what was kept, and how long there is to the next step; it counts on. */
export function SlaCard({ ticket, clock }: { ticket: ListedRecord; clock: () => number }): JSX.Element {
  const now = useNow(clock);
  const said = String(ticket['slaStatus'] ?? '');
  const due = useMemo(() => readSlaDue(said, clock()), [said]);
  return (
    <Card title="Service level" aside={<SlaMark ticket={ticket} />}>
      {due === null ? <p>{said || 'None'}</p> : <Countdown left={due.at - now} said={said} />}
      <dl class="facts">
        <Step name="Responded" at={ticket['dateResponded']} by={ticket['respondedBy']} />
        <Step name="Planned" at={ticket['dateResplan']} by={ticket['resplanBy']} />
        <Step name="Resolved" at={ticket['dateResolved']} by={ticket['resolvedBy']} />
      </dl>
    </Card>
  );
}

function Countdown({ left, said }: { left: number; said: string }): JSX.Element {
  return (
    <div class={left < 0 ? 'countdown late' : 'countdown'}>
      <strong role="timer">{left < 0 ? `${saySpan(left)} late` : saySpan(left)}</strong>
      <span class="quiet">{said}</span>
    </div>
  );
}

function SlaMark({ ticket }: { ticket: ListedRecord }): JSX.Element {
  const isKept = ticket['isInSla'] !== false;
  return <span class={isKept ? 'mark' : 'mark bad'}>{isKept ? 'Kept' : 'Missed'}</span>;
}

type Value = ListedRecord[string] | undefined;

function Step({ name, at, by }: { name: string; at: Value; by: Value }): JSX.Element {
  const moment = showMoment(at);
  return (
    <>
      <dt>{name}</dt>
      <dd>{moment === '' ? <span class="quiet">not yet</span> : `${moment}${by ? `, ${String(by)}` : ''}`}</dd>
    </>
  );
}
