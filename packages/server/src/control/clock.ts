import type { Clock } from '@reeve/domain';
import type { HttpAnswer } from '@reeve/http';
import type { ClockState } from './contract.ts';
import { ControlRefusal, controlAnswer, numberMember, textMember } from './control-answer.ts';
import { type ControlGround, requireSandbox } from './control-ground.ts';
import type { ControlCall, RouteTable } from './route.ts';
import { isMovable } from './sandbox-clock.ts';

/** The clock of the server, which a sandbox's can be moved. */
export const clockRoutes: RouteTable<ControlGround> = {
  'GET /clock': ({ ground }) => controlAnswer(200, tellTime(ground.clock)),
  'POST /clock': moveClock,
};

function tellTime(clock: Clock): ClockState {
  return { now: new Date(clock.now()).toISOString(), movable: isMovable(clock) };
}

function moveClock({ ground, body }: ControlCall<ControlGround>): HttpAnswer {
  requireSandbox(ground);
  const { clock } = ground;
  if (!isMovable(clock)) throw new ControlRefusal(403, 'The clock of this server cannot be moved.');
  const set = textMember(body, 'set');
  const pass = numberMember(body, 'pass', -1e9, 1e9);
  if (set !== null && Number.isNaN(Date.parse(set))) throw new ControlRefusal(400, 'set must be a timestamp.');
  if (set !== null) clock.set(set);
  if (pass !== null) clock.pass(pass);
  return controlAnswer(200, tellTime(clock));
}
