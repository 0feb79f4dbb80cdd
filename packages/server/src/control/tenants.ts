import type { HttpAnswer } from '@reeve/http';
import { controlAnswer, textMember } from './control-answer.ts';
import { type ControlGround, requireSandbox, wanted } from './control-ground.ts';
import type { ControlCall, RouteTable } from './route.ts';

/** The tenants of the server. */
export const tenantRoutes: RouteTable<ControlGround> = {
  'GET /tenants': async ({ ground }) => controlAnswer(200, await ground.tenants.list()),
  'POST /tenants': async ({ ground, body }) =>
    controlAnswer(201, await ground.makeTenant(wanted(textMember(body, 'company'), 'company').toLowerCase())),
  'DELETE /tenants/*': async ({ ground, word }) => {
    await ground.tenants.delete(word.toLowerCase());
    return controlAnswer(200, { deleted: word.toLowerCase() });
  },
  'POST /tenants/*/reset': resetTenant,
};

async function resetTenant({ ground, word }: ControlCall<ControlGround>): Promise<HttpAnswer> {
  requireSandbox(ground);
  await ground.tenants.delete(word.toLowerCase());
  return controlAnswer(200, await ground.makeTenant(word.toLowerCase()));
}
