import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerSchema } from '../../src/web/api/schema.ts';
import { jsonOf } from '../own.ts';
import { serve, type Serving } from './serving.ts';

let web: Serving;
beforeAll(async () => {
  web = await serve();
});
afterAll(() => web.stop());

const get = async (path: string): Promise<unknown> => (await fetch(`${web.url}${path}`)).json();

describe('/api/ask', () => {
  it.each([
    'Thurrock LAC rate March 2015',
    'Looked after rate per 10,000 at 31 March 2015, Barking and Dagenham vs Thurrock',
    'Thurrock had 285 looked after children in June 2015, right?',
    'how many foster carers are there?',
    'What does UASC stand for?',
    'what does the report say about housing for care leavers?',
    'Thurrock LAC number at 31 March 2015',
    'help',
  ])('answers as the command line does, in the form described: %s', async (question) => {
    const answer = await get(`/api/ask?q=${encodeURIComponent(question)}`);
    expect(answer).toEqual(JSON.parse(JSON.stringify(jsonOf(question))));
    expect(answerSchema.parse(answer)).toEqual(answer);
  });

  it('takes the questions of a conversation and gives the id back', async () => {
    const answer = await get('/api/ask?q=Thurrock%20LAC%20rate%20March%202015&q=and%20August%202014%3F&id=a7');
    expect(answer).toMatchObject({ id: 'a7', figures: [{ value: 78 }] });
  });
});

it('is described', async () => {
  expect(await get('/api/openapi.json')).toMatchObject({
    openapi: '3.1.0',
    servers: [{ url: web.url }],
    paths: { '/api/ask': { get: { operationId: 'ask' } } },
  });
});

it('says that it is well', async () => {
  expect(await get('/healthz')).toEqual({ status: 'ok', corpus: 'test00000000' });
});
