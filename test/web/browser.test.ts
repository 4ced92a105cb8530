import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browserPath, browsing } from './browser.ts';

/** A browser that starts on a busy machine may take its time. */
const PATIENCE = 60_000;

const askPath = (...questions: string[]): string =>
  `/ask?${questions.map((question) => `q=${encodeURIComponent(question)}`).join('&')}`;

const RATE = 'Thurrock LAC rate March 2015';
const TREND = 'Number of looked after children in Barking and Dagenham each year';

describe.skipIf(browserPath === undefined)('in a browser', { timeout: PATIENCE }, () => {
  const open = browsing(PATIENCE);

  /** Opens a page, does something there, and closes it; what the browser complains of is a fault. */
  const on = async (
    path: string,
    act: (page: Page) => Promise<void>,
    options: BrowserContextOptions = {},
  ): Promise<void> => {
    const context = await open.browser.newContext({ viewport: { width: 1000, height: 700 }, ...options });
    const complaints: string[] = [];
    const page = await context.newPage();
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith(open.web.url)) complaints.push(`asked for ${request.url()}`);
    });
    try {
      await page.goto(`${open.web.url}${path}`);
      await act(page);
    } finally {
      await context.close();
    }
    expect(complaints).toEqual([]);
  };

  const heading = (page: Page): Promise<string> => page.locator('h1').innerText();

  it('asks, and shows the figure first', () =>
    on('/', async (page) => {
      await page.getByLabel('Your question').fill(RATE);
      await page.getByRole('button', { name: 'Ask' }).click();
      expect(await heading(page)).toBe('70 per 10,000');
      expect(page.url()).toBe(`${open.web.url}/ask?q=Thurrock+LAC+rate+March+2015`);
      expect(await page.locator('.quote mark').innerText()).toBe('70');
    }));

  it('puts right a slot that was misread', () =>
    on(askPath(RATE), async (page) => {
      await page.getByText('How this was read').click();
      await page.getByLabel('Date').selectOption({ label: 'August 2014' });
      await page.getByRole('button', { name: 'Ask again' }).click();
      expect(await heading(page)).toBe('78 per 10,000');
    }));

  it('keeps the conversation', () =>
    on(askPath(RATE), async (page) => {
      await page.getByLabel('Your question').fill('and August 2014?');
      await page.getByRole('button', { name: 'Ask', exact: true }).click();
      expect(await heading(page)).toBe('78 per 10,000');
      await page.getByRole('navigation', { name: 'Asked so far' }).getByRole('link').click();
      expect(await heading(page)).toBe('70 per 10,000');
    }));

  it('chooses what is asked back', () =>
    on(askPath('how many foster carers are there?'), async (page) => {
      await page.getByRole('link', { name: 'Thurrock', exact: true }).click();
      expect(await heading(page)).toContain('104');
    }));

  /** Whether what is highlighted in a report stands within the window, in height. */
  const isLitInView = (page: Page): Promise<boolean> =>
    page.evaluate<boolean>(`(() => {
      const { top, bottom } = document.querySelector('.report mark').getBoundingClientRect();
      return top >= 0 && bottom <= document.documentElement.clientHeight;
    })()`);

  it.each([
    ['on a desk', {}],
    ['on a telephone', { viewport: { width: 360, height: 640 } }],
    ['without script', { javaScriptEnabled: false }],
  ])('opens a citation with its very words in view, %s', (_, options) =>
    on(
      askPath(RATE),
      async (page) => {
        await page.getByRole('link', { name: 'section 6.1' }).click();
        expect(page.url()).toMatch(/\/reports\/thurrock-2015\?quote=\d+#s-6\.1$/);
        const lit = (await page.locator('.report mark').allInnerTexts()).join(' ');
        expect(lit).toBe(
          'In August 2014 the number of looked after children was 307, which equates to 78 per 10,000. As of 31.3.15 this has reduced to 70 per 10,000.',
        );
        expect(await isLitInView(page)).toBe(true);
      },
      options,
    ),
  );

  it('shows a chart with its words beside its table', () =>
    on(askPath(TREND), async (page) => {
      expect(await page.getByRole('img', { name: /looked after/ }).count()).toBe(1);
      expect(await page.evaluate<number>('document.querySelector(".chart img").naturalWidth')).toBeGreaterThan(0);
      expect(await page.getByRole('table').getByRole('row').count()).toBeGreaterThan(4);
    }));

  it('makes a receipt', () =>
    on(askPath(RATE), async (page) => {
      await page.getByRole('button', { name: 'Make a receipt' }).click();
      expect(page.url()).toMatch(/\/r\/[0-9a-z]{10}$/);
      expect(await page.getByText('The answer is still the same.').count()).toBe(1);
      await page.getByRole('link', { name: 'Ask it again' }).click();
      expect(await heading(page)).toBe('70 per 10,000');
    }));

  it('searches within a report', () =>
    on('/reports/lbbd-2016', async (page) => {
      await page.getByLabel('Find in this report').fill('adoption');
      await page.getByRole('button', { name: 'Find' }).click();
      await page.getByRole('link', { name: 'section 6.2' }).click();
      expect(await page.locator('[id="s-6.2"] mark').first().innerText()).toMatch(/^adopt/i);
    }));

  it('offers the dates held once an indicator and a council are typed', () =>
    on('/', async (page) => {
      await page.getByLabel('Your question').pressSequentially('Children looked after, Thurrock');
      await page
        .locator('datalist option[value="Children looked after, Thurrock, August 2014"]')
        .waitFor({ state: 'attached' });
    }));

  it('copies the sentence', () =>
    on(
      askPath(RATE),
      async (page) => {
        await page.getByText('Copy as a sentence with its source').click();
        await page.getByRole('button', { name: 'Copy' }).click();
        await page.getByText('Copied.').waitFor();
      },
      { permissions: ['clipboard-write', 'clipboard-read'] },
    ));

  it('does all of it without script', () =>
    on(
      '/',
      async (page) => {
        await page.getByLabel('Your question').fill(RATE);
        await page.getByRole('button', { name: 'Ask' }).click();
        await page.getByText('How this was read').click();
        await page.getByLabel('Date').selectOption('2014-08');
        await page.getByRole('button', { name: 'Ask again' }).click();
        await page.getByLabel('Your question').fill('show me the trend');
        await page.getByRole('button', { name: 'Ask', exact: true }).click();
        await page.getByRole('button', { name: 'Make a receipt' }).click();
        expect(await page.getByText('The answer is still the same.').count()).toBe(1);
      },
      { javaScriptEnabled: false },
    ));

  it('is worked with the keyboard alone', () =>
    on('/', async (page) => {
      await page.keyboard.press('Tab');
      expect(await page.locator(':focus').innerText()).toBe('Skip to the main content');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await page.keyboard.type(RATE);
      await page.keyboard.press('Enter');
      await page.waitForURL('**/ask?**');
      expect(await heading(page)).toBe('70 per 10,000');
      for (let presses = 0; presses < 20; presses++) {
        await page.keyboard.press('Tab');
        if ((await page.locator(':focus').innerText()).endsWith('section 6.1')) break;
      }
      await page.keyboard.press('Enter');
      await page.waitForURL('**/reports/thurrock-2015?**');
    }));

  it.each([
    ['the first page', '/'],
    ['a figure', askPath(RATE)],
    ['a chart', askPath(TREND)],
    ['passages', askPath('what does the report say about housing for care leavers?')],
    ['a report with wide tables', '/reports/lbbd-2013'],
    ['a council', '/councils/barking-and-dagenham'],
  ])('needs no scrolling sideways on a telephone, nor at twice the size: %s', async (_, path) => {
    for (const width of [360, 320])
      await on(
        path,
        async (page) => {
          const over = await page.evaluate(
            'document.documentElement.scrollWidth - document.documentElement.clientWidth',
          );
          expect(over).toBeLessThanOrEqual(0);
        },
        { viewport: { width, height: 640 } },
      );
  });

  it('runs nothing that was typed', () =>
    on(
      askPath('<img src=x onerror="document.title=\'run\'">', '"><script>document.title="run"</script>'),
      async (page) => {
        expect(await page.title()).not.toBe('run');
        expect(await page.evaluate('document.querySelectorAll("img, [onerror], script:not([src])").length')).toBe(0);
      },
    ));
});
