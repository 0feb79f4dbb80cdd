import type { HttpAnswer } from '@reeve/http';
import type { Schema } from '@reeve/store';
import type { Manners } from '../call/call.ts';
import { authentication, type Door } from './authenticate.ts';
import { authorization } from './authorize-call.ts';
import { versioning } from './choose-version.ts';
import { routing } from './find-operation.ts';
import { type AtApi, type GatewayRules, gateway } from './gateway.ts';
import { handling } from './handle.ts';
import { type LimitRule, rateLimiting } from './limit-rate.ts';
import { rendering } from './render-answer.ts';
import { Chain } from './stage.ts';

/** What the stages of a call are made of. */
export interface ChainParts {
  readonly schema: Schema;
  readonly manners: Manners;
  readonly rules: GatewayRules;
  readonly door: Door;
  /** Null: no limit. */
  readonly limit: LimitRule | null;
}

/** The stages of a call to the API, in order. */
export function callChain({ schema, manners, rules, door, limit }: ChainParts): Chain<AtApi, HttpAnswer> {
  return Chain.of(gateway(rules))
    .next(authentication(door))
    .next(rateLimiting(limit))
    .next(routing(schema.catalogue))
    .next(versioning(schema))
    .next(authorization(manners))
    .next(handling)
    .next(rendering(rules, schema.catalogue.version));
}
