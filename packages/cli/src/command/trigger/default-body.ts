import { type Catalogue, type Field, loadCatalogue, Routes } from '@reeve/catalogue';
import type { ApiClient } from '@reeve/client';
import { UsageError } from '../../command-line/usage-error.ts';
import { type BodyObject, isObject } from '../record/set-values.ts';
import { narrowed, preferredWords, welcome } from './trigger-types.ts';

/** What a body is filled with: who is asked for references, for when it is, and what tells it from others. */
export interface DefaultSource {
  readonly api: ApiClient;
  readonly type: string;
  readonly now: number;
  /** Letters and digits that no other body has. */
  readonly mark: string;
}

/** A body with everything that the model needs and `given` has not, references as the server has them. @throws {UsageError} */
export async function defaultBody(path: string, given: BodyObject, source: DefaultSource): Promise<BodyObject> {
  const catalogue = loadCatalogue();
  const body: BodyObject = { ...given };
  for (const field of neededFields(catalogue, path, source.type))
    if (!(field.name in body)) body[field.name] = await defaultOf(field, body, catalogue, source);
  return body;
}

/** References to companies come first: others are looked up within them. */
function neededFields(catalogue: Catalogue, path: string, type: string): Field[] {
  const found = new Routes(catalogue).find('POST', path.replace('{parentId}', '1'));
  const model = found.found === 'operation' ? found.operation.request : null;
  if (model === null) throw new UsageError(`Nothing is made at ${path}.`);
  const wanted = welcome[type] ?? [];
  const fields = catalogue
    .model(model)
    .fields.filter(({ name, required }) => required === true || wanted.includes(name));
  return fields.sort((a, b) => Number(b.name === 'company') - Number(a.name === 'company'));
}

async function defaultOf(
  field: Field,
  body: BodyObject,
  catalogue: Catalogue,
  source: DefaultSource,
): Promise<unknown> {
  if (field.type === 'reference') return referenceOf(field, body, catalogue, source);
  if (field.type === 'enum') return preferredWords[`${source.type}/${field.name}`] ?? field.options?.[0];
  if (field.type === 'text') return textOf(field, source);
  if (field.type === 'boolean') return false;
  return /^date/.test(field.type) || field.type === 'time' ? momentOf(field, body, source) : 1;
}

/** Names that must be no other record's have the mark in them. */
function textOf({ name, maxLength = 50 }: Field, { mark }: DefaultSource): string {
  return name === 'identifier' ? `Trigger${mark}`.slice(0, maxLength) : `Triggered ${mark}`.slice(0, maxLength);
}

/** Now; what ends, ends an hour after it begins. */
function momentOf({ name }: Field, body: BodyObject, { now }: DefaultSource): string {
  const start = Object.entries(body).find(([each]) => /start$/i.test(each))?.[1];
  const from = typeof start === 'string' ? Date.parse(start) : now;
  const moment = /end/i.test(name) ? from + 3_600_000 : now;
  return new Date(moment).toISOString().replace(/\.\d+Z$/, 'Z');
}

async function referenceOf(field: Field, body: BodyObject, catalogue: Catalogue, source: DefaultSource) {
  const { target, owner } = catalogue.reference(field.of ?? '') ?? { target: null, owner: null };
  if (target === null || target.includes('{'))
    throw new UsageError(`Say which ${field.name}: --set ${field.name}.id=…`);
  const own = owner === null || !isObject(body[owner]) ? [] : [`${owner}/id=${String(body[owner]['id'])}`];
  const model = catalogue.model(catalogue.collection(catalogue.view(target).collection).model);
  const preferred = model.byName.has('defaultFlag') ? ['defaultFlag=true'] : [];
  const children = await childrenOf(field, source);
  for (const terms of [[...own, ...preferred], own]) {
    const found = await firstOf(source, target, { ...conditionOf(terms), ...children });
    if (found !== undefined) return { id: found };
  }
  throw new UsageError(`It needs a ${field.name} and finds none at ${target.slice(1)}: --set ${field.name}.id=…`);
}

function conditionOf(terms: readonly string[]) {
  return terms.length === 0 ? {} : { where: terms.join(' and ') };
}

async function childrenOf({ name }: Field, source: DefaultSource) {
  const narrow = narrowed[`${source.type}/${name}`];
  if (narrow === undefined) return {};
  return { whereChildren: `${narrow.list}/id=${await firstOf(source, narrow.at, { where: narrow.where })}` };
}

async function firstOf({ api }: DefaultSource, path: string, question: { readonly where?: string }) {
  return (await api.at(path).first({ ...question, fields: ['id'] }))?.id;
}
