import type { HttpAnswer, HttpRequest } from '@reeve/http';
import type { Settings } from '@reeve/settings';
import type { Access } from '../compose/open-access.ts';
import type { OpenParts } from '../compose/start.ts';
import { enterCallbacks } from '../control/callback-door.ts';
import { answerCallbacks } from '../control/callbacks.ts';
import { controlAnswer } from '../control/control-answer.ts';
import { answerControl, type ControlParts, refused } from '../control/control-plane.ts';
import { openApiText } from '../describe/open-api.ts';
import { authenticate } from '../stage/authenticate.ts';
import type { Destination } from '../stage/gateway.ts';
import type { Inbound } from '../stage/inbound.ts';
import { emptyTrace } from '../stage/trace.ts';
import { answerCallbackKey } from './callback-key.ts';
import { answerCompanyInfo } from './company-info.ts';
import { answerLogIn } from './log-in.ts';

/** What is needed to answer beside the API. */
export interface BesideParts {
  readonly opened: OpenParts;
  readonly settings: Settings;
  readonly access: Access;
  readonly control: ControlParts;
}

const described = { 'Content-Type': 'application/json; charset=utf-8', 'Access-Control-Allow-Origin': '*' };

/** Answers what is beside the API; null for what is not there. */
export function answerBeside(parts: BesideParts) {
  const { opened, settings, access } = parts;
  return async (destination: Destination, request: HttpRequest, inbound: Inbound): Promise<HttpAnswer | null> => {
    if (destination.to === 'control') return besideControl(destination.path, request, inbound, parts);
    if (destination.to === 'callback key') return answerCallbackKey(request, opened.tenants, opened.callbacks);
    if (destination.to === 'login')
      return answerLogIn(request, inbound, { door: access.door, observe: opened.observe });
    if (destination.to === 'description' && request.method === 'GET')
      return { status: 200, headers: described, body: openApiText(opened.schema.catalogue) };
    if (destination.to === 'company info' && request.method === 'GET')
      return answerCompanyInfo(destination.company, inbound.host, opened.tenants, settings);
    return null;
  };
}

function besideControl(
  path: string,
  request: HttpRequest,
  inbound: Inbound,
  parts: BesideParts,
): Promise<HttpAnswer | null> | HttpAnswer {
  if (path === '/health' && request.method === 'GET') return controlAnswer(200, { status: 'ready' });
  if (/^\/callbacks(\/|$)/.test(path)) return besideCallbacks(path, request, inbound, parts);
  return answerControl(path, request, inbound, parts.control);
}

async function besideCallbacks(
  path: string,
  request: HttpRequest,
  inbound: Inbound,
  { opened, settings, access }: BesideParts,
): Promise<HttpAnswer | null> {
  const recognise = () => authenticate(request, inbound, access.door, emptyTrace());
  try {
    const tenant = await enterCallbacks(request, inbound, { tenants: opened.tenants, rules: settings, recognise });
    return await answerCallbacks(path.slice('/callbacks'.length), request, tenant, opened.callbacks);
  } catch (error) {
    return refused(error);
  }
}
