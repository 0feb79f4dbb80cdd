import type { ArmedFailure, ClockState } from '@reeve/server/contract';
import type { JSX } from 'preact';
import { hrefOf } from '../address/address.ts';
import { useControl } from '../session/use-control.ts';
import { notice } from '../view/notice.tsx';
import { useRounds } from '../view/use-rounds.ts';

const everySeconds = 5;
/** Clocks of two machines are seldom the same to the minute. */
const farMs = 5 * 60_000;

/** Says above every page what makes a company unlike the real world: faults that are armed, a clock that was moved. */
export function SandboxBanner({ company }: { company: string }): JSX.Element | null {
  const { value: server } = useControl('GET /console/server');
  return server?.mode === 'sandbox' ? <Unusual company={company} /> : null;
}

/** Whoever may not steer the server is asked once alone. */
function Unusual({ company }: { company: string }): JSX.Element | null {
  const { value } = useControl('GET /faults');
  return value === null ? null : <Watched company={company} />;
}

function Watched({ company }: { company: string }): JSX.Element | null {
  const marks = [useRounds(everySeconds), notice.value?.text];
  const faults = useControl('GET /faults', {}, marks);
  const clock = useControl('GET /clock', {}, marks);
  const said = [
    ...(faults.value === null ? [] : sayFaults(faults.value, company)),
    ...(clock.value === null ? [] : sayClock(clock.value, company, Date.now())),
  ];
  if (said.length === 0) return null;
  return (
    <div class="banner" role="status">
      {said.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <a href={hrefOf('/sandbox')}>Sandbox</a>
    </div>
  );
}

function sayFaults(faults: readonly ArmedFailure[], company: string): readonly string[] {
  const own = faults.filter((fault) => fault.company === null || fault.company === company);
  if (own.length === 0) return [];
  const kinds = [...new Set(own.map(({ kind }) => kind))].join(', ');
  return [`Calls fail on purpose: ${own.length === 1 ? 'a fault is' : `${own.length} faults are`} armed (${kinds}).`];
}

function sayClock({ now, speed = 1 }: ClockState, company: string, here: number): readonly string[] {
  const at = `${now.slice(0, 16).replace('T', ' ')} UTC`;
  if (speed === 0) return [`The clock of ${company} stands at ${at}.`];
  if (speed !== 1) return [`The clock of ${company} runs ${speed} times as fast: ${at}.`];
  return Math.abs(Date.parse(now) - here) < farMs ? [] : [`The clock of ${company} was moved: it is ${at} there.`];
}
