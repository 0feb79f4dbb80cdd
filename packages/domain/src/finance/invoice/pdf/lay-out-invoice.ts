import type { PrintedInvoice, PrintedTable } from './printed-invoice.ts';

/** What an invoice looks like, in the terms of pdfmake: headings, two columns of addresses, tables that go over pages. */
export function layOutInvoice(invoice: PrintedInvoice): object {
  return {
    pageSize: 'LETTER',
    pageMargins: [40, 40, 40, 50],
    info: { title: `${invoice.title} ${invoice.facts[0]?.[1] ?? ''}`.trim(), creationDate: new Date(invoice.at) },
    defaultStyle: { font: 'Roboto', fontSize: 9 },
    content: [
      heading(invoice),
      columns([
        ['Bill To', ...invoice.billTo],
        ['Ship To', ...invoice.shipTo],
      ]),
      { text: invoice.topComment, margin: [0, 0, 0, 8] },
      ...invoice.tables.flatMap(section),
      totals(invoice),
      { text: invoice.bottomComment, margin: [0, 12, 0, 0] },
    ],
    footer: (page: number, pages: number) => ({ text: `Page ${page} of ${pages}`, alignment: 'center', fontSize: 8 }),
  };
}

function heading({ title, sender, facts }: PrintedInvoice): object {
  const captions = facts.map(([caption, value]) => [{ text: caption, bold: true }, value]);
  return {
    columns: [
      { width: '*', stack: lines(sender, 12) },
      {
        width: 'auto',
        stack: [
          { text: title, fontSize: 18, bold: true },
          { table: { body: captions }, layout: 'noBorders' },
        ],
      },
    ],
    margin: [0, 0, 0, 16],
  };
}

function columns(blocks: readonly (readonly string[])[]): object {
  return { columns: blocks.map((block) => ({ stack: lines(block, 9) })), margin: [0, 0, 0, 12] };
}

/** The first line stands out. */
function lines(texts: readonly string[], size: number): object[] {
  return texts.map((text, at) => (at === 0 ? { text, bold: true, fontSize: size } : { text }));
}

function section({ title, columns: captions, rows }: PrintedTable): object[] {
  const wide = captions.indexOf('Description');
  const widths = captions.map((_, at) => (at === wide ? '*' : 'auto'));
  const cell = (text: string, at: number) => ({ text, alignment: at > wide ? 'right' : 'left' });
  const head = captions.map((text, at) => ({ ...cell(text, at), bold: true }));
  const body = [head, ...rows.map((row) => row.map(cell))];
  return [
    { text: title, bold: true, fontSize: 11, margin: [0, 4, 0, 4] },
    { table: { headerRows: 1, widths, body }, layout: 'lightHorizontalLines', margin: [0, 0, 0, 8] },
  ];
}

function totals({ totals: amounts }: PrintedInvoice): object {
  const body = amounts.map(([caption, value]) => [
    { text: caption, bold: true, alignment: 'right' },
    { text: value, alignment: 'right' },
  ]);
  return {
    columns: [
      { width: '*', text: '' },
      { width: 'auto', table: { body }, layout: 'noBorders' },
    ],
    unbreakable: true,
  };
}
