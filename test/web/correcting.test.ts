import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerTo, headlines, library } from '../own.ts';
import { rechosen, slotsOf } from '../../src/web/conversation/slots.ts';
import { serve, type Serving } from './serving.ts';

let web: Serving;
beforeAll(async () => {
  web = await serve();
});
afterAll(() => web.stop());

describe('putting right what was misread', () => {
  it.each([
    ['Thurrock LAC rate March 2015', { date: '2014-08' }, 'Thurrock LAC rate August 2014'],
    ['Thurrock LAC rate March 2015', { council: 'England' }, 'England LAC rate March 2015'],
    ['looked after children in Thurrock?', { date: '2014-08' }, 'looked after children in Thurrock, August 2014'],
    [
      'LAC rate 31 March 2015, Thurrock',
      { council: 'Barking and Dagenham' },
      'LAC rate 31 March 2015, Barking and Dagenham',
    ],
    [
      'Thurrock LAC rate March 2015',
      { council: 'Barking and Dagenham', date: '2014-08' },
      'Barking and Dagenham LAC rate August 2014',
    ],
    ['Thurrock LAC rate August 2014', { unit: 'count' }, 'Thurrock Children looked after number August 2014'],
    [
      'Thurrock LAC rate March 2015',
      { figure: 'Children on child protection plans' },
      'Thurrock Children on child protection plans rate per 10,000 31 March 2015',
    ],
    [
      'Thurrock LAC rate March 2015',
      { figure: 'Children on child protection plans', unit: 'count', date: '2014-08' },
      'Thurrock Children on child protection plans number June 2015',
    ],
    ['Thurrock LAC rate March 2015', { figure: 'Swimming pools' }, undefined],
    ['Thurrock LAC rate March 2015', { council: 'Thurrock', date: '2015-03-31' }, undefined],
    ['Thurrock LAC rate March 2015', { council: 'Atlantis' }, undefined],
    ['Thurrock LAC rate March 2015', { date: "1' OR '1" }, undefined],
  ])('%s with %o', (question, chosen, expected) => {
    expect(rechosen(library, answerTo(question), chosen)).toBe(expected);
  });

  it('is answered with what was chosen, whatever date is chosen', () => {
    const answer = answerTo('Thurrock LAC rate March 2015');
    for (const { name, chosen, options } of slotsOf(library, answer))
      for (const { value } of options) {
        if (value === chosen) continue;
        const question = rechosen(library, answer, { [name]: value }) ?? '';
        const [given] = headlines(question);
        const { reading } = answerTo(question);
        if (name === 'council') expect(reading.areas).toHaveLength(1);
        if (name === 'date') expect(reading.periods).toHaveLength(1);
        if (name === 'figure') expect(`${value}: ${given ?? 'nothing'}`).toMatch(/: \S/);
      }
  });

  it('leads to the address of the corrected question, the conversation kept', async () => {
    const asked = 'q=Thurrock%20LAC%20number%20June%202015&q=and%20August%202014%3F';
    const { status, headers } = await fetch(`${web.url}/ask?${asked}&date=2015-06`, { redirect: 'manual' });
    expect(status).toBe(303);
    expect(headers.get('location')).toBe('/ask?q=Thurrock%20LAC%20number%20June%202015&q=and%20June%202015');
  });
});
