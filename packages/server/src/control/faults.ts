import { CannotArm } from '../failure/cannot-arm.ts';
import { moods } from '../failure/moods.ts';
import { failureMembers, readFailures } from '../failure/read-failure.ts';
import { ControlRefusal, controlAnswer } from './control-answer.ts';
import { type ControlGround, requireSandbox } from './control-ground.ts';
import { type RouteTable, taking } from './route.ts';

/** Faults that calls are to have: armed, listed, and disarmed. */
export const faultRoutes: RouteTable<ControlGround> = {
  'GET /faults': ({ ground }) => controlAnswer(200, ground.failures.all),
  'GET /faults/moods': () => controlAnswer(200, moods),
  'POST /faults': taking(failureMembers, ({ ground, body }) => {
    requireSandbox(ground);
    try {
      const armed = readFailures(body).map((wanted) => ground.failures.arm(wanted));
      return controlAnswer(201, armed);
    } catch (error) {
      if (error instanceof CannotArm) throw new ControlRefusal(400, error.message);
      throw error;
    }
  }),
  'DELETE /faults': ({ ground }) => {
    ground.failures.disarmAll();
    return controlAnswer(200, []);
  },
  'DELETE /faults/#': ({ ground, word }) => {
    if (!ground.failures.disarm(Number(word))) throw new ControlRefusal(404, `There is no fault ${Number(word)}.`);
    return controlAnswer(200, ground.failures.all);
  },
};
