import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What of pdfmake is used here; the package brings no types. */
export interface PdfMake {
  setFonts(fonts: Readonly<Record<string, Readonly<Record<string, string>>>>): void;
  setUrlAccessPolicy(mayLoad: (url: string) => boolean): void;
  setLocalAccessPolicy(mayRead: (path: string) => boolean): void;
  createPdf(document: object): { getBuffer(): Promise<Buffer> };
}

const library: string = 'pdfmake';

/** Loads the library and its fonts: it may read nothing but these fonts, neither files nor addresses. */
export async function loadPdfMake(): Promise<PdfMake> {
  const { default: pdfmake } = (await import(library)) as { readonly default: PdfMake };
  const fonts = join(dirname(fileURLToPath(import.meta.resolve(`${library}/package.json`))), 'fonts', 'Roboto');
  const face = (name: string) => join(fonts, `Roboto-${name}.ttf`);
  const slanted = { italics: face('Italic'), bolditalics: face('MediumItalic') };
  pdfmake.setFonts({ Roboto: { normal: face('Regular'), bold: face('Medium'), ...slanted } });
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path) => path.startsWith(fonts + sep));
  return pdfmake;
}
