import { Failures } from '@reeve/access';
import { systemTimers, type Timers } from '@reeve/callbacks';
import type { Clock } from '@reeve/domain';
import type { Application, Budgets } from '@reeve/http';
import type { Settings } from '@reeve/settings';
import type { AnswerLimits } from '../call/budget.ts';
import type { AnswerSettings } from '../call/call.ts';
import { LongAnswers } from '../call/long-answers.ts';
import type { ControlGround } from '../control/control-ground.ts';
import { callbackGauges } from '../gauge/callback-gauges.ts';
import { droppedGauge } from '../gauge/dropped-gauge.ts';
import { memoryGauges } from '../gauge/memory-gauges.ts';
import { workGauges } from '../gauge/work-gauges.ts';
import { loopGauges, watchLoop } from '../observe/loop-gauge.ts';
import type { Gauge } from '../observe/to-metrics.ts';
import { OutsideCaller } from '../outside/outside-caller.ts';
import { releaseOf, versionOf } from '../site/company-info.ts';
import { bundledConsole, readConsole } from '../site/console/console-files.ts';
import { site } from '../site/site.ts';
import { answerRequests } from '../stage/answer-requests.ts';
import type { GatewayRules } from '../stage/gateway.ts';
import { trustedProxies } from '../stage/inbound.ts';
import type { ControlToken } from './control-token.ts';
import { shownDemoKeys } from './demo-keys.ts';
import type { Environment } from './environment.ts';
import type { Access } from './open-access.ts';
import { sandboxTenants } from './sandbox-tenants.ts';
import { type Services, stopwatchOf } from './services.ts';

/** Who may call, and who may steer. */
interface Doors extends Access {
  readonly token: ControlToken | null;
}

/** How long a long answer waits for its turn: as long as clients usually wait for an answer. */
const patienceMs = 30_000;

/** What answers requests: the stages of a call, and the site beside the API. */
export function application(
  services: Services,
  settings: Settings,
  environment: Environment,
  access: Doors,
  budgets: Budgets,
): Application {
  const { schema, release, observe } = services;
  const longAnswers = new LongAnswers(budgets.answers, { most: settings.longAnswers, patienceMs });
  const gauges = async () => [
    ...(await gaugesOf(services, settings)),
    ...memoryGauges(budgets, longAnswers, services.recordMemory),
  ];
  const answer: Application = (request) => answers(request);
  const ground = { ...controlGround(services, settings, environment.clock, access), gauges, answer };
  const answers = answerRequests({
    schema,
    release,
    answerSettings: answerSettingsOf(settings),
    answerLimits: answerLimitsOf(settings, environment),
    observe,
    rules: gatewayRulesOf(settings),
    isTrusted: trustedProxies(settings.trustedProxies),
    authenticator: access.authenticator,
    limit: access.limit,
    longAnswers,
    finished: services.finished,
    recorder: services.recorder,
    failing: settings.mode === 'sandbox' ? { armed: services.failures, after: timersOf(environment).after } : null,
    stopwatch: stopwatchOf(environment),
    site: site({
      ...services,
      authenticator: access.authenticator,
      control: ground,
      settings,
      console: consoleOf(settings, environment),
    }),
  });
  return answers;
}

/** The console with what it says of the server; null where none was built, and where the settings want none. */
function consoleOf({ console, mode, codebase }: Settings, { consoleFolder = bundledConsole }: Environment) {
  const files = console === 'on' ? readConsole(consoleFolder) : null;
  return files === null ? null : { files, server: { mode, release: releaseOf(codebase), demoKeys: shownDemoKeys } };
}

/** The settings that every door goes by. */
function gatewayRulesOf({ manner, mode, codebase, allowedHosts, tlsNames, publicUrl }: Settings): GatewayRules {
  const named = publicUrl === null ? [] : [new URL(publicUrl).hostname];
  const ownNames = new Set([...allowedHosts, ...tlsNames, ...named].map((name) => name.toLowerCase()));
  return { manner, mode, codebase, ownNames };
}

/** The settings that answers depend on. */
function answerSettingsOf(settings: Settings): AnswerSettings {
  const { locationScheme, codebase, manner, mode, smtpUrl } = settings;
  return {
    locationScheme,
    release: releaseOf(codebase),
    version: versionOf(codebase),
    isCloud: manner === 'hosted',
    mailIsRead: smtpUrl !== null || mode === 'sandbox',
    outside: new OutsideCaller(settings.callbackTargets, {
      microsoftLogin: settings.microsoftLoginUrl,
      microsoftGraph: settings.microsoftGraphUrl,
      googleToken: settings.googleTokenUrl,
    }),
  };
}

function timersOf({ timers = systemTimers }: Environment): Timers {
  return timers;
}

function answerLimitsOf(settings: Settings, environment: Environment): AnswerLimits {
  return {
    records: settings.maxAnswerRecords,
    bytes: settings.maxAnswer,
    milliseconds: settings.readDeadline * 1000,
    after: timersOf(environment).after,
  };
}

async function gaugesOf({ engine, tenants, callbacks, apiLog }: Services, settings: Settings): Promise<Gauge[]> {
  const ofWork = workGauges({ engine, tenants, settings });
  return [...(await callbackGauges(callbacks)), ...ofWork, droppedGauge(apiLog), ...loopGauges()];
}

function controlGround(
  services: Services,
  settings: Settings,
  clock: Clock,
  { authenticator, limit, token }: Doors,
): Omit<ControlGround, 'visit' | 'gauges' | 'answer'> {
  const { tenants, apiLog, metrics, callbacks, availability, clocks, dueTracks, autoInvoices, workflows, finished } =
    services;
  watchLoop();
  return {
    tenants,
    apiLog,
    metrics,
    availability,
    callbacks,
    clock,
    clocks,
    failures: services.failures,
    transfer: services.transfer,
    demoSeed: { seed: settings.seed, now: settings.now },
    recorder: services.recorder,
    followClock: async (tenant) => {
      tenant.part(finished).forget();
      await tenant.part(dueTracks).look();
      await tenant.part(autoInvoices).look();
      await tenant.part(workflows).look();
      await tenant.part(callbacks).followClock();
    },
    authenticator,
    limit,
    rules: { mode: settings.mode, token: token?.value ?? null, failures: new Failures() },
    sandbox: sandboxTenants(services, settings, clock),
  };
}
