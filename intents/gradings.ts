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

/** Says that an inspection judged: then a plain "good" is a grade too. */
export const saysJudged = /\b(?:inspect\w*|judg\w*|grad(?:e|es|ed|ing|ings)|rat(?:ed|ing|ings)|ofsted)\b/i;

/** Words of judging, which say nothing of what was judged. */
export const judgingWords: readonly string[] =
  'inspection inspectors inspected judged judgement grade graded rated rating scored score ofsted marked found gave given'.split(
    ' ',
  );

/** A grade as it is said of what was judged. */
export const plainGrade = { grade: 'good', pattern: /\bgood\b/i };

/** Where one grade of a statement ends and the next begins. */
export const gradeSeam = /[,;.]|\b(?:and|with|but|while|whereas)\b/i;

/** Says that a grade was given, whatever it was. */
export const saysGraded =
  /\b(?:gave|given|giving|gives?|got|awarded|ended (?:in|with)|resulted in|came with|led to|received)\b.{0,40}\b(?:a|an|its|new|overall|ofsted)\b.{0,20}\b(?:grades?|grading|graded|judge?ment)\b/i;

/** Says of what it speaks of that no grade was given. */
export const saysUngraded =
  /\b(?:rather than|instead of|not|without|did not (?:result in|receive|carry)) (?:an? |any )?(?:overall )?(?:grades?|graded|grading|judge?ment)\b|\bungraded\b|\bno (?:overall )?(?:grade|judge?ment)\b/i;

/** Says by whom something is done: the verb, and who. */
export const doneBy =
  /\b(chaired|led|overseen|managed|run|funded|commissioned|delivered|provided|carried out|published|written) by ([^,;.?()]{3,90}?)(?=$|[,;.?()]| (?:who|which|and (?:is|was|has)|in (?:19|20)\d\d)\b| [-–] )/i;
