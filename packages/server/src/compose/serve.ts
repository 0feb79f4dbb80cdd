import { systemTimers } from '@reeve/callbacks';
import { systemClock } from '@reeve/domain';
import { type Budgets, ByteBudget, type Listener, listen } from '@reeve/http';
import type { SmtpListener } from '@reeve/mail';
import type { Settings } from '@reeve/settings';
import type { IssuedKeys } from '../control/contract.ts';
import { certificateFor } from '../tls/certificate-for.ts';
import { followCertificate, type ServedCertificate } from '../tls/follow-certificate.ts';
import { accessNotes } from './access-notes.ts';
import { application } from './application.ts';
import { type ControlToken, controlTokenOf } from './control-token.ts';
import { makeDataFolder } from './data-folder.ts';
import { demoCredentials } from './demo.ts';
import type { Environment } from './environment.ts';
import { type Access, openAccess } from './open-access.ts';
import { callbackNote, callbackOrigin } from './open-callbacks.ts';
import { openSmtpPort } from './open-smtp-port.ts';
import { keepDemoOut } from './refuse-demo-keys.ts';
import { closeServices, type Services, stopwatchOf } from './services.ts';

/** A server that answers. */
export interface RunningServer {
  readonly urls: readonly string[];
  /** Where mail is taken by SMTP; null: nowhere. */
  readonly smtpPort: number | null;
  /** Sentences that who started it should read. */
  readonly notes: readonly string[];
  readonly credentials?: IssuedKeys;
  readonly caFile?: string | null;
  /** Finishes what is in flight, within the settings' deadline, and lets go of everything. */
  close(): Promise<void>;
}

/** Listens for calls to what was opened, and closes all of it when it cannot. */
export async function serve(services: Services, settings: Settings, environment: Environment): Promise<RunningServer> {
  const { clock } = environment;
  let access: Access | null = null;
  let smtp: SmtpListener | null = null;
  try {
    await keepDemoOut(services.tenants, settings);
    if (settings.tls && settings.tlsCert === null) makeDataFolder(settings.data);
    const certificate = await certificateFor(settings, clock);
    access = await openAccess(settings, { ...services, clock, stopwatch: stopwatchOf(environment) });
    const token = await controlTokenOf(settings);
    const budgets = budgetsOf(settings);
    smtp = await openSmtpPort(settings, { services, tls: certificate, bodies: budgets.bodies });
    const listener = await listen(application(services, settings, environment, { ...access, token }, budgets), {
      host: settings.host,
      port: settings.port,
      clock,
      limits: limitsOf(settings),
      budgets,
      onFailure: (error) => services.observe({ kind: 'bug', at: clock.now(), error, requestId: null }),
      ...(certificate === null ? {} : { tls: certificate }),
    });
    const endFollowing = following(certificate, { services, settings, environment, ports: [listener, smtp] });
    const caFile = certificate?.caFile ?? null;
    return running(listener, { services, access, smtp, settings, token, caFile, endFollowing });
  } catch (error) {
    await smtp?.close();
    await access?.close();
    await closeServices(services);
    throw error;
  }
}

function limitsOf(settings: Settings) {
  return {
    bodyBytes: settings.maxBody,
    // A document's size is a whole number of 32 bits.
    passedBytes: Math.min(settings.maxUpload, 2 ** 31),
    bodyValues: settings.bodyValues,
    form: {
      parts: settings.formParts,
      headBytes: settings.formHead,
      nameLength: settings.formName,
      textBytes: settings.formText,
    },
    connections: settings.maxConnections,
    pipelined: settings.pipelined,
    readRate: settings.slowestReader,
    requestMs: settings.requestTime * 1000,
  };
}

function budgetsOf({ bodyMemory, answerMemory }: Settings): Budgets {
  return { bodies: new ByteBudget(bodyMemory), answers: new ByteBudget(answerMemory) };
}

/** Everything that shows a certificate. */
interface CertificateGround {
  readonly services: Services;
  readonly settings: Settings;
  readonly environment: Environment;
  readonly ports: readonly (Pick<Listener, 'renew'> | null)[];
}

/** Shows a certificate that is renewed while the server runs. */
function following(
  certificate: ServedCertificate | null,
  { services, settings, environment, ports }: CertificateGround,
): () => void {
  if (certificate === null) return () => {};
  const { clock = systemClock, timers = systemTimers } = environment.callbackTime ?? {};
  return followCertificate(certificate, {
    settings,
    clock,
    after: timers.after.bind(timers),
    renew: (renewed) => {
      for (const port of ports) port?.renew(renewed);
    },
    say: (message) => services.observe({ kind: 'server noted', at: clock.now(), message }),
  });
}

interface Running {
  readonly services: Services;
  readonly access: Access;
  readonly smtp: SmtpListener | null;
  readonly settings: Settings;
  readonly token: ControlToken | null;
  readonly caFile: string | null;
  readonly endFollowing: () => void;
}

function running(
  listener: Listener,
  { services, access, smtp, settings, token, caFile, endFollowing }: Running,
): RunningServer {
  const host = listener.host.includes(':') ? `[${listener.host}]` : listener.host;
  const url = `${listener.encrypted ? 'https' : 'http'}://${host}:${listener.port}`;
  const origin = callbackOrigin(settings, url);
  deliverCallbacks(services, origin);
  return {
    urls: [url],
    smtpPort: smtp?.port ?? null,
    notes: [...accessNotes(settings, token), callbackNote(settings, origin), ...smtpNotes(smtp, settings)],
    caFile,
    ...(settings.demo ? { credentials: demoCredentials } : {}),
    close: async () => {
      endFollowing();
      await smtp?.close();
      await listener.close(settings.shutdownDeadline * 1000);
      await access.close();
      await closeServices(services);
    },
  };
}

function smtpNotes(smtp: SmtpListener | null, { smtpCompany }: Settings): string[] {
  return smtp === null ? [] : [`Mail for ${smtpCompany} is taken by SMTP at port ${smtp.port}.`];
}

/** Delivers what is recorded from now on and what was left waiting, also of tenants that nobody calls. */
function deliverCallbacks({ callbacks, tenants, observe }: Services, origin: string): void {
  callbacks.begin(origin);
  tenants.resume().catch((error) => observe({ kind: 'bug', at: callbacks.clock.now(), error, requestId: null }));
}
