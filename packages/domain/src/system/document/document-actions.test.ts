import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aTicket } from '../../../../testkit/src/builders/ticket.ts';
import { onEachEngine } from '../../../../testkit/src/on-each-engine.ts';
import { aWorld, type World } from '../../../../testkit/src/world.ts';

const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]);

onEachEngine('documents', (engine) => {
  it('keeps a file with its record and gives it back byte by byte', async () => {
    await using world = await aWorld({ engine });
    const reply = await upload(world, '/system/documents', {
      recordType: 'Company',
      RecordId: '1',
      title: 'Plan',
      file: new File(['a\0b'], 'my plan.txt'),
    });
    assert.equal(reply.status, 201, reply.text);
    const document = reply.json as { id: number; fileName: string; size: number; publicFlag: boolean; owner: string };
    assert.deepEqual([document.fileName, document.size, document.publicFlag], ['my plan.txt', 3, false]);
    const file = await fetch(`${world.base}/system/documents/${document.id}/download`, { headers: world.headers });
    assert.equal(file.headers.get('content-disposition'), 'attachment; filename="my plan.txt"');
    assert.equal(file.headers.get('content-type'), 'application/octet-stream');
    assert.equal(await file.text(), 'a\0b');
  });

  it('lists and counts the documents of one record only', async () => {
    await using world = await aWorld({ engine });
    const ticket = await aTicket(world, { summary: 'Look' });
    await upload(world, '/system/documents', {
      recordType: 'Company',
      recordId: '1',
      file: new File(['x'], 'one.txt'),
    });
    await upload(world, '/system/documents', {
      recordType: 'Ticket',
      recordId: String(ticket),
      title: 'Two',
      file: new File(['x'], 'two.txt'),
    });
    const list = (await world.get(`/system/documents?recordType=Ticket&recordId=${ticket}`)).json as {
      title: string;
    }[];
    assert.deepEqual(
      list.map((each) => each.title),
      ['Two'],
    );
    assert.deepEqual((await world.get('/system/documents/count?recordType=Company&recordId=1')).json, { count: 1 });
    assert.equal((await world.get('/system/documents')).status, 400);
    const tied = (await world.get(`/service/tickets/${ticket}/documents`)).json as {
      name: string;
      _info: object;
    }[];
    assert.equal(tied[0]?.name, 'Two');
  });

  it('gives the part of a file that is asked for, and says where it lies', async () => {
    await using world = await aWorld({ engine });
    const body =
      '--b\r\nContent-Disposition: form-data; name="recordType"\r\n\r\nCompany\r\n' +
      '--b\r\nContent-Disposition: form-data; name="recordId"\r\n\r\n1\r\n' +
      '--b\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\n0123456789\r\n--b--\r\n';
    const form = { headers: { 'content-type': 'multipart/form-data; boundary=b' }, body };
    const { id } = (await world.send('POST', '/system/documents', form)).json as { id: number };
    const part = (range: string) => world.get(`/system/documents/${id}/download`, { range });
    const middle = await part('bytes=2-4');
    assert.deepEqual([middle.status, middle.text, middle.headers.get('content-range')], [206, '234', 'bytes 2-4/10']);
    assert.equal(middle.headers.get('content-length'), '3');
    assert.deepEqual([(await part('bytes=-2')).text, (await part('bytes=8-')).text], ['89', '89']);
    const outside = await part('bytes=10-');
    assert.deepEqual([outside.status, outside.headers.get('content-range')], [416, 'bytes */10']);
    const whole = await part('bytes=0-1,3-4');
    assert.deepEqual([whole.status, whole.text, whole.headers.get('accept-ranges')], [200, '0123456789', 'bytes']);
  });

  it('leads on to the address of a link, changes what is known of it, and deletes it', async () => {
    await using world = await aWorld({ engine });
    const made = await upload(world, '/system/documents', {
      recordType: 'Company',
      recordId: '1',
      title: 'Site',
      url: 'https://example.com/a?b=100%',
    });
    const { id } = made.json as { id: number };
    const reply = await world.get(`/system/documents/${id}/download`);
    assert.deepEqual([reply.status, reply.headers.get('location')], [302, 'https://example.com/a?b=100%']);
    const changed = await upload(world, `/system/documents/${id}`, { title: 'Our site', privateFlag: 'false' });
    assert.equal(changed.status, 200, changed.text);
    assert.equal((changed.json as { title: string }).title, 'Our site');
    const isPublic = async (privateFlag: string) => {
      const reply = await upload(world, `/system/documents/${id}`, { privateFlag });
      return (reply.json as { publicFlag?: boolean }).publicFlag ?? reply.status;
    };
    const answers = [await isPublic('1'), await isPublic('0'), await isPublic('on'), await isPublic('')];
    assert.deepEqual(answers, [false, true, false, false]);
    assert.equal(await isPublic('secret'), 400);
    assert.equal((await world.delete(`/system/documents/${id}`)).status, 204);
    assert.equal((await world.get(`/system/documents/${id}/download`)).status, 404);
  });

  it('refuses what is no form, no file, no record, or not allowed by the settings', async () => {
    await using world = await aWorld({ engine });
    assert.equal((await world.post('/system/documents', { recordType: 'Company' })).status, 415);
    const broken = { headers: { 'content-type': 'multipart/form-data; boundary=x' }, body: 'nothing of the kind' };
    assert.equal((await world.send('POST', '/system/documents', broken)).status, 400);
    assert.equal((await upload(world, '/system/documents', { recordType: 'Company', recordId: '1' })).status, 400);
    assert.equal(
      (
        await upload(world, '/system/documents', {
          recordType: 'Company',
          recordId: '999',
          url: 'https://example.com',
        })
      ).status,
      404,
    );
    assert.equal(
      (await upload(world, '/system/documents', { recordType: 'Moon', recordId: '1', url: 'https://example.com' }))
        .status,
      400,
    );
    assert.equal(
      (await upload(world, '/system/documents', { recordType: 'Company', recordId: '1', url: 'javascript:alert(1)' }))
        .status,
      400,
    );
    for (const [query, message] of [
      ['recordType=Moon&recordId=1', "The recordType 'Moon' is not valid."],
      ['recordType=Company', 'recordType and recordId are required.'],
      ['recordId=1', 'recordType and recordId are required.'],
    ]) {
      const reply = await world.get(`/system/documents?${query}`);
      assert.deepEqual([reply.status, (reply.json as { message: string }).message], [400, message]);
    }
    const [settings] = (await world.get('/system/fileuploadsettings')).json as { id: number }[];
    if (settings === undefined) return;
    await world.patch(`/system/fileuploadsettings/${settings.id}`, [
      { op: 'replace', path: 'restrictFileTypesFlag', value: true },
    ]);
    const refused = await upload(world, '/system/documents', {
      recordType: 'Company',
      recordId: '1',
      file: new File(['x'], 'virus.exe'),
    });
    assert.equal(refused.status, 400, refused.text);
  });

  it('shows the picture of a contact, and 404 where there is none', async () => {
    await using world = await aWorld({ engine });
    const contact = (await world.post('/company/contacts', { firstName: 'Ann', company: { id: 1 } })).json as {
      id: number;
    };
    assert.equal((await world.get(`/company/contacts/${contact.id}/image`)).status, 404);
    const file = new File([png], 'ann.png', { type: 'image/png' });
    const made = await upload(world, '/system/documents', {
      recordType: 'Contact',
      recordId: String(contact.id),
      isAvatar: 'true',
      file,
    });
    assert.equal(made.status, 201, made.text);
    const picture = await fetch(`${world.base}/company/contacts/${contact.id}/image?lm=1`, {
      headers: world.headers,
    });
    assert.equal(picture.headers.get('content-type'), 'image/png');
    assert.deepEqual(new Uint8Array(await picture.arrayBuffer()), png);
    assert.equal((await world.get('/system/members/1/image')).status, 404);
    assert.equal((await world.get('/service/priorities/1/image')).status, 404);
  });

  it('finds members by identifier as well as by id', async () => {
    await using world = await aWorld({ engine });
    const [member] = (await world.get('/system/members')).json as { id: number; identifier: string }[];
    for (const path of ['/system/members', '/system/info/members'])
      for (const by of [member?.id, member?.identifier]) {
        const reply = await world.get(`${path}/${by}`);
        assert.equal((reply.json as { id: number }).id, member?.id, `${path}/${by}: ${reply.text}`);
      }
    assert.equal((await world.get('/system/members/nobody')).status, 404);
    assert.deepEqual((await world.get('/system/members/withSso')).json, []);
    const synced = (await world.get('/system/members/calendarsync')).json as { memberId: string }[];
    assert.ok(synced.some((each) => each.memberId === member?.identifier));
  });

  it('keeps an audit trail of every change of a record', async () => {
    await using world = await aWorld({ engine });
    const id = await aTicket(world, { summary: 'Old' });
    await world.patch(`/service/tickets/${id}`, [{ op: 'replace', path: 'summary', value: 'New' }]);
    const trail = (await world.get(`/system/audittrail?type=ticket&id=${id}`)).json as {
      text: string;
      auditSubType: string;
    }[];
    assert.deepEqual(
      trail.map((each) => [each.text, each.auditSubType]),
      [
        ['summary was changed from "Old" to "New".', 'Updated'],
        ['Ticket was created.', 'Added'],
      ],
    );
    assert.deepEqual((await world.get(`/system/audittrail/count?type=Ticket&id=${id}`)).json, { count: 2 });
    assert.equal((await world.get('/system/audittrail?type=Moon&id=1')).status, 400);
    assert.equal((await world.get('/system/audittrail?type=Ticket')).status, 400);
  });
});

async function upload(world: World, path: string, parts: Readonly<Record<string, string | File>>) {
  const form = new FormData();
  for (const [name, value] of Object.entries(parts)) form.set(name, value);
  const request = new Request('http://localhost', { method: 'POST', body: form });
  const body = Buffer.from(await request.arrayBuffer());
  return world.send('POST', path, { headers: { 'content-type': request.headers.get('content-type') ?? '' }, body });
}
