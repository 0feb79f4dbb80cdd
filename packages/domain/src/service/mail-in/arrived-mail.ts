/** A file that came with a mail. */
export interface ArrivedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** A mail that came in, taken apart. */
export interface ArrivedMail {
  readonly from: { readonly name: string; readonly address: string };
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly messageId: string | null;
  /** The mails that it answers, by Message-ID. */
  readonly answers: readonly string[];
  /** Whether a machine wrote it: nothing is sent back. */
  readonly isAutomatic: boolean;
  readonly files: readonly ArrivedFile[];
}

/** What became of a mail. */
export interface TakenMail {
  readonly outcome: 'ticket made' | 'ticket updated' | 'discarded' | 'no mailbox';
  readonly ticket: number | null;
  /** Why it was discarded. */
  readonly reason: string | null;
}
