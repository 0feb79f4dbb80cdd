import type { ArrivedFile, ArrivedMail } from '@reeve/domain';
import type { Address, Email } from 'postal-mime';
import { textOfPage } from './text-of-page.ts';

/** A text that is no mail: nobody is named as its sender. */
export class MailUnreadable extends Error {
  override readonly name = 'MailUnreadable';
}

/** Parts within parts, and bytes of headers, beyond which a mail is refused rather than read. */
const limits = { maxNestingDepth: 20, maxHeadersSize: 1024 * 1024 };

/** How much of what a mail may have any number of is kept: as much as becomes of a ticket. */
const most = { files: 50, answers: 50, copies: 500 };

/** Reads a mail as it came over the wire (RFC 5322). `to` is the envelope's, where it is known. Raises `MailUnreadable`. */
export async function parseMail(raw: Uint8Array, to: readonly string[] = []): Promise<ArrivedMail> {
  const { default: PostalMime } = await import('postal-mime');
  const mail = await PostalMime.parse(raw, { ...limits, attachmentEncoding: 'arraybuffer' }).catch(() => null);
  const from = mail?.from === undefined ? undefined : addresses([mail.from])[0];
  if (mail === null || from === undefined) throw new MailUnreadable('The mail names no sender.');
  const named = addresses([...(mail.to ?? []), ...(mail.deliveredTo ? [{ name: '', address: mail.deliveredTo }] : [])]);
  return {
    from,
    to: to.length > 0 ? to : named.map(({ address }) => address),
    cc: addresses((mail.cc ?? []).slice(0, most.copies)).map(({ address }) => address),
    subject: (mail.subject ?? '').trim(),
    text: textOf(mail),
    messageId: mail.messageId ?? null,
    answers: [mail.inReplyTo, mail.references]
      .flatMap((each) => (each ?? '').split(/\s+/))
      .filter(Boolean)
      .slice(0, most.answers),
    isAutomatic: isAutomatic(mail),
    files: mail.attachments.slice(0, most.files).map(toFile),
  };
}

function addresses(given: readonly Address[]): { name: string; address: string }[] {
  return given
    .flatMap((each) => each.group ?? [each])
    .flatMap(({ name, address }) =>
      address?.includes('@') ? [{ name: name ?? '', address: address.toLowerCase() }] : [],
    );
}

/** What was written; where there is only a page, its text. */
function textOf({ text, html }: Email): string {
  return (text ?? textOfPage(html ?? '')).trim();
}

/** Written by a machine: what answers it might be answered for ever (RFC 3834). */
function isAutomatic({ headers }: Email): boolean {
  const value = (key: string) => headers.find((each) => each.key === key)?.value.toLowerCase() ?? '';
  const automatic = value('auto-submitted');
  return (automatic !== '' && automatic !== 'no') || ['bulk', 'junk', 'list'].includes(value('precedence'));
}

function toFile({ filename, mimeType, content }: Email['attachments'][number]): ArrivedFile {
  const bytes = typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content as ArrayBuffer);
  return { name: filename ?? 'attachment', mediaType: mimeType, bytes };
}
