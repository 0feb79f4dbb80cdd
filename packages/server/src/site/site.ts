import type { CallbackService } from '@reeve/callbacks';
import type { HttpAnswer } from '@reeve/http';
import type { Settings } from '@reeve/settings';
import type { ControlGround } from '../control/control-ground.ts';
import { answerControl } from '../control/control-plane.ts';
import type { Observe } from '../observe/observation.ts';
import type { Site } from '../stage/answer-requests.ts';
import type { Authenticator } from '../stage/authenticate.ts';
import type { Destination } from '../stage/gateway.ts';
import type { Inbound } from '../stage/inbound.ts';
import type { Tenants } from '../tenant/tenants.ts';
import type { ServedRelease } from '../version/served-release.ts';
import { answerCallbackKey } from './callback-key.ts';
import { answerCompanyInfo } from './company-info.ts';
import { answerDescription } from './description.ts';
import { answerLogIn } from './log-in.ts';

/** What the addresses beside the API are answered from. */
export interface SiteParts {
  readonly release: ServedRelease;
  readonly tenants: Tenants;
  readonly callbacks: CallbackService;
  readonly observe: Observe;
  readonly authenticator: Authenticator;
  readonly control: ControlGround;
  readonly settings: Pick<Settings, 'manner' | 'codebase'>;
}

/** The addresses beside the API, each with headers of its own. */
export function site(parts: SiteParts): Site {
  return async (destination, request, inbound) => {
    if (destination.to === 'control') return answerControl(destination.path, request, inbound, parts.control);
    if (destination.to === 'login') return answerLogIn(request, inbound, parts);
    if (destination.to === 'callback key') return answerCallbackKey(request, parts.tenants, parts.callbacks);
    return request.method === 'GET' ? answerGet(destination, inbound, parts) : null;
  };
}

async function answerGet(destination: Destination, inbound: Inbound, parts: SiteParts): Promise<HttpAnswer | null> {
  if (destination.to === 'description') return answerDescription(parts.release);
  if (destination.to === 'company info')
    return answerCompanyInfo(destination.company, inbound.host, parts.tenants, parts.settings);
  return null;
}
