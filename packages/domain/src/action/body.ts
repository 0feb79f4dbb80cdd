import type { Body, ModelName } from '@reeve/catalogue';
import type { JsonObject } from '../body/members.ts';
import type { FileContent } from '../file/content.ts';

/** A body of a model, checked: values are as they are stored, references and lists as they were sent, empty ones null. */
export type Taken<M extends ModelName> = { readonly [Name in keyof Body<M>]?: Body<M>[Name] | null };

/** A body that may be left out: it has no members then. */
export interface Optional<M extends ModelName = ModelName> {
  readonly optional: M;
}

/** Says that the body may be left out. */
export function optional<const M extends ModelName>(model: M): Optional<M> {
  return { optional: model };
}

/** Bodies that no model tells: the action looks at them itself. */
export const asSent = {
  /** Any JSON: lists, patches. */
  json: { as: 'json' },
  /** An object of JSON. */
  object: { as: 'object' },
  /** An object of JSON, empty where no body was sent. */
  optionalObject: { as: 'optional object' },
  /** The parts of a form, of which one may be a file. */
  form: { as: 'form' },
  /** The bytes of a file: the first one of a form, or the body itself. */
  file: { as: 'file' },
} as const;

type AsSent = (typeof asSent)[keyof typeof asSent];

/** What an action may take for a body. */
export type Takes = ModelName | Optional | AsSent;

/**
 * The same with any text for a model: what the compiler goes through where it does not know yet which one is meant. Going
 * through 825 models there would take it fifteen seconds.
 */
export type LooselyTaken = string | { readonly optional: string } | AsSent;

/** Holds a text to be the name of a model. */
export type Known<T> = T extends string ? ModelName : unknown;

/** A file that came as the part of a form. */
export type FormFile = FileContent & {
  readonly name: string;
  /** The media type that the sender claims. */
  readonly mediaType: string;
};

/** The parts of a form, by name in lower case: parts may be spelled in any case (evidence: documents/upload). */
export type Form = ReadonlyMap<string, string | FormFile>;

/** What the action is given of a body that it takes. */
export type BodyOf<T extends LooselyTaken> = T extends ModelName
  ? Taken<T>
  : T extends Optional<infer M>
    ? Taken<M>
    : T extends AsSent
      ? Sent[T['as']]
      : never;

interface Sent {
  readonly json: unknown;
  readonly object: JsonObject;
  readonly 'optional object': JsonObject;
  readonly form: Form;
  readonly file: Uint8Array;
}
