import type { Content } from '@reeve/domain';
import type { Answer } from '../../call/call.ts';

/** Answers a file to be saved, under its name (wire-behaviour 9). */
export function answerFile(content: Content, name: string): Answer {
  const headers = { 'Content-Type': 'application/octet-stream', 'Content-Disposition': disposition(name) };
  return { status: 200, body: Buffer.from(content.bytes), headers };
}

/** Answers a picture to be shown. */
export function answerPicture({ mediaType, bytes }: Content): Answer {
  return { status: 200, body: Buffer.from(bytes), headers: { 'Content-Type': mediaType } };
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
