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
import type { Visit } from '../tenant/visit.ts';
import type { ServedRelease } from '../version/served-release.ts';
import { answerCallbackKey } from './callback-key.ts';
import { answerCompanyInfo } from './company-info.ts';
import { answerConsole, type ConsoleParts } from './console/answer-console.ts';
import { answerDescription } from './description.ts';
import { answerLogIn } from './log-in.ts';

/** What the addresses beside the API are answered from. */
export interface SiteParts {
  readonly release: ServedRelease;
  readonly tenants: Tenants;
  readonly callbacks: CallbackService;
  readonly observe: Observe;
  readonly authenticator: Authenticator;
  readonly control: Omit<ControlGround, 'visit'>;
  readonly settings: Pick<Settings, 'manner' | 'codebase'>;
  /** Null where none was built, and where the settings want none. */
  readonly console: Pick<ConsoleParts, 'files' | 'server'> | null;
}

/** The addresses beside the API, each with headers of its own. */
export function site(parts: SiteParts): Site {
  return async (destination, request, inbound, visit) => {
    if (destination.to === 'control')
      return answerControl(destination.path, request, inbound, { ...parts.control, visit });
    if (destination.to === 'login') return answerLogIn(request, inbound, { ...parts, visit });
    if (destination.to === 'callback key') return answerCallbackKey(request, parts, visit);
    if (destination.to === 'console' && parts.console !== null)
      return answerConsole(
        destination.path,
        { ...parts, ...parts.console },
        { request, inbound, authenticator: parts.authenticator, visit },
      );
    return request.method === 'GET' ? answerGet(destination, inbound, parts, visit) : null;
  };
}

async function answerGet(
  destination: Destination,
  inbound: Inbound,
  parts: SiteParts,
  visit: Visit,
): Promise<HttpAnswer | null> {
  if (destination.to === 'description') return answerDescription(parts.release);
  if (destination.to === 'company info') return answerCompanyInfo(destination.company, inbound.host, parts, visit);
  return null;
}
