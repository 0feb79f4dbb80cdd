import assert from 'node:assert/strict';
import { it } from 'node:test';
import { inOneWorld } from '../../testkit/src/on-each-engine.ts';
import type { Reply, World } from '../../testkit/src/world.ts';

/** Small limits, so that little has to be written before they are reached. */
const flags = { 'max-answer': '256k', 'max-record': '32768', 'max-text': '16384', 'max-answer-records': '1000' };

const older = { accept: 'application/vnd.connectwise.com+json; version=2022.1' };

inOneWorld(
  'the budget of an answer',
  (world) => {
    const made: number[] = [];
    const ticket = async () => {
      const { json } = await world().post('/service/tickets', { summary: 'Much to say', company: { id: 1 } });
      const { id } = json as { id: number };
      made.push(id);
      return id;
    };
    const notes = async (many: number) => {
      const id = await ticket();
      const text = 'x'.repeat(16_000);
      for (let n = 0; n < many; n++) {
        const reply = await world().post(`/service/tickets/${id}/notes`, { text, detailDescriptionFlag: true });
        assert.equal(reply.status, 201, reply.text);
      }
      return `/service/tickets/${id}/notes`;
    };

    it('refuses a list that would be larger, and says how many records fit', async () => {
      const path = await notes(20);
      for (const headers of [{}, older]) {
        const reply = await world().get(`${path}?pageSize=1000`, headers);
        assert.equal(reply.status, 400, reply.text);
        assert.match(messageOf(reply), /larger than 262144 bytes/);
        const [, fits] = /pageSize \((\d+) or less\)/.exec(messageOf(reply)) ?? [];
        const page = await world().get(`${path}?pageSize=${fits}`, headers);
        assert.equal(page.status, 200, page.text.slice(0, 300));
        assert.equal((page.json as unknown[]).length, Number(fits));
      }
      const few = await world().get(`${path}?pageSize=1000&fields=id`);
      assert.equal((few.json as unknown[]).length, 20);
    });

    it('reads every record of such a list one by one, the longest too', async () => {
      const path = await notes(20);
      let next: string | null = `${path}?pageSize=1`;
      let read = 0;
      while (next !== null) {
        const reply: Reply = await world().get(next);
        assert.equal(reply.status, 200);
        read += (reply.json as unknown[]).length;
        next = nextOf(reply, world());
      }
      assert.equal(read, 20);
    });

    it('holds texts without a published length, and whole records, to a length', async () => {
      const id = await ticket();
      const long = await world().post(`/service/tickets/${id}/notes`, {
        text: 'x'.repeat(17_000),
        detailDescriptionFlag: true,
      });
      assert.equal(long.status, 400);
      assert.deepEqual((long.json as Refusal).errors, [
        {
          code: 'MaxLengthField',
          message: 'The field text must be a string with a maximum length of 16384.',
          resource: 'serviceNote',
          field: 'text',
        },
      ]);
      const text = { op: 'replace', path: 'text', value: '\u0001'.repeat(16_384) };
      const note = await world().post(`/service/tickets/${id}/notes`, { text: 'short', detailDescriptionFlag: true });
      const own = `/service/tickets/${id}/notes/${(note.json as { id: number }).id}`;
      assert.equal((await world().patch(own, [text])).status, 200);
      assert.equal((await world().get(`/service/tickets/${id}/notes?pageSize=1&orderBy=id desc`)).status, 200);
    });

    it('spends one budget over all requests of a bundle, and says of each what it could not read', async () => {
      const path = await notes(10);
      const parentId = Number(path.split('/')[3]);
      const requests = Array.from({ length: 4 }, (_, sequenceNumber) => ({
        sequenceNumber,
        resourceType: 'ticket',
        apiRequest: { id: parentId, fields: 'id,summary' },
      }));
      const whole = await world().post('/system/bundles', { requests });
      assert.equal(whole.status, 200, whole.text);
      const { results } = whole.json as {
        results: { success: boolean; entities: unknown[]; sequenceNumber: number }[];
      };
      assert.deepEqual(
        results.map((each) => [each.sequenceNumber, each.success]),
        [
          [0, true],
          [1, true],
          [2, true],
          [3, true],
        ],
      );
      assert.deepEqual(results[0]?.entities, [{ id: parentId, summary: 'Much to say' }]);
      const many = Array.from({ length: 100 }, () => ({
        resourceType: 'member',
        apiRequest: { page: { pageSize: 1000 } },
      }));
      const reply = await world().post('/system/bundles', { requests: many });
      assert.equal(reply.status, 200, reply.text.slice(0, 300));
      const each = (reply.json as { results: { success: boolean; statusCode: number; error?: Refusal }[] }).results;
      assert.equal(each.length, 100);
      const refused = each.findIndex(({ success }) => !success);
      assert.ok(refused > 0 && reply.text.length < 330_000, `${refused} ${reply.text.length}`);
      // Four are read at once: three others may have been done when this one was refused.
      for (const result of each.slice(refused + 3)) {
        assert.equal(result.statusCode, 400);
        assert.match(result.error?.message ?? '', /answer would be larger/);
      }
    });

    it('refuses more records than one call may read', async () => {
      const requests = Array.from({ length: 100 }, () => ({
        resourceType: 'country',
        apiRequest: { fields: 'id', page: { pageSize: 1000 } },
      }));
      const reply = await world().post('/system/bundles', { requests });
      const { results } = reply.json as { results: { success: boolean; error?: Refusal }[] };
      const refused = results.find(({ success }) => !success);
      assert.match(refused?.error?.message ?? reply.text.slice(0, 300), /more than 1000 records/);
    });
  },
  { flags },
);

interface Refusal {
  readonly message: string;
  readonly errors?: unknown;
}

function messageOf({ json }: Reply): string {
  return (json as Refusal).message;
}

function nextOf({ headers }: Reply, { base }: World): string | null {
  const link = /<([^>]+)>; rel="next"/.exec(headers.get('link') ?? '')?.[1];
  return link === undefined ? null : link.slice(base.length);
}
