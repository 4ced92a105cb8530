import { budgetAmount } from '../../../intents/cues.ts';
import type { Reading } from '../../question/reading.ts';
import type { Claim } from '../../question/slots/number.ts';

const isBudget =
  (text: string) =>
  ({ start, end }: Claim): boolean =>
    budgetAmount.before.test(text.slice(0, start)) || budgetAmount.after.test(text.slice(end));

/**
 * A statement that sets an amount against a budget ("£4.5m over against a £12.5m budget") is two: one of the budget,
 * one of the rest. Any other statement is one.
 */
export const statementsOf = (reading: Reading): Reading[] => {
  const money = reading.claims.filter(({ unit }) => unit === 'gbp');
  const budgets = money.filter(isBudget(reading.text));
  if (budgets.length === 0 || budgets.length === money.length) return [reading];
  return [
    { ...reading, claims: reading.claims.filter((claim) => !budgets.includes(claim)), status: undefined },
    { ...reading, claims: budgets, status: 'budget' },
  ];
};
