/** The verbs that operations have. */
export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** Kinds of operation: one handler each serves every collection. `action` has a handler of its own, by name. */
export type OperationKind =
  | 'list'
  | 'count'
  | 'get'
  | 'create'
  | 'replace'
  | 'patch'
  | 'delete'
  | 'info'
  | 'infoCount'
  | 'infoGet'
  | 'usages'
  | 'usagesList'
  | 'search'
  | 'action';

/** One operation of the API. */
export interface Operation {
  readonly method: Method;
  /** The path template as published, without a trailing slash: `/service/boards/{parentId}/statuses/{id}`. */
  readonly path: string;
  readonly kind: OperationKind;
  /** The action's name when the kind is `action`. */
  readonly action?: string;
  /** The view it works on; actions may have none. */
  readonly view?: string;
  /** The model of the body, and of the answer (of one element, when `many`). Null: none, or not a model. */
  readonly request: string | null;
  readonly response: string | null;
  readonly many: boolean;
  readonly status: number;
  /** Query parameters beyond the shared ones. */
  readonly parameters: readonly string[];
  readonly tag: string;
  /** The only version that has it, when the newest does not. */
  readonly onlyIn?: string;
}
