import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve, type Serving } from './serving.ts';

let web: Serving;
beforeAll(async () => {
  web = await serve();
});
afterAll(() => web.stop());

const ask = (...questions: string[]): string => `/ask?${questions.map((q) => `q=${encodeURIComponent(q)}`).join('&')}`;
const get = async (path: string): Promise<{ status: number; type: string; text: string }> => {
  const response = await fetch(`${web.url}${path}`, { redirect: 'manual' });
  return {
    status: response.status,
    type: response.headers.get('content-type') ?? '',
    text: await response.text(),
  };
};
/** The words of a page, without its markup. */
const words = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');

const RATE = 'Thurrock LAC rate March 2015';

describe('pages', () => {
  it.each([
    ['the box and the reports', '/', ['Your question', 'Cabinet Member Report', 'Barking and Dagenham']],
    ['a figure', ask(RATE), ['70 per 10,000', 'Children looked after', 'Thurrock, at 31 March 2015', 'section 6.1']],
    ['a follow-up', ask(RATE, 'and August 2014?'), ['78 per 10,000', 'Asked so far', RATE, 'Taken over']],
    [
      'a trend',
      ask('Number of looked after children in Barking and Dagenham each year'),
      ['427', '418', 'Our arithmetic', 'different reports'],
    ],
    ['a ranking', ask('which council had the highest looked after rate in 2015?'), ['77 per 10,000', 'Thurrock']],
    ['a question back', ask('how many foster carers are there?'), ['Which council do you mean?']],
    ['a statement', ask('Thurrock had 285 looked after children in June 2015, right?'), ['Supported by the reports']],
    ['nothing held', ask('Thurrock LAC number at 31 March 2015'), ['Not in the reports', 'Nearest figure held', '285']],
    ['a meaning', ask('What does UASC stand for?'), ['Unaccompanied']],
    ['help', ask('help'), ['What can be asked', 'Reports held']],
    ['another language', ask('Сколько детей под опекой?'), ['Questions can be read in English only']],
    ['the reports', '/reports', ['Children looked after'.slice(0, 8), 'Family Services Quarterly Update']],
    ['a report', '/reports/thurrock-2015', ['Contents', '6.1', 'In June 2015 we currently have']],
    ['words found', '/reports/lbbd-2016?find=adoption', ['sections found for “adoption”']],
    ['no words found', '/reports/lbbd-2016?find=zeppelin', ['Nothing found for “zeppelin”']],
    ['the councils', '/councils', ['Lewisham', 'Thurrock']],
    ['a council', '/councils/barking-and-dagenham', ['Newest figure', 'Children looked after', 'England']],
    ['a council by its name', '/councils/Barking%20and%20Dagenham', ['Newest figure']],
  ])('shows %s', async (_, path, expected) => {
    const { status, type, text } = await get(path);
    expect(status).toBe(200);
    expect(type).toBe('text/html; charset=UTF-8');
    for (const said of expected) expect(words(text)).toContain(said);
    expect(text.match(/<h1/g)).toHaveLength(1);
    expect(Buffer.byteLength(text)).toBeLessThan(150_000);
  });

  it('begins with the answer', async () => {
    const { text } = await get(ask(RATE));
    expect(text).toContain('<h1 class="amount">70 per 10,000</h1>');
    expect(words(text.slice(text.indexOf('<main'))).trim()).toMatch(/^You asked: \S.{20,40} 70 per 10,000/);
  });

  it('marks the figure in the printed words and links to them', async () => {
    const { text } = await get(ask(RATE));
    expect(text).toContain('this has reduced to <mark>70</mark> per 10,000.');
    expect(text).toMatch(/href="\/reports\/thurrock-2015\?quote=\d+#s-6\.1"/);
  });

  it('offers each choice of a question back as a link that is answered', async () => {
    const { text } = await get(ask('how many foster carers are there?'));
    const [, href = ''] = /href="([^"]+)">Thurrock</.exec(text) ?? [];
    expect(words((await get(href.replaceAll('&amp;', '&'))).text)).toContain('104');
  });

  it('leads on only to what shows more', async () => {
    const { text } = await get(ask('Looked after children rate in Barking and Dagenham at 31 March 2016'));
    expect(words(text)).toContain('Compare with benchmarks');
    expect(words((await get(ask('Thurrock fostering households'))).text)).not.toContain('Show the trend');
  });
});

describe('a chart', () => {
  const trend = 'Number of looked after children in Barking and Dagenham each year';

  it('stands on the page with its words and its table', async () => {
    const { text } = await get(ask(trend));
    expect(text).toMatch(/<img\s+src="\/chart\.svg\?q=[^"]+"\s+width="\d+"\s+height="\d+"\s+alt="[^"]{40,}"/);
    expect(text).toContain('<table>');
  });

  it.each([
    ['/chart.svg', 'image/svg+xml; charset=utf-8'],
    ['/chart.png', 'image/png'],
  ])('is had as %s', async (path, type) => {
    const reply = await get(ask(trend).replace('/ask', path));
    expect(reply).toMatchObject({ status: 200, type });
  });

  it('is refused with a sentence where there is none', async () => {
    const { status, text } = await get(ask(RATE).replace('/ask', '/chart.svg'));
    expect(status).toBe(404);
    expect(words(text)).toContain('This answer has no chart');
  });
});

describe('a spreadsheet', () => {
  it('has the figures with their sources', async () => {
    const { type, text } = await get(ask(RATE).replace('/ask', '/ask.csv'));
    expect(type).toBe('text/csv; charset=utf-8');
    const [header, row] = text.split('\r\n');
    expect(header).toContain('Council or benchmark,Indicator,Part,Date,Value,Unit');
    expect(row).toContain('Thurrock,Children looked after,,2015-03-31,70,rate_per_10000,actual,no,thurrock-2015,6.1');
  });

  it('has a council’s table', async () => {
    const { status, text } = await get('/councils/thurrock/figures.csv');
    expect(status).toBe(200);
    expect(text).toContain('Indicator,Newest figure,Date');
  });

  it('keeps words that begin like a formula as words, and numbers below nothing as numbers', async () => {
    const { text } = await get(ask('Thurrock youth services variance 2014/15').replace('/ask', '/ask.csv'));
    expect(text).toContain(',-138395,');
    expect(text).not.toMatch(/(?:^|,)"?[=+@]/m);
  });
});
