import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { aTicket } from '@reeve/testkit';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { skipBrowser } from './a-browser.ts';
import { consoleWorld, type OpenedConsole } from './console-world.ts';

/** Every page, and a text by which it is whole. */
const pages: Readonly<Record<string, string>> = {
  '/': 'Tickets by day',
  '/board': 'Service board',
  '/data': 'collections',
  '/data/service/tickets': '1 to 1 of 1',
  '/data/service/tickets/new': 'further fields',
  '/data/service/tickets/1': 'Ticket was created.',
  '/ticket/1': 'Service level',
  '/connect': 'You are signed in',
  '/reference?operation=POST /service/tickets': 'Body: Ticket',
  '/conditions?conditions=summary contains "a" and id > 0': 'Statements',
  '/conditions?conditions=nome = 1': 'Why it is refused',
  '/roles': 'Invoicing',
  '/calls': 'GET /service/nothing',
  '/callbacks': 'No callback is registered.',
  '/health': 'All is well.',
  '/sandbox': 'Nothing fails on purpose.',
};

/** The rules that look at colours: the dark differs from the light in nothing else. */
const rulesOfColours = ['color-contrast', 'link-in-text-block'];

/** One change from each look to the next, so that a page is laid out anew but once. */
const looks = [
  { colorScheme: 'light', width: 1280, rules: null },
  { colorScheme: 'dark', width: 1280, rules: rulesOfColours },
  { colorScheme: 'dark', width: 360, rules: rulesOfColours },
  { colorScheme: 'light', width: 360, rules: null },
] as const;

async function violationsOf(page: Page, axe: string, rules: readonly string[] | null): Promise<string[]> {
  if (await page.evaluate<boolean>('window.axe === undefined')) await page.evaluate(axe);
  // Nothing of a page is in frames or of other sites, which axe would look for first.
  const options = { resultTypes: ['violations'], iframes: false, preload: false, ...(rules && { runOnly: rules }) };
  const { violations } = await page.evaluate<AxeResults>(`axe.run(${JSON.stringify(options)})`);
  const wide = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
  const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  return Number(wide) <= 0 ? found : [...found, `${wide} pixels wider than the window`];
}

describe('every page of the console, light and dark, narrow and wide', () => {
  const at = consoleWorld('sqlite', { demo: true });
  let axe = '';
  let tab: OpenedConsole;
  before(async () => {
    axe = await readFile(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
    if (skipBrowser === false) {
      await aTicket(at.world, { summary: 'Ladder is missing' });
      await at.world.get('/service/nothing');
      tab = await at.openedAt('/');
    }
  });
  after(() => tab?.[Symbol.asyncDispose]());

  const look = async (page: Page, path: string) => {
    for (const { colorScheme, width, rules } of looks) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      assert.deepEqual(await violationsOf(page, axe, rules), [], `${path} ${colorScheme} ${width}`);
    }
  };

  it('is as axe wants it before anybody signed in', { skip: skipBrowser }, async () => {
    await using landing = await at.opened();
    await landing.page.getByRole('heading', { name: 'Demo keys' }).waitFor();
    await look(landing.page, 'the landing page');
  });

  for (const [path, whole] of Object.entries(pages))
    it(`is as axe wants it at ${path}`, { skip: skipBrowser }, async () => {
      await tab.page.goto(`${at.world.origin}/#${path}`);
      await tab.page.getByText(whole).first().waitFor();
      await look(tab.page, path);
      assert.deepEqual(tab.problems, []);
    });

  it('offers columns within the window', { skip: skipBrowser }, async () => {
    const offered = tab.page.locator('.columns-picker .offered');
    for (const width of [1280, 360]) {
      await tab.page.setViewportSize({ width, height: 800 });
      await tab.page.goto(`${at.world.origin}/#/data/service/priorities?pageSize=${width === 360 ? 100 : 1000}`);
      if (!(await offered.isVisible())) await tab.page.getByText(/^Columns \(/).click();
      const box = await offered.boundingBox();
      assert.ok(box !== null && box.x >= 0 && box.x + box.width <= width, `${width}: ${JSON.stringify(box)}`);
      const reset = await offered.getByRole('button', { name: 'As at first' }).boundingBox();
      assert.ok(reset !== null && reset.x + reset.width <= width && reset.height < 60, JSON.stringify(reset));
    }
  });

  it('shows the figures of the server beside their names in a narrow window too', { skip: skipBrowser }, async () => {
    await tab.page.setViewportSize({ width: 360, height: 800 });
    await tab.page.goto(`${at.world.origin}/#/health`);
    await tab.page.locator('.metrics .number').nth(5).waitFor();
    const farthest = `Math.max(...[...document.querySelectorAll('.metrics .number')].map((each) => each.getBoundingClientRect().right))`;
    const edge = await tab.page.evaluate<number>(farthest);
    assert.ok(edge <= 360, `they end at ${edge}`);
  });
});
