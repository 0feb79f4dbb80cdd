/** What one form may have, whoever sends it. */
export interface FormBounds {
  /** The most parts. */
  readonly parts: number;
  /** The most bytes of the headers of one part. */
  readonly headBytes: number;
  /** The most characters of the name of a part, and of that of a file. */
  readonly nameLength: number;
  /** The most bytes of a part that is no file. */
  readonly textBytes: number;
}

/** One part of a form: a text, or a file whose bytes are there as they are asked for. */
export type FormPart = TextPart | FilePart;

interface TextPart {
  readonly name: string;
  readonly fileName: null;
  readonly text: string;
}

/** A file within a form. */
export interface FilePart {
  readonly name: string;
  /** The name that its sender gives the file. */
  readonly fileName: string;
  /** What its sender calls it; `text/plain` where that is not said (RFC 7578, 4.4). */
  readonly mediaType: string;
  /** To be taken before the next part is asked for. */
  readonly pieces: AsyncIterable<Buffer>;
}

/** Why a form is not read: it is none, or has more of something than a form may have. The message is for its sender. */
export class FormRefused extends Error {
  override readonly name = 'FormRefused';
  readonly reason: 'malformed' | 'too much';
  constructor(reason: 'malformed' | 'too much', message: string) {
    super(message);
    this.reason = reason;
  }
}

/** Raises that what was sent is no form. `because` completes the sentence. */
export function malformed(because: string): never {
  throw new FormRefused('malformed', `The request body is not a valid multipart form: ${because}.`);
}

/** Raises that a form has too much of something. */
export function tooMuch(message: string): never {
  throw new FormRefused('too much', message);
}
