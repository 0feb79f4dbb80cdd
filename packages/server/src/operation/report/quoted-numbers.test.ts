import assert from 'node:assert/strict';
import { it } from 'node:test';
import { inOneWorld } from '../../../../testkit/src/index.ts';

inOneWorld('numbers in quotes', (world) => {
  const found = async (report: string, conditions: string) => {
    const { status, json, text } = await world().get(
      `/system/reports/${report}?columns=SR_Board_RecID&conditions=${encodeURIComponent(conditions)}`,
    );
    return status === 200 ? (json as { row_values: unknown[][] }).row_values.flat() : text;
  };

  it('are compared with columns of numbers in reports', async () => {
    const bare = await found('ServiceStatus', 'SR_Board_RecID = 1');
    assert.ok(bare.length > 1);
    assert.deepEqual(await found('ServiceStatus', "SR_Board_RecID = '1'"), bare);
    assert.deepEqual(await found('ServiceStatus', 'SR_Board_RecID in (\'1\', 99) and sort_order >= "0"'), bare);
    assert.deepEqual(await found('Service', "SR_Board_RecID = '99'"), []);
  });

  it('that are none are refused, and stay texts beside columns of texts', async () => {
    assert.match(
      String(await found('ServiceStatus', "SR_Board_RecID = '1a'")),
      /Expected a numeric value, not a string/,
    );
    assert.deepEqual(await found('ServiceStatus', "Service_Status_Desc = '1'"), []);
  });
});
