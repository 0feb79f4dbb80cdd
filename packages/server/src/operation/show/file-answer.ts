import type { Result, ShownContent } from '@reeve/domain';
import type { Answer } from '../../call/call.ts';
import { type AskedRange, askedRange } from './asked-range.ts';

/**
 * Answers a file to be saved, under its name (evidence: documents/download), or to be shown where it has none: all of it, or the
 * bytes that a `Range` header asks for (206), or 416 where it has none of these. Whatever it is, a browser that opens it runs
 * nothing of it.
 */
export async function answerFile(
  file: Extract<Result, { kind: 'file' }>,
  status: number,
  range?: string,
): Promise<Answer> {
  const size = 'bytes' in file.content ? file.content.bytes.length : file.content.size;
  const asked = askedRange(range, size);
  if (asked === 'outside')
    return { status: 416, body: null, headers: { 'Accept-Ranges': 'bytes', 'Content-Range': `bytes */${size}` } };
  const headers = { ...headersOf(file), 'Accept-Ranges': 'bytes' };
  const body = await bodyOf(file.content, asked);
  if (asked === 'none') return { status, body, headers: { ...headers, 'Content-Length': String(size) } };
  const { from, to } = asked;
  const part = { 'Content-Range': `bytes ${from}-${to}/${size}`, 'Content-Length': String(to - from + 1) };
  return { status: 206, body, headers: { ...headers, ...part } };
}

/** What a browser is told of any file: no scripts, no forms, no frames, and an origin of its own. */
const inert = { 'Content-Security-Policy': "default-src 'none'; sandbox; frame-ancestors 'self'" };

async function bodyOf(content: ShownContent, asked: Exclude<AskedRange, 'outside'>): Promise<Answer['body']> {
  if ('open' in content) return content.open(asked === 'none' ? undefined : asked);
  const { bytes } = content;
  return Buffer.from(asked === 'none' ? bytes : bytes.subarray(asked.from, asked.to + 1));
}

function headersOf(file: Extract<Result, { kind: 'file' }>): Record<string, string> {
  if (file.name !== null)
    return { ...inert, 'Content-Type': 'application/octet-stream', 'Content-Disposition': disposition(file.name) };
  // No other page than ours is ever shown.
  return { ...(file.mediaType.startsWith('text/html') ? {} : inert), 'Content-Type': file.mediaType };
}

/** The name stands bare where it is a token, in quotes where not; what headers cannot hold comes as `filename*` (RFC 6266). */
function disposition(name: string): string {
  if (/^[\w!#$&+.^`|~-]+$/.test(name)) return `attachment; filename=${name}`;
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const encoded = plain === name ? '' : `; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, percent)}`;
  return `attachment; filename="${plain}"${encoded}`;
}

function percent(letter: string): string {
  return `%${letter.charCodeAt(0).toString(16).toUpperCase()}`;
}
