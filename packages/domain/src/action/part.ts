import type { JsonObject } from '../body/members.ts';

/** A reference within a value: the server writes it as in any answer; where it leads nowhere, the member is left out. */
export class ReferencePart {
  readonly type: string;
  readonly id: number;

  constructor(type: string, id: number) {
    this.type = type;
    this.id = id;
  }
}

/** A stored record within a value, as a view shows it; where it is gone, it is left out. */
export class RecordPart {
  readonly view: string;
  readonly id: number;
  /** The model in which it is shown; null: the one of its collection. */
  readonly model: string | null;
  /** Makes of what is shown what the value is to hold. */
  readonly completed: (shown: JsonObject) => JsonObject;

  constructor(view: string, id: number, model: string | null, completed: RecordPart['completed']) {
    this.view = view;
    this.id = id;
    this.model = model;
    this.completed = completed;
  }
}

/** A reference of a type, as `MemberReference`, to the record of that id; undefined where there is no id. */
export function referencePart(type: string, id: unknown): ReferencePart | undefined {
  return typeof id === 'number' ? new ReferencePart(type, id) : undefined;
}

/** A record as a view shows it, in the collection's model or the one named. */
export function recordPart(
  view: string,
  id: number,
  model: string | null = null,
  completed: RecordPart['completed'] = (shown) => shown,
): RecordPart {
  return new RecordPart(view, id, model, completed);
}

/** A value made of references as they are answered, such as a sentence that names them. */
export class SentencePart {
  readonly references: readonly ReferencePart[];
  readonly say: (shown: Shown) => unknown;

  constructor(references: readonly ReferencePart[], say: SentencePart['say']) {
    this.references = references;
    this.say = say;
  }
}

/** What a reference is answered as; undefined where it leads nowhere. */
export type Shown = (reference: ReferencePart | undefined) => JsonObject | undefined;

/** A value made of these references. */
export function sentencePart(references: readonly ReferencePart[], say: SentencePart['say']): SentencePart {
  return new SentencePart(references, say);
}
