import type { Settings } from '@reeve/settings';
import { isMovable, sandboxClock } from '../control/sandbox-clock.ts';
import { ensureDemo } from './demo.ts';
import { type Environment, machine } from './environment.ts';
import { type RunningServer, serve } from './serve.ts';
import { openServices } from './services.ts';

/** Starts a server with these settings and answers when it is ready. Raises named errors for what it cannot open. */
export async function startServer(settings: Settings, around: Environment = machine): Promise<RunningServer> {
  const environment = { ...around, clock: settings.mode === 'sandbox' ? movable(around.clock) : around.clock };
  const services = await openServices(settings, environment);
  if (settings.demo) await ensureDemo(services, settings, environment.clock);
  const server = await serve(services, settings, environment);
  // On PostgreSQL copying the template takes seconds: a spare is made while nobody waits for it.
  if (settings.databaseUrl !== null)
    services.tenants
      .makeReady()
      .catch((error) => services.observe({ kind: 'bug', at: environment.clock.now(), error, requestId: null }));
  return server;
}

function movable(clock: Environment['clock']): Environment['clock'] {
  return isMovable(clock) ? clock : sandboxClock(clock);
}
