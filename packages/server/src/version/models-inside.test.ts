import assert from 'node:assert/strict';
import { it } from 'node:test';
import { pods } from '@reeve/catalogue';
import { inOlderVersion } from '../../../testkit/src/older-version.ts';
import { inOneWorld } from '../../../testkit/src/on-each-engine.ts';

const accept = 'application/vnd.connectwise.com+json; version=2022.1';

inOneWorld('models inside models under an older version', (world) => {
  it('shows and takes custom fields as that version had them', async () => {
    const definition = {
      podId: pods.find(({ name }) => name === 'company_overview')?.id,
      caption: 'Tier',
      fieldTypeIdentifier: 'Text',
      entryTypeIdentifier: 'EntryField',
      sequenceNumber: 1,
      locationIds: [2],
      businessUnitIds: [1],
    };
    const defined = await world().post('/system/userDefinedFields', definition);
    assert.equal(defined.status, 201, defined.text);
    const earlier = inOlderVersion(world());
    const id = (defined.json as { id: number }).id;
    const made = await earlier.post('/company/companies', {
      identifier: 'Inside',
      name: 'Inside',
      city: 'York',
      customFields: [{ id, value: 'Gold' }],
    });
    const own = `/company/companies/${(made.json as { id: number }).id}`;
    const [read, now] = [await earlier.get(own), await world().get(own)];
    assert.match(now.text, /"connectWiseId"/);
    assert.doesNotMatch(read.text, /"connectWiseId"/);
    const back = await earlier.put(own, read.json);
    assert.equal(back.text, read.text);
    assert.equal((await world().get(own)).text, now.text);
    const refused = await earlier.put(own, now.json);
    assert.equal(refused.status, 400);
    assert.match(refused.text, /Could not find member 'connectWiseId' on object of type 'CustomFieldValue'/);
  });

  it('takes a document, whose record has fields that the version lacks', async () => {
    const form = new FormData();
    form.append('recordType', 'Company');
    form.append('recordId', '1');
    form.append('title', 'Plan');
    form.append('file', new File(['x'], 'plan.txt'));
    const address = `${world().base}/system/documents`;
    const reply = await fetch(address, { method: 'POST', headers: { ...world().headers, accept }, body: form });
    const text = await reply.text();
    assert.equal(reply.status, 201, text);
    assert.doesNotMatch(text, /createdOnDate/);
    const { id } = JSON.parse(text) as { id: number };
    assert.match((await world().get(`/system/documents/${id}`)).text, /"createdOnDate":"2025-03-03T09:00:00Z"/);
  });
});
