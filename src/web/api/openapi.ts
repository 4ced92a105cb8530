import { z } from 'zod';
import { MOST_QUESTIONS } from '../conversation/limits.ts';
import { answerSchema, errorSchema } from './schema.ts';

const json = (description: string, schema: z.ZodType): object => ({
  description,
  content: { 'application/json': { schema: z.toJSONSchema(schema) } },
});

/** The API as OpenAPI describes it. */
export const openApi = (publicUrl: string): object => ({
  openapi: '3.1.0',
  info: {
    title: 'Chapter & Verse',
    version: '1',
    description:
      'Answers questions over councils’ children’s social care reports with the exact figure and the section it stands in.',
  },
  servers: [{ url: publicUrl }],
  paths: {
    '/api/ask': {
      get: {
        operationId: 'ask',
        summary: 'Answers a question',
        parameters: [
          {
            name: 'q',
            in: 'query',
            required: true,
            description:
              'The question. Given several times, the questions of one conversation, oldest first; the last is answered.',
            schema: {
              type: 'array',
              items: { type: 'string', maxLength: 1000 },
              minItems: 1,
              maxItems: MOST_QUESTIONS,
            },
            style: 'form',
            explode: true,
          },
          {
            name: 'id',
            in: 'query',
            description: 'Given back as the id of the answer.',
            schema: { type: 'string', maxLength: 100 },
          },
        ],
        responses: {
          200: json('The answer', answerSchema),
          400: json('There is no question, or it is too long', errorSchema),
          429: json('Too many requests from one address', errorSchema),
        },
      },
    },
  },
});
