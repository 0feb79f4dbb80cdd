/** Keys of the demo, and what their member may do in a few words. */
export interface DemoKeys {
  readonly company: string;
  readonly publicKey: string;
  readonly privateKey: string;
  readonly clientId: string;
  readonly member: string;
  readonly says: string;
}

/** `GET /console/server`: what the console knows before anybody signed in. */
export interface ConsoleServer {
  readonly mode: 'sandbox' | 'serve';
  /** `v2025.1`. */
  readonly release: string;
  /** Keys that everybody knows; none unless a sandbox has the demo. */
  readonly demoKeys: readonly DemoKeys[];
}

/** What a collection can be asked for. */
export type ConsoleVerb = 'list' | 'count' | 'get' | 'create' | 'patch' | 'delete';

/** A path that lists records. */
export interface ConsoleCollection {
  /** With parameters in braces for the ids above: `/service/boards/{parentId}/statuses`. */
  readonly path: string;
  readonly model: string;
  readonly verbs: readonly ConsoleVerb[];
  /** The pods on which custom fields of its records are; left out where there are none. */
  readonly pods?: readonly number[];
}

/** A field of a model, as it is shown and edited. */
export interface ConsoleField {
  readonly name: string;
  readonly type: string;
  /** The model or reference type of an object, of the elements of a list, or what a reference names. */
  readonly of?: string;
  readonly maxLength?: number;
  readonly options?: readonly string[];
  /** Of a reference: the path that lists what it may name. */
  readonly list?: string;
  /** Of a reference whose list stands below a record: the field beside it that names this record (`board` of a status). */
  readonly below?: string;
  /** Of a reference: the field of what it names that has to be this field's own (`company` of a contact). */
  readonly owner?: string;
  readonly isRequired?: true;
  readonly isReadOnly?: true;
}

/** `GET /console/member`: who signed in, and what their role lets them do. */
export interface ConsoleMember {
  readonly company: string;
  /** The member's identifier. */
  readonly member: string;
  /** Null without a role. */
  readonly role: string | null;
  readonly isAdministrator: boolean;
  /** By the path of a collection, what they may do with it at all; null where they may do everything. */
  readonly may: Readonly<Record<string, readonly ConsoleVerb[]>> | null;
}

/** An operation of the API, as the reference lists it. */
export interface ConsoleOperation {
  readonly method: string;
  /** With parameters in braces. */
  readonly path: string;
  /** `list`, `get`, `create` …; of what is none of them, what it is called. */
  readonly does: string;
  /** The models of the body and of the answer, or of what a list answers; null where it has none. */
  readonly takes: string | null;
  readonly answers: string | null;
  readonly isList: boolean;
  /** Query parameters of its own, beyond those that every list has. */
  readonly parameters: readonly string[];
}

/** The addresses below `/_reeve/console`, with their answers. */
export interface ConsoleAnswers {
  'GET /console/member': ConsoleMember;
  'POST /console/leave': { readonly left: true };
  'GET /console/server': ConsoleServer;
  'GET /console/collections': readonly ConsoleCollection[];
  'GET /console/operations': readonly ConsoleOperation[];
  'GET /console/models/*': readonly ConsoleField[];
}
