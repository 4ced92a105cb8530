import { describe, expect, test } from 'vitest';
import { readSet } from '../../src/eval/sets.ts';
import { runCommand } from './process.ts';

describe('eval', { timeout: 60_000 }, () => {
  test('prints a line a kind and one for all', () => {
    const { status, out } = runCommand('eval', ['--set', 'development']);
    expect(status).toBe(0);
    expect(out).toMatch(/^breakdown +right \d+, missed \d+, wrong \d+\n/);
    expect(out).toMatch(
      new RegExp(`\\nright \\d+/${readSet('development').length} \\(\\d+\\.\\d%\\), missed \\d+, wrong`),
    );
  });

  test('--json prints the counts and what was not right', () => {
    const { out } = runCommand('eval', ['--set', 'development', '--json']);
    const { total, right, missed, wrong, faults } = JSON.parse(out) as Record<string, number> & { faults: object[] };
    expect(total).toBe(readSet('development').length);
    expect((right ?? 0) + (missed ?? 0) + (wrong ?? 0)).toBe(total);
    expect(faults).toHaveLength((missed ?? 0) + (wrong ?? 0));
  });

  test('a set there is not', () => {
    const { status, out, messages } = runCommand('eval', ['--set', 'none']);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(messages).toContain('development');
  });
});
