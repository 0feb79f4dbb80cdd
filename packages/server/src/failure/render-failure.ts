import { Readable } from 'node:stream';
import type { HttpAnswer } from '@reeve/http';
import { renderFault } from '../fault/render.ts';
import type { CallFault } from '../fault/server-fault.ts';
import type { WantedFailure } from './failure.ts';

/** The answer of a failure, in the words that the product, or what stands before it, has for it. */
export function renderFailure(failure: WantedFailure): HttpAnswer {
  const { kind, status, retryAfter } = failure;
  if (kind === 'rate limit') return asAnswer({ kind: 'too many requests', ...limitOf(retryAfter) });
  if (kind === 'gateway page') return pageOf(status ?? 502);
  if (kind === 'status') return statusAnswer(status ?? 500, retryAfter);
  return { status: 200, headers: {}, body: cutOff() };
}

function limitOf(retryAfter: number | null) {
  return { retryAfterSeconds: retryAfter ?? 5, form: 'retry-after' as const };
}

function asAnswer(fault: CallFault): HttpAnswer {
  const { status, headers, contentType, body } = renderFault(fault, () => '');
  return { status, headers: { 'Content-Type': contentType, ...headers }, body };
}

/** The body is that of an error of the product's; what it says fits any status. */
function statusAnswer(status: number, retryAfter: number | null): HttpAnswer {
  const waits: Record<string, string> = retryAfter === null ? {} : { 'Retry-After': String(retryAfter) };
  const answer = asAnswer({ kind: 'bug' });
  return { ...answer, status, headers: { ...answer.headers, ...waits } };
}

const words: Readonly<Record<number, string>> = {
  502: 'Bad Gateway',
  503: 'Service Temporarily Unavailable',
  504: 'Gateway Time-out',
};

/** A page as delivery networks answer: nothing in it is JSON, whatever was asked for. */
function pageOf(status: number): HttpAnswer {
  const title = `${status} ${words[status] ?? 'Error'}`;
  const body = `<html>\r\n<head><title>${title}</title></head>\r\n<body>\r\n<center><h1>${title}</h1></center>\r\n</body>\r\n</html>\r\n`;
  return { status, headers: { 'Content-Type': 'text/html' }, body };
}

/** A body that ends before it began: the connection is cut, and nothing arrives. */
function cutOff(): Readable {
  return new Readable({
    read() {
      this.destroy();
    },
  });
}
