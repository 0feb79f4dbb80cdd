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
}

/** A field of a model, as it is shown and edited. */
export interface ConsoleField {
  readonly name: string;
  readonly type: string;
  /** The model or reference type of an object, of the elements of a list, or what a reference names. */
  readonly of?: string;
  readonly maxLength?: number;
  readonly options?: readonly string[];
  readonly isRequired?: true;
  readonly isReadOnly?: true;
}

/** The addresses below `/_reeve` that the console asks before anybody signed in, with their answers. */
export interface ConsoleAnswers {
  'GET /console/server': ConsoleServer;
  'GET /console/collections': readonly ConsoleCollection[];
  'GET /console/models/*': readonly ConsoleField[];
}
