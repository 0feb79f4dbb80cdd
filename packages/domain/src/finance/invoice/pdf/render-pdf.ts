import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What of pdfmake is used here; the package brings no types. */
interface PdfMake {
  setFonts(fonts: Readonly<Record<string, Readonly<Record<string, string>>>>): void;
  setUrlAccessPolicy(mayLoad: (url: string) => boolean): void;
  setLocalAccessPolicy(mayRead: (path: string) => boolean): void;
  createPdf(document: object): { getBuffer(): Promise<Buffer> };
}

const library: string = 'pdfmake';
let loaded: Promise<PdfMake> | undefined;

/**
 * Renders a document that is described in the terms of pdfmake. The library and its fonts are loaded when the first one is
 * asked for; it reads nothing but these fonts, neither files nor addresses.
 */
export async function renderPdf(document: object): Promise<Uint8Array> {
  loaded ??= loadPdfMake();
  return (await loaded).createPdf(document).getBuffer();
}

async function loadPdfMake(): Promise<PdfMake> {
  const { default: pdfmake } = (await import(library)) as { readonly default: PdfMake };
  const fonts = join(dirname(fileURLToPath(import.meta.resolve(`${library}/package.json`))), 'fonts', 'Roboto');
  const face = (name: string) => join(fonts, `Roboto-${name}.ttf`);
  const slanted = { italics: face('Italic'), bolditalics: face('MediumItalic') };
  pdfmake.setFonts({ Roboto: { normal: face('Regular'), bold: face('Medium'), ...slanted } });
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path) => path.startsWith(fonts + sep));
  return pdfmake;
}
