import type { HttpAnswer } from '@reeve/http';
import type { Schema } from '@reeve/store';
import type { FinishedPart } from '@reeve/wire';
import type { AnswerLimits } from '../call/budget.ts';
import type { AnswerSettings } from '../call/call.ts';
import type { LongAnswers } from '../call/long-answers.ts';
import type { Observe } from '../observe/observation.ts';
import type { CallRecorder } from '../recorder/call-recorder.ts';
import type { ServedRelease } from '../version/served-release.ts';
import { type Authenticator, authentication } from './authenticate.ts';
import { authorization } from './authorize-call.ts';
import { versioning } from './choose-version.ts';
import { type Failing, failingOnPurpose } from './fail-on-purpose.ts';
import { routing } from './find-operation.ts';
import { type AtApi, type GatewayRules, gateway } from './gateway.ts';
import { handling } from './handle.ts';
import { type LimitRule, rateLimiting } from './limit-rate.ts';
import { notingCalls } from './note-call.ts';
import { receiving } from './receive-body.ts';
import { rendering } from './render-answer.ts';
import { Chain } from './stage.ts';

/** What the stages of a call are made of. */
export interface ChainParts {
  readonly schema: Schema;
  readonly release: ServedRelease;
  readonly answerSettings: AnswerSettings;
  readonly answerLimits: AnswerLimits;
  readonly rules: GatewayRules;
  readonly authenticator: Authenticator;
  /** Null: no limit. */
  readonly limit: LimitRule | null;
  readonly longAnswers: LongAnswers;
  readonly finished: FinishedPart;
  /** Null: no call fails on purpose, as outside a sandbox. */
  readonly failing: Failing | null;
  /** Null: no call is recorded, as outside a sandbox. */
  readonly recorder: CallRecorder | null;
  readonly observe: Observe;
}

/** The stages of a call to the API, in order. */
export function callChain({
  schema,
  release,
  answerSettings,
  answerLimits,
  rules,
  authenticator,
  limit,
  longAnswers,
  finished,
  failing,
  recorder,
  observe,
}: ChainParts): Chain<AtApi, HttpAnswer> {
  const handle = handling(longAnswers);
  const authorize = authorization({ answerSettings, answerLimits, limit, finished, observe });
  return Chain.of(gateway(rules))
    .next(authentication(authenticator))
    .next(rateLimiting(limit))
    .next(routing(schema.catalogue))
    .next(versioning(schema, release))
    .next(recorder === null ? authorize : notingCalls(authorize, recorder))
    .next(receiving)
    .next(failing === null ? handle : failingOnPurpose(handle, failing))
    .next(rendering(rules, release.version));
}
