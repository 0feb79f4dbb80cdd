import type { Result } from '@reeve/domain';
import type { Answer } from '../../call/call.ts';

/** Answers a file to be saved, under its name (evidence: documents/download), or to be shown where it has none. */
export function answerFile(file: Extract<Result, { kind: 'file' }>, status: number): Answer {
  const headers: Record<string, string> =
    file.name === null
      ? { 'Content-Type': file.mediaType }
      : { 'Content-Type': 'application/octet-stream', 'Content-Disposition': disposition(file.name) };
  return { status, body: Buffer.from(file.bytes), headers };
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
