import { expect, test } from 'vitest';
import { createMetrics } from '../../../src/slack/running/metrics.ts';

test('each thing that is counted comes out by its name and labels', async () => {
  const metrics = createMetrics();
  metrics.questions.inc({ surface: 'command', status: 'answered' });
  metrics.questions.inc({ surface: 'command', status: 'answered' });
  metrics.posts.inc({ outcome: 'sent' });
  metrics.duplicates.inc();
  metrics.errors.inc({ where: 'post' });
  metrics.replySeconds.observe({ surface: 'mention' }, 0.2);
  metrics.connected.set(1);
  const lines = (await metrics.text()).split('\n').filter((line) => !line.startsWith('#'));
  for (const line of [
    'figures_questions_total{surface="command",status="answered"} 2',
    'figures_posts_total{outcome="sent"} 1',
    'figures_duplicates_total 1',
    'figures_errors_total{where="post"} 1',
    'figures_reply_seconds_bucket{le="0.1",surface="mention"} 0',
    'figures_reply_seconds_bucket{le="0.25",surface="mention"} 1',
    'figures_socket_connected 1',
  ])
    expect(lines).toContain(line);
  expect(lines.filter((line) => line.includes('_bucket'))).toHaveLength(12);
  expect(metrics.contentType).toMatch(/^text\/plain/);
});

test('two sets do not share their counts', async () => {
  createMetrics().duplicates.inc();
  expect(await createMetrics().text()).toContain('figures_duplicates_total 0');
});
