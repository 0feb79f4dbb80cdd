import type { PrintedInvoice, PrintedSide, PrintedTable } from './template/printed-invoice.ts';

/** Most characters of a text that is never divided between pages: some twenty lines. */
const wholeLength = 1500;

/** Room for a logo, in points of which an inch has 72. */
const logoRoom = [200, 60];

/** What an invoice looks like, in the terms of pdfmake: headings, two columns of addresses, tables that go over pages. */
export function layOutInvoice(invoice: PrintedInvoice): object {
  const name = `${invoice.title} ${invoice.facts[0]?.[1] ?? ''}`.trim();
  return {
    pageSize: 'LETTER',
    pageMargins: [...invoice.page.margins],
    info: { title: name, creationDate: new Date(invoice.at) },
    defaultStyle: { font: 'Roboto', fontSize: 9 },
    content: [
      ...logo(invoice),
      heading(invoice),
      columns([invoice.billTo, invoice.shipTo]),
      ...subject(invoice),
      { text: invoice.topComment, margin: [0, 0, 0, 8] },
      ...invoice.tables.flatMap(section),
      totals(invoice),
      { text: invoice.bottomComment, margin: [0, 12, 0, 0] },
      ...details(invoice),
    ],
    footer: (page: number, pages: number) => ({
      columns: [name, { text: `Page ${page} of ${pages}`, alignment: 'right' }],
      margin: [invoice.page.margins[0] ?? 40, 12, invoice.page.margins[2] ?? 40, 0],
      fontSize: 8,
    }),
    pageBreakBefore: isLeftAlone,
  };
}

/** Whether a table's title would stand at the end of a page, with no more of the table than its captions. */
function isLeftAlone(node: { headlineLevel?: number }, on: { getFollowingNodesOnPage(): readonly object[] }): boolean {
  return node.headlineLevel === 1 && !on.getFollowingNodesOnPage().some((next) => 'table' in next);
}

function logo({ logo: picture }: PrintedInvoice): object[] {
  if (picture === null) return [];
  const alignment = alignments[picture.position];
  const image = `data:image/png;base64,${Buffer.from(picture.png).toString('base64')}`;
  return [{ image, fit: logoRoom, alignment, margin: [0, 0, 0, 10] }];
}

const alignments = { Center: 'center', LeftSide: 'left', RightSide: 'right' } as const;

function aligned(side: PrintedSide): object {
  return side === null ? {} : { alignment: alignments[side] };
}

function heading({ title, sender, facts, page }: PrintedInvoice): object {
  const captions = facts.map(([caption, value]) => [{ text: caption, bold: true }, value]);
  const { size, bold, side } = page.title;
  return {
    columns: [
      { width: '*', stack: lines(sender, 12), ...aligned(page.sender.side) },
      {
        width: 'auto',
        stack: [
          { text: title, fontSize: size, bold, ...aligned(side) },
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

/** What it is for, caption by caption. */
function subject({ subject: facts }: PrintedInvoice): object[] {
  if (facts.length === 0) return [];
  const body = facts.map(([caption, value]) => [{ text: caption, bold: true }, value]);
  return [{ table: { widths: ['auto', '*'], body }, layout: 'noBorders', margin: [0, 0, 0, 8] }];
}

/** The first line stands out. */
function lines(texts: readonly string[], size: number): object[] {
  return texts.map((text, at) => (at === 0 ? { text, bold: true, fontSize: size } : { text }));
}

function section({ title, columns: captions, rows, sums }: PrintedTable): object[] {
  const widths = captions.map(({ caption, place }) => (place === 'wide' ? '*' : caption === 'Staff' ? 80 : 'auto'));
  const cell = (text: string, at: number) => ({ text, alignment: captions[at]?.place === 'right' ? 'right' : 'left' });
  const head = captions.map(({ caption }, at) => ({ ...cell(caption, at), bold: true }));
  const body = [
    head,
    ...rows.map((row, at) => row.map((text, column) => ({ ...cell(text, column), bold: sums.includes(at) }))),
  ];
  const dontBreakRows = !rows.flat().some(({ length }) => length > wholeLength);
  const table = { headerRows: 1, keepWithHeaderRows: 1, dontBreakRows, widths, body };
  return [
    { text: title, bold: true, fontSize: 11, margin: [0, 4, 0, 4], headlineLevel: 1 },
    { table, layout: 'lightHorizontalLines', margin: [0, 0, 0, 8] },
  ];
}

/** The entries behind the sums, on the next page. */
function details({ details: tables }: PrintedInvoice): object[] {
  const sections = tables.flatMap(section);
  return sections.map((node, at) => (at === 0 ? { ...node, pageBreak: 'before' } : node));
}

function totals({ totals: amounts }: PrintedInvoice): object {
  const body = amounts.map(([caption, value], at) => [
    { text: caption, bold: true, alignment: 'right' },
    { text: value, bold: at === amounts.length - 1, alignment: 'right' },
  ]);
  // A line above the last amount, which is the one to pay.
  const hLineWidth = (at: number) => (at === amounts.length - 1 ? 1 : 0);
  return {
    columns: [
      { width: '*', text: '' },
      { width: 'auto', table: { body }, layout: { hLineWidth, vLineWidth: () => 0 } },
    ],
    unbreakable: true,
  };
}
