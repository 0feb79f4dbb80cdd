import type { CollectionPath, Method, ModelName } from '@reeve/catalogue';
import type { Unit } from '../unit/unit.ts';
import type { BodyOf, Form, Known, LooselyTaken, Takes } from './body.ts';
import type { ActionContext } from './context.ts';
import type { Reader } from './reader.ts';
import type { Afterwards, Result } from './result.ts';

/** What a caller sends: a method, and a path as the catalogue writes it. */
export type ActionKey = `${Method} /${string}`;

type NamesIn<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never;

/** What a path names. Ids are whole numbers of at least 0; everything else is the text as it was sent. */
export type PathArguments<Key extends string, Ids extends IdsAs = 'numbers'> = {
  readonly [Name in NamesIn<Key>]: Name extends 'id' | `${string}Id` ? (Ids extends 'text' ? string : number) : string;
};

/** Whether a name in a path is that of an id: the rule that `PathArguments` states for the compiler. */
export function isIdName(name: string): boolean {
  return name === 'id' || name.endsWith('Id');
}

/** How the ids of a path are read; as text where a record goes by another name too. */
type IdsAs = 'numbers' | 'text';

type ArgumentsOf<Key extends string, T extends LooselyTaken | undefined, Ids extends IdsAs> = PathArguments<Key, Ids> &
  (T extends LooselyTaken ? { readonly body: BodyOf<T> } : unknown);

interface Said {
  /** What happens, in a few words. */
  readonly says: string;
  /** Where that is known from. */
  readonly source: string;
  /** What is missing of it, for docs/coverage.md; undefined when it is whole. */
  readonly missing?: string;
  /** Whether it only ever answers that Reeve does not do this. */
  readonly isRefused?: true;
  /** The collection of the record that the path names, where what stands before its id does not tell. */
  readonly names?: CollectionPath;
  /**
   * Whether the record that the path names is the member's to do this with, where a right reaches only one's own; undefined
   * where that is told by whose the record is. `now` is the moment of the call.
   */
  readonly isOwn?: (id: number, memberId: number, reader: Reader, now: string) => Promise<boolean>;
  /** Whether it concerns what all have in common: a right that reaches only one's own does not reach it. */
  readonly ofAll?: true;
  /** Collections without a create of their own in which it makes records. */
  readonly fills?: readonly CollectionPath[];
  /**
   * Asked when a form's file is about to be taken in, by what the form said before it: the most megabytes that it may have.
   * Refuses what will be refused anyway, before any of it is taken. What it does not know yet, `does` refuses.
   */
  readonly admits?: (
    sent: { readonly form: Form; readonly fileName: string; readonly path: Readonly<Record<string, number | string>> },
    reader: Reader,
    context: ActionContext,
  ) => Promise<number>;
}

type Does<Args> =
  | {
      /** Does it in one transaction: what it refuses has not happened. */
      readonly does: (args: Args, unit: Unit, context: ActionContext) => Promise<Result>;
      readonly reads?: undefined;
    }
  | {
      /** Answers from what is committed, without waiting for anybody who writes. */
      readonly reads: (args: Args, reader: Reader, context: ActionContext) => Promise<Result | Afterwards>;
      readonly does?: undefined;
    };

/** What an action is declared to be: what it says of itself, the body that it takes, and what it does. */
export type DeclaredAction<
  Key extends ActionKey,
  T extends LooselyTaken | undefined = undefined,
  Ids extends IdsAs = 'numbers',
> = Said & {
  /** The body: a model of the catalogue, or one of the other forms of `body.ts`. Left out, no body is read. */
  readonly takes?: T & Known<T>;
  readonly ids?: Ids;
} & Does<ArgumentsOf<Key, T, Ids>>;

/** An operation of its own, as the registry keeps it: its arguments are typed where it is declared. */
export type Action = Said & {
  readonly key: ActionKey;
  readonly takes: Takes | undefined;
  readonly ids: IdsAs;
} & Runs;

type Runs =
  | { does(args: object, unit: Unit, context: ActionContext): Promise<Result>; reads?: undefined }
  | { reads(args: object, reader: Reader, context: ActionContext): Promise<Result | Afterwards>; does?: undefined };

/**
 * Declares an action: an operation of its own, by what the caller sends. Its body is checked before it runs, and what is
 * no id in the path is refused as `record not found`. It answers one of the ten results and knows nothing of HTTP.
 */
export function action<
  const Key extends ActionKey,
  const T extends LooselyTaken | undefined = undefined,
  const Ids extends IdsAs = 'numbers',
>(key: Key, { takes, ids, ...declared }: DeclaredAction<Key, T, Ids>): Action {
  return { ...declared, key, takes, ids: ids ?? 'numbers' } as unknown as Action;
}

/** The model that an action's body is checked against; undefined where it takes none, or takes it as it was sent. */
export function modelTaken({ takes }: Pick<Action, 'takes'>): ModelName | undefined {
  if (typeof takes === 'string') return takes;
  return takes !== undefined && 'optional' in takes ? takes.optional : undefined;
}
