import type { Clock } from '@reeve/domain';
import type { Application, Budgets } from '@reeve/http';
import type { Settings } from '@reeve/settings';
import type { AnswerSettings } from '../call/call.ts';
import { LongAnswers } from '../call/long-answers.ts';
import { callbackGauges } from '../control/callback-gauges.ts';
import type { ControlGround } from '../control/control-ground.ts';
import { memoryGauges } from '../control/memory-gauges.ts';
import { releaseOf, versionOf } from '../site/company-info.ts';
import { site } from '../site/site.ts';
import { answerRequests } from '../stage/answer-requests.ts';
import { trustedProxies } from '../stage/inbound.ts';
import { demoCredentials, ensureDemo } from './demo.ts';
import { demoCompany } from './demo-keys.ts';
import type { Environment } from './environment.ts';
import { makeTenant } from './make-tenant.ts';
import type { Access } from './open-access.ts';
import type { Services } from './services.ts';

/** How long a long answer waits for its turn: as long as clients usually wait for an answer. */
const patienceMs = 30_000;

/** What answers requests: the stages of a call, and the site beside the API. */
export function application(
  services: Services,
  settings: Settings,
  environment: Environment,
  access: Access,
  budgets: Budgets,
): Application {
  const { schema, release, observe } = services;
  const longAnswers = new LongAnswers(budgets.answers, { most: settings.longAnswers, patienceMs });
  const gauges = async () => [...(await callbackGauges(services.callbacks)), ...memoryGauges(budgets, longAnswers)];
  const ground = { ...controlGround(services, settings, environment.clock, access), gauges };
  return answerRequests({
    schema,
    release,
    answerSettings: answerSettingsOf(settings),
    observe,
    rules: settings,
    isTrusted: trustedProxies(settings.trustedProxies),
    authenticator: access.authenticator,
    limit: access.limit,
    longAnswers,
    stopwatch: environment.stopwatch ?? (() => performance.now()),
    site: site({ ...services, authenticator: access.authenticator, control: ground, settings }),
  });
}

/** The settings that answers depend on. */
function answerSettingsOf({ locationScheme, codebase, manner }: Settings): AnswerSettings {
  return { locationScheme, release: releaseOf(codebase), version: versionOf(codebase), isCloud: manner === 'hosted' };
}

function controlGround(
  services: Services,
  settings: Settings,
  clock: Clock,
  { authenticator }: Access,
): Omit<ControlGround, 'gauges'> {
  const { tenants, apiLog, metrics, callbacks } = services;
  return {
    tenants,
    apiLog,
    metrics,
    callbacks,
    clock,
    authenticator,
    rules: settings,
    makeTenant: async (company) => {
      if (company !== demoCompany || !settings.demo) return makeTenant(services, company, clock);
      await ensureDemo(services, clock);
      return demoCredentials;
    },
  };
}
