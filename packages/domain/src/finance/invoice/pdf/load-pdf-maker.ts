import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PdfMake } from 'pdfmake';

/** Loads the library and its fonts: it may read nothing but these fonts, neither files nor addresses. */
export async function loadPdfMake(): Promise<PdfMake> {
  const { default: pdfmake } = await import('pdfmake');
  const fonts = join(placeOfFonts(), 'fonts', 'Roboto');
  const face = (name: string) => join(fonts, `Roboto-${name}.ttf`);
  const slanted = { italics: face('Italic'), bolditalics: face('MediumItalic') };
  pdfmake.setFonts({ Roboto: { normal: face('Regular'), bold: face('Medium'), ...slanted } });
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path) => path.startsWith(fonts + sep));
  return pdfmake;
}

/** A release bundle has the fonts beside it; the sources have them from the library. */
function placeOfFonts(): string {
  if (!import.meta.url.endsWith('.ts')) return import.meta.dirname;
  return dirname(fileURLToPath(import.meta.resolve('pdfmake/package.json')));
}
