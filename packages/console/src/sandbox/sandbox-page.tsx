import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { ControlProblem } from '../control/control-problem.tsx';
import { useControl } from '../session/use-control.ts';
import { notice } from '../view/notice.tsx';
import { PageHead } from '../view/page-head.tsx';
import { sayError } from '../view/say-error.ts';
import { Empty } from '../view/states.tsx';
import { useBusy } from '../view/use-busy.ts';
import { ClockCard } from './clock-card.tsx';
import { CompanyCard } from './company-card.tsx';
import { FaultsCard } from './faults-card.tsx';
import type { SandboxAct } from './sandbox-act.ts';
import { SnapshotsCard } from './snapshots-card.tsx';

/** What a sandbox can do with a company: reset, copies, snapshots, the clock, faults. */
export function SandboxPage({ company }: { company: string }): JSX.Element {
  const acts = useSignal(0);
  const server = useControl('GET /console/server');
  const tenants = useControl('GET /tenants', {}, [acts.value]);
  const { run: act } = useBusy<Parameters<SandboxAct>>(async (work) => {
    notice.value = { text: 'Working…' };
    try {
      const text = await work();
      if (text !== null) notice.value = { text };
    } catch (error) {
      notice.value = { text: sayError(error) };
    }
    acts.value++;
  });
  if (server.value?.mode === 'serve')
    return (
      <>
        <PageHead title="Sandbox" />
        <Empty>This server does real work: what a sandbox can do is off.</Empty>
      </>
    );
  const marks = [acts.value];
  return (
    <>
      <PageHead title="Sandbox" says={`What you do here is done to the company ${company}.`} />
      <ControlProblem error={tenants.error} />
      {tenants.value === null ? null : (
        <div class="grid">
          <CompanyCard company={company} companies={tenants.value} act={act} />
          <SnapshotsCard company={company} marks={marks} act={act} />
          <ClockCard company={company} marks={marks} act={act} />
          <FaultsCard company={company} marks={marks} act={act} />
        </div>
      )}
    </>
  );
}
