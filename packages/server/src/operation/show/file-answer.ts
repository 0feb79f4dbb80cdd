import type { Result } from '@reeve/domain';
import type { Answer } from '../../call/call.ts';
import { askedRange } from './asked-range.ts';

/**
 * Answers a file to be saved, under its name (evidence: documents/download), or to be shown where it has none: all of it, or the
 * bytes that a `Range` header asks for (206), or 416 where it has none of these.
 */
export function answerFile(file: Extract<Result, { kind: 'file' }>, status: number, range?: string): Answer {
  const { bytes } = file;
  const asked = askedRange(range, bytes.length);
  const headers = { ...headersOf(file), 'Accept-Ranges': 'bytes' };
  if (asked === 'none') return { status, body: Buffer.from(bytes), headers };
  if (asked === 'outside')
    return {
      status: 416,
      body: null,
      headers: { 'Accept-Ranges': 'bytes', 'Content-Range': `bytes */${bytes.length}` },
    };
  const { from, to } = asked;
  const part = { ...headers, 'Content-Range': `bytes ${from}-${to}/${bytes.length}` };
  return { status: 206, body: Buffer.from(bytes.subarray(from, to + 1)), headers: part };
}

function headersOf(file: Extract<Result, { kind: 'file' }>): Record<string, string> {
  return file.name === null
    ? { 'Content-Type': file.mediaType }
    : { 'Content-Type': 'application/octet-stream', 'Content-Disposition': disposition(file.name) };
}

/** The name stands bare where it is a token, in quotes where not; what headers cannot hold comes as `filename*` (RFC 6266). */
function disposition(name: string): string {
  if (/^[\w!#$&+.^`|~-]+$/.test(name)) return `attachment; filename=${name}`;
  const plain = name.replace(/[^\x20-\x7e]|["\\]/g, '_');
  const encoded = plain === name ? '' : `; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, percent)}`;
  return `attachment; filename="${plain}"${encoded}`;
}

function percent(letter: string): string {
  return `%${letter.charCodeAt(0).toString(16).toUpperCase()}`;
}
