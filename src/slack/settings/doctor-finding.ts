import { ChapterError } from '../../errors.ts';

/** What one check came to. */
export type Finding = { check: string; ok: boolean; says: string };

export const fine = (check: string, says: string): Finding => ({ check, ok: true, says });
export const wrong = (check: string, says: string): Finding => ({ check, ok: false, says });

/** The faults of an error that a person can act on, one finding each; any other error is thrown on. */
export const faultsOf = (check: string, error: unknown): Finding[] => {
  if (!(error instanceof ChapterError)) throw error;
  return error.message.split('\n').map((says) => wrong(check, says));
};

/** "✓ Settings: …" */
export const findingLine = ({ check, ok, says }: Finding): string => `${ok ? '✓' : '✗'} ${check}: ${says}`;
