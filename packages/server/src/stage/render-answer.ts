import type { HttpAnswer, HttpRequest } from '@reeve/http';
import { answerHeaders } from './answer-headers.ts';
import type { GatewayRules } from './gateway.ts';
import type { Handled } from './handle.ts';
import type { Stage } from './stage.ts';

/** The last stage: an answer gets the headers of every answer, and those that stages before wanted on it. Refuses nothing. */
export function rendering(rules: GatewayRules, version: string): Stage<Handled, HttpAnswer> {
  return {
    name: 'render answer',
    does: ({ received: { request, inbound, trace }, answer }) => {
      const common = answerHeaders(request, inbound, rules, version);
      if (answer.body !== null) common['Content-Type'] = contentType(request);
      const headers = Object.assign(common, trace.headers, answer.headers);
      return trace.tenant === null ? { ...answer, headers } : { ...answer, headers, owner: trace.tenant.name };
    },
  };
}

const plainType = 'application/json; charset=utf-8';

const vendorType = /^application\/vnd\.connectwise\.com\+json(?:\s*;\s*(?:version|q|charset)=[\w.-]{1,40})*$/i;

/**
 * The vendor's media type is echoed when it was asked for (evidence: wire-format/content-type), and nothing else that
 * was: JSON is never served as a page.
 */
function contentType({ headers: { accept } }: HttpRequest): string {
  if (accept?.includes('vnd.connectwise.com+json') !== true) return plainType;
  const asked = accept.split(',').find((each) => vendorType.test(each.trim()));
  return asked === undefined ? plainType : `${asked.trim()}; charset=utf-8`;
}
