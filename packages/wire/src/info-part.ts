import type { Catalogue, Field, Model, View } from '@reeve/catalogue';
import { type Link, linksOf } from './links.ts';
import { textPart, type WriteMember } from './plain-part.ts';
import type { Selection } from './selection.ts';

const changeKeys = [
  ['lastUpdated', '_lastUpdated'],
  ['updatedBy', '_updatedBy'],
] as const;
const enteredKeys = [
  ['dateEntered', '_dateEntered'],
  ['enteredBy', '_enteredBy'],
] as const;
const createdKeys = [
  ['createdDate', '_dateEntered'],
  ['createdBy', '_enteredBy'],
] as const;

/**
 * `_info`: a flat map of texts (evidence: wire-format/info). Without `fields` it is always there; with it, only when
 * named. Which models do not tell who entered their records, or by other names, is a mark of the catalogue (evidence:
 * wire-format/info-entered, agreements/info). `placeOf` asks for a column to be read and gives its place in the row.
 */
export function infoPart(
  model: Model,
  selection: Selection,
  { view, catalogue }: { readonly view: View; readonly catalogue: Catalogue },
  placeOf: (key: string) => number,
  toMember: (field: Field) => WriteMember,
): WriteMember[] {
  const below = selection === null ? null : selection.get('_info');
  if (below === undefined) return [];
  const shown = (key: string) => below === null || below.has(key.toLowerCase());
  const own = stampsOf(model)
    .filter(([key]) => shown(key))
    .map(([key, column]) => textPart(`,"${key}":`, placeOf(column)));
  const links = linksOf(view, catalogue).filter(({ key }) => shown(key));
  const further = model.fields.filter(({ inInfo, name }) => inInfo === true && shown(name)).map(toMember);
  const parts = [...own, ...further, ...links.map((link) => linkPart(link, placeOf))];
  return [
    (row, related) => {
      let out = '';
      for (const part of parts) out += part(row, related);
      return `,"_info":{${out.slice(1)}}`;
    },
  ];
}

function stampsOf(model: Model) {
  const info = model.byName.get('_info');
  if (info?.changesOnly === true) return changeKeys;
  return [...changeKeys, ...(info?.tellsCreated === true ? createdKeys : enteredKeys)];
}

const stamp = '{lastUpdated}';

function linkPart({ key, path }: Link, placeOf: (key: string) => number): WriteMember {
  const stampAt = path.endsWith(stamp) ? placeOf('_lastUpdated') : null;
  const [before = '', after] = (stampAt === null ? path : path.slice(0, -stamp.length)).split('{id}');
  return (row, related) => {
    const link = `${related.base}${before}${after === undefined ? '' : `${row[0]}${after}`}`;
    return `,"${key}":"${link}${stampAt === null ? '' : row[stampAt]}"`;
  };
}
