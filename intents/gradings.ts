/** Grades that a statement can claim; one scale, Ofsted's own words. */
export const gradings: readonly { grade: string; pattern: RegExp }[] = [
  { grade: 'outstanding', pattern: /\boutstanding\b/i },
  { grade: 'requires improvement', pattern: /\brequir(?:es|ed|ing|e) improvement\b/i },
  { grade: 'inadequate', pattern: /\binadequate\b/i },
  { grade: 'adequate', pattern: /\badequate\b/i },
  {
    grade: 'good',
    pattern:
      /['‘"“]good['’"”]|\bgraded good\b|\bjudged good\b|\brated good\b|\b(?:scored|scores|assessed|deemed|found) (?:to be )?good\b|\bas good\b/i,
  },
];
