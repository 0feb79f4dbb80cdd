/** Who a mail is from. */
export interface MailSender {
  readonly name: string;
  readonly address: string;
}

/** A mail that a transaction asks to send: it is kept with what the transaction changes, and sent when that is. */
export interface Mail {
  /** Null for whoever the server is told to send as (`--mail-from`). */
  readonly from: MailSender | null;
  readonly to: readonly string[];
  readonly cc?: readonly string[];
  readonly bcc?: readonly string[];
  readonly subject: string;
  /** Plain text. */
  readonly text: string;
  /** The Message-ID of the mail that this one answers. */
  readonly inReplyTo?: string;
  /** What asked for it, in a few words: `ticket note`, `workflow`. */
  readonly reason: string;
  /** The record that it is about. */
  readonly about: { readonly collection: string; readonly id: number } | null;
}
