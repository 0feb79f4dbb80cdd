import { inflateSync } from 'node:zlib';

/**
 * The text of a PDF, a line for each piece that is shown, in the order of the file. Reads what our own PDFs are made of: deflated
 * streams, embedded fonts with a map to Unicode, text as hexadecimal glyphs.
 */
export function pdfText(bytes: Uint8Array): string {
  const objects = objectsOf(Buffer.from(bytes));
  const maps = mapsByFont(objects);
  const pages = [...objects.values()].filter(({ content }) => /\bBT\b/.test(content));
  return pages.map(({ content }) => shownIn(content, maps)).join('\n');
}

interface PdfObject {
  readonly head: string;
  /** The stream, inflated; empty where there is none. */
  readonly content: string;
}

function objectsOf(bytes: Buffer): Map<string, PdfObject> {
  const file = bytes.toString('latin1');
  const objects = new Map<string, PdfObject>();
  for (const { 1: number = '', 2: body = '' } of file.matchAll(/(\d+) 0 obj\s([\s\S]*?)\sendobj/g)) {
    const [head = '', stream = ''] = body.split(/stream\r?\n/, 2);
    objects.set(number, { head, content: inflated(head, stream) });
  }
  return objects;
}

function inflated(head: string, stream: string): string {
  if (!head.includes('/FlateDecode') || head.includes('/Length1')) return '';
  const length = Number(/\/Length (\d+)/.exec(head)?.[1] ?? stream.length);
  return inflateSync(Buffer.from(stream.slice(0, length), 'latin1')).toString('latin1');
}

type GlyphMap = ReadonlyMap<string, string>;

/** The maps of the fonts, by the names that pages know them by. */
function mapsByFont(objects: ReadonlyMap<string, PdfObject>): ReadonlyMap<string, GlyphMap> {
  const maps = new Map<string, GlyphMap>();
  for (const { head } of objects.values())
    for (const { 1: name = '', 2: font = '' } of head.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const map = /\/ToUnicode (\d+) 0 R/.exec(objects.get(font)?.head ?? '')?.[1];
      maps.set(name, glyphsIn(objects.get(map ?? '')?.content ?? ''));
    }
  return maps;
}

/** A map's ranges: from one glyph on, the texts that follow one another. */
function glyphsIn(map: string): GlyphMap {
  const glyphs = new Map<string, string>();
  for (const { 1: from = '', 2: texts = '' } of map.matchAll(/<(\w{4})> <\w{4}> \[([^\]]*)\]/g))
    for (const [at, { 1: text = '' }] of [...texts.matchAll(/<([\w ]*)>/g)].entries()) {
      const glyph = (Number.parseInt(from, 16) + at).toString(16).padStart(4, '0');
      glyphs.set(glyph, Buffer.from(text.replaceAll(' ', ''), 'hex').swap16().toString('utf16le'));
    }
  return glyphs;
}

function shownIn(page: string, maps: ReadonlyMap<string, GlyphMap>): string {
  let font: GlyphMap = new Map();
  const pieces: string[] = [];
  for (const { 1: name, 2: shown } of page.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
    if (name !== undefined) font = maps.get(name) ?? new Map();
    else pieces.push([...(shown ?? '').matchAll(/<(\w+)>/g)].map(([, hex = '']) => textOf(hex, font)).join(''));
  }
  return pieces.join('\n');
}

function textOf(hex: string, font: GlyphMap): string {
  return (hex.match(/.{4}/g) ?? []).map((glyph) => font.get(glyph.toLowerCase()) ?? '').join('');
}
