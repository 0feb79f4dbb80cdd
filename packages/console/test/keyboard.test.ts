import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aTicket, worldCompany } from '@reeve/testkit';
import type { Page } from 'playwright-core';
import { register } from '../../callbacks/test/served-callbacks.ts';
import { TestReceiver } from '../../callbacks/test/test-receiver.ts';
import { skipBrowser } from './a-browser.ts';
import { consoleWorld } from './console-world.ts';

/** Keys that are pressed before something counts as out of reach. */
const mostTabs = 300;

/** What has the focus: its name as a screen reader tells it, about, and whether one sees that it has it. */
const focused = `(() => {
  const at = document.activeElement;
  const style = getComputedStyle(at);
  const name = at.getAttribute('aria-label') ?? at.labels?.[0]?.innerText ?? at.innerText ?? '';
  return [name.trim(), style.outlineStyle !== 'none' || style.boxShadow !== 'none'];
})()`;

/** Goes on by Tab alone until something so called has the focus. */
async function reach(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < mostTabs; presses += 1) {
    await page.keyboard.press('Tab');
    const [found, isSeen] = await page.evaluate<[string, boolean]>(focused);
    if (!name.test(found)) continue;
    assert.ok(isSeen, `nobody sees that "${found}" has the focus`);
    return;
  }
  assert.fail(`No Tab leads to ${name}.`);
}

async function press(page: Page, name: RegExp): Promise<void> {
  await reach(page, name);
  await page.keyboard.press('Enter');
}

async function type(page: Page, name: RegExp, text: string): Promise<void> {
  await reach(page, name);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(text);
}

describe('the main task of each page without a mouse', { skip: skipBrowser }, () => {
  const at = consoleWorld('sqlite', { demo: true });

  it('signing in, and going from page to page', async () => {
    await using tab = await at.opened();
    const { page } = tab;
    await page.getByRole('heading', { name: 'Demo keys' }).waitFor();
    await press(page, /^Sign in as administrator$/);
    await page.getByText('Tickets by day').waitFor();
    await press(page, /^Health$/);
    await type(page, /^Find a figure$/, 'rate limit');
    await page.getByText('Calls refused by the rate limit').waitFor();
    await press(page, /^Connect$/);
    await reach(page, /^curl$/);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.getByText('import requests').waitFor();
    await press(page, /^Sign out$/);
    await page.getByRole('heading', { name: 'Demo keys' }).waitFor();
    assert.deepEqual(tab.problems, []);
  });

  it('a picture’s figures, and a ticket: from the board, its status, a note, an hour', async () => {
    const id = await aTicket(at.world, { summary: 'Blind is stuck' });
    await using tab = await at.openedAt('/');
    const { page } = tab;
    await page.getByText('Figures').first().waitFor();
    await press(page, /^Figures$/);
    await page.getByRole('table').first().waitFor();
    await press(page, /^Board$/);
    await page.getByText('Blind is stuck').waitFor();
    await press(page, /Blind is stuck/);
    await page.getByRole('heading', { name: 'Blind is stuck' }).waitFor();
    await type(page, /^New note$/, 'It was heard');
    await press(page, /^Add note$/);
    await page.getByText('It was heard').first().waitFor();
    await type(page, /^Hours$/, '1');
    await type(page, /^What was done$/, 'Looked at it');
    await press(page, /^Add time$/);
    await page.getByText('Looked at it').waitFor();
    await reach(page, /^Status\b/);
    await page.keyboard.press('ArrowDown');
    await page
      .getByText(/^Saved|is now/)
      .first()
      .waitFor();
    const { status } = (await at.world.get(`/service/tickets/${id}`)).json as { status: { name: string } };
    assert.notEqual(status.name, 'New');
    assert.deepEqual(tab.problems, []);
  });

  it('conditions, an operation of the reference, and roles', async () => {
    await using tab = await at.openedAt('/conditions');
    const { page } = tab;
    await type(page, /^List$/, '/service/priorities');
    await type(page, /^Conditions$/, 'id > 0');
    await page.keyboard.press('Escape');
    await press(page, /^Try it$/);
    await page.getByRole('heading', { name: /^\d+ rows$/ }).waitFor();
    await press(page, /^Reference$/);
    await type(page, /^Find an operation/, '/system/info');
    await press(page, /^GET\s+\/system\/info$/);
    await press(page, /^Send GET$/);
    await page.getByText(/^200/).waitFor();
    await press(page, /^Roles$/);
    await press(page, /members?$/);
    await page.getByText('Admin1').first().waitFor();
    assert.deepEqual(tab.problems, []);
  });

  it('calls: recorded, opened, replayed; a fault: armed and taken away', async () => {
    await using tab = await at.openedAt('/calls');
    const { page } = tab;
    page.setDefaultTimeout(60_000);
    await press(page, /^Record every call$/);
    await page.getByText(/is recorded from now on/).waitFor();
    await at.world.get('/system/info');
    await page.getByRole('button', { name: 'GET /system/info' }).waitFor();
    await press(page, /^GET \/system\/info$/);
    await press(page, /^Replay$/);
    await page.getByText('Answered 200, as before.').waitFor();
    await press(page, /^Sandbox$/);
    await type(page, /^Keep .* as it is now, as$/, 'kept');
    await page.keyboard.press('Enter');
    await page.getByText('Kept as kept').waitFor();
    await press(page, /^Arm$/);
    await page.getByText(/happened 0 times/).waitFor();
    await press(page, /^Disarm fault/);
    await page.getByText('Nothing fails on purpose.').waitFor();
    assert.equal((await at.world.get(`//_reeve/clock?company=${worldCompany}`)).status, 200);
    assert.deepEqual(tab.problems, []);
  });

  it('a callback: what came of it, and sent anew', async () => {
    await using receiver = await TestReceiver.open();
    await using tab = await at.openedAt('/callbacks');
    const { page } = tab;
    await register(at.world, receiver, { type: 'ticket', level: 'owner' });
    await aTicket(at.world, { summary: 'Bell rings' });
    await receiver.take(1);
    await page.reload();
    await page.getByRole('button', { name: /^ticket \d+ added/ }).waitFor();
    await press(page, /^ticket \d+ added/);
    await press(page, /^Replay$/);
    await receiver.take(2);
    assert.deepEqual(tab.problems, []);
  });
});
