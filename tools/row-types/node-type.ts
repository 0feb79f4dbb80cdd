import type { Catalogue } from '../../packages/catalogue/src/catalogue.ts';
import type { Operation } from '../../packages/catalogue/src/operation.ts';
import type { PathNode } from './path-tree.ts';
import { quotedText } from './written-type.ts';

/** What a file of types uses: names of models, and names of the shared types. */
export interface UsedNames {
  readonly models: Set<string>;
  readonly shared: Set<string>;
}

/** Paths that answer bytes, by their last word: the description names no model for them. */
const files = /^(image|pdf|thumbnail|uploadsample)$/;

/** `Gets` of `Gets<Member>`. */
function nameOf(part: string): string {
  return part.replace(/<.*/s, '');
}

/** Writes the shared types that the operations of a path come to. */
export class NodeTypes {
  readonly #catalogue: Catalogue;
  readonly #used: UsedNames;

  constructor(catalogue: Catalogue, used: UsedNames) {
    this.#catalogue = catalogue;
    this.#used = used;
  }

  /** The types of a node: each is one of ours over models. None where nothing is done. */
  of(node: PathNode): string[] {
    if (node.name === 'usages') return [this.#shared('UsageList', 'Usage')];
    const parts = node.operations.flatMap((operation) => this.#partOf(operation, node));
    if (node.steps.has('count') && !parts.some((part) => part.startsWith('Reports<'))) parts.push(this.#counts(node));
    if (node.steps.has('download')) parts.push(this.#shared('Downloads'));
    return this.#combined(parts.filter((part, at) => parts.findIndex((each) => nameOf(each) === nameOf(part)) === at));
  }

  /** What a list of records of a node is counted as. */
  #counts(node: PathNode): string {
    const list = node.operations.find(({ method, many }) => method === 'GET' && many);
    const model = list?.response ?? node.operations.find(({ response }) => response !== null)?.response ?? null;
    return this.#shared('Counts', model);
  }

  #partOf(operation: Operation, node: PathNode): string {
    switch (operation.method) {
      case 'GET':
        return this.#read(operation, node);
      case 'POST':
        return this.#post(operation, node);
      case 'PUT':
        return operation.kind === 'replace'
          ? this.#shared('Replaces', operation.response, this.#required(operation.request))
          : this.#shared('Puts', this.#bodyOf(operation, node), this.#answerOf(operation));
      case 'PATCH':
        return this.#shared('Patches', operation.response);
      case 'DELETE':
        return operation.request === null && operation.response === null
          ? this.#shared('Deletes')
          : this.#shared(
              'Deletes',
              operation.request === null ? 'undefined' : operation.request,
              operation.response ?? 'undefined',
            );
    }
  }

  #read({ kind, response, many }: Operation, node: PathNode): string {
    if (files.test(node.name)) return this.#shared('Downloads');
    if (response === 'ReportDataResponse') return this.#shared('Reports', response);
    if (many) return this.#shared('Lists', response);
    return this.#shared('Gets', kind === 'get' || kind === 'infoGet' ? this.#shared('WithId', response) : response);
  }

  #post(operation: Operation, node: PathNode): string {
    const { kind, request, response } = operation;
    if (kind === 'create') return this.#shared('Creates', response, this.#required(request));
    if (kind === 'search') return this.#shared('Posts', request, `${this.#shared('WithId', response)}[]`);
    if (request === null && (/^\/system\/documents(\/|$)/i.test(node.path) || node.name === 'image'))
      return this.#shared('Uploads', response);
    return request === null
      ? this.#shared('PostsNothing', this.#answerOf(operation))
      : this.#shared('Posts', this.#bodyOf(operation, node), this.#answerOf(operation));
  }

  /** Bulk calls take a list. */
  #bodyOf({ request }: Operation, node: PathNode): string {
    const body = this.#model(request);
    return node.name === 'bulk' ? `readonly ${body}[]` : body;
  }

  #answerOf({ response, many, status }: Operation): string {
    if (response === null) return status === 204 ? 'undefined' : 'Json';
    return many ? `${this.#model(response)}[]` : this.#model(response);
  }

  /** Names of the members that a new record has to have; undefined where there are none. */
  #required(model: string | null): string | undefined {
    if (model === null || !this.#catalogue.hasModel(model)) return undefined;
    const fields = this.#catalogue
      .model(model)
      .fields.filter(({ required, readOnly, hidden }) => required === true && readOnly !== true && hidden !== true);
    return fields.length === 0 ? undefined : fields.map(({ name }) => quotedText(name)).join(' | ');
  }

  /** One of our types over others; models are told from what is written already by their name. */
  #shared(name: string, ...given: (string | null | undefined)[]): string {
    this.#used.shared.add(name);
    const written = given.filter((each) => each !== undefined).map((each) => this.#model(each));
    return written.length === 0 ? name : `${name}<${written.join(', ')}>`;
  }

  #model(name: string | null): string {
    if (name === null) return this.#model('Json');
    if (name !== 'Json' && /^\w+$/.test(name) && name !== 'undefined' && !this.#catalogue.hasModel(name))
      return this.#model('Json');
    if (name === 'Json' || this.#catalogue.hasModel(name)) this.#used.models.add(name);
    return name;
  }

  /** The usual sets of operations have a name together. */
  #combined(parts: readonly string[]): string[] {
    const whole = this.#together(parts, 'Item', ['Gets', 'Replaces', 'Patches', 'Deletes']);
    const list = this.#together(whole, 'ItemList', ['Lists', 'Counts', 'Creates']);
    return this.#together(list, 'ReadList', ['Lists', 'Counts']);
  }

  #together(parts: readonly string[], name: string, names: readonly string[]): string[] {
    const found = names.map((each) => parts.find((part) => part.startsWith(`${each}<`) || part === each));
    const rest = parts.filter((part) => !found.includes(part));
    if (found.includes(undefined)) return [...parts];
    const last = found.at(-1)?.startsWith('Creates')
      ? found.at(-1)
      : found.find((part) => part?.startsWith('Replaces'));
    const [, given = ''] = /^\w+<(.*)>$/.exec(last ?? found[0] ?? '') ?? [];
    this.#used.shared.add(name);
    return [`${name}<${given}>`, ...rest];
  }
}
