import assert from 'node:assert/strict';
import { it } from 'node:test';
import { PhotonImage } from '@cf-wasm/photon';
import { anInvoice, changed, inOneWorld, makeRecord, pdfText, shown, type World } from '@reeve/testkit';

type Info = Readonly<Record<string, unknown>> & { readonly logo?: { readonly id: number; readonly fileName: string } };

inOneWorld('the logo of an invoice', (world) => {
  it('is the picture of the own company that my company names', async () => {
    const invoice = await anInvoice(world());
    assert.deepEqual([await picturesIn(world(), invoice), (await infoOf(world(), invoice)).logo], [[], undefined]);
    await uploaded(world(), 'notes.txt', Buffer.from('logo.webp'));
    const id = await uploaded(world(), 'logo.webp', new PhotonImage(pixels(90, 30), 90, 30).get_bytes_webp());
    await changed(world(), '/system/myCompany/other/1', { logoPath: 'C:\\images\\logo.webp' });
    assert.deepEqual((await infoOf(world(), invoice)).logo?.id, id);
    assert.deepEqual(await picturesIn(world(), invoice), ['90x30']);
    assert.match(pdfText(await pdfOf(world(), invoice)), /Invoice/);
  });

  it('is not shown where the template or the billing set-up says so', async () => {
    await makeRecord(world(), '/finance/invoiceTemplates', {
      name: 'Condensed Invoice',
      logoVisibleFlag: false,
      headerTitleCaption: 'Statement',
      headerPoNumberCaption: 'Ordered by',
    });
    const setups = await shown<{ id: number; name: string }[]>(world(), '/finance/invoiceTemplateSetups');
    const condensed = setups.find(({ name }) => name === 'Condensed Invoice');
    const invoice = await anInvoice(world(), { customerPO: 'PO-7', invoiceTemplate: { id: condensed?.id } });
    const info = await infoOf(world(), invoice);
    assert.deepEqual([info.logo, (info['invoiceTemplate'] as Info)['name']], [undefined, 'Condensed Invoice']);
    assert.deepEqual(await picturesIn(world(), invoice), []);
    const text = pdfText(await pdfOf(world(), invoice)).replaceAll(/\s/g, '');
    const words = ['Statement', 'Orderedby', 'PO-7', 'PONumber', 'Invoice'];
    assert.deepEqual(
      words.filter((word) => text.includes(word)),
      ['Statement', 'Orderedby', 'PO-7'],
    );
    const plain = await anInvoice(world());
    await changed(world(), '/finance/billingSetups/1', { printLogoFlag: false });
    assert.equal((await infoOf(world(), plain)).logo, undefined);
    await changed(world(), '/finance/billingSetups/1', { printLogoFlag: true });
    assert.equal((await infoOf(world(), plain)).logo?.fileName, 'logo.webp');
  });

  it('is left out where its file is no picture that can be read', async () => {
    const broken = Buffer.from('89504e470d0a1a0a0000000d49484452000000100000001008060000001ff3ff61', 'hex');
    await uploaded(world(), 'broken.png', broken);
    await changed(world(), '/system/myCompany/other/1', { logoPath: 'broken.png' });
    assert.deepEqual(await picturesIn(world(), await anInvoice(world())), []);
  });
});

async function infoOf(world: World, invoice: string): Promise<Info> {
  return shown<Info>(world, invoice.replace('/finance/invoices/', '/finance/info/invoice/'));
}

async function pdfOf({ base, headers }: World, invoice: string): Promise<Uint8Array> {
  const reply = await fetch(`${base}${invoice}/pdf`, { headers });
  assert.equal(reply.status, 200);
  return new Uint8Array(await reply.arrayBuffer());
}

/** Width and height of the pictures in a PDF; what tells how transparent one is counts as none. */
async function picturesIn(world: World, invoice: string): Promise<string[]> {
  const file = Buffer.from(await pdfOf(world, invoice)).toString('latin1');
  const heads = [...file.matchAll(/\d+ 0 obj\s<<([\s\S]*?)>>\s/g)].map(([, head = '']) => head);
  const images = heads.filter((head) => head.includes('/Subtype /Image') && !head.includes('/DeviceGray'));
  return images.map((head) => `${/\/Width (\d+)/.exec(head)?.[1]}x${/\/Height (\d+)/.exec(head)?.[1]}`);
}

async function uploaded({ base, headers }: World, name: string, bytes: Uint8Array): Promise<number> {
  const body = new FormData();
  body.set('recordType', 'Company');
  body.set('recordId', '1');
  body.set('file', new File([new Uint8Array(bytes)], name));
  const reply = await fetch(`${base}/system/documents`, { method: 'POST', headers, body });
  return ((await reply.json()) as { id: number }).id;
}

/** Pixels of a blue picture, four bytes each. */
function pixels(width: number, height: number): Uint8Array {
  return Uint8Array.from({ length: width * height * 4 }, (_, at) => [20, 90, 200, 255][at % 4] ?? 0);
}
