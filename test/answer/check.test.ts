import { describe, expect, test } from 'vitest';
import { jsonOf } from '../own.ts';

describe('statements set against the reports', () => {
  test.each([
    ['Barnet had 185 children on CP plans in its January 2020 update, is that right?', 'supported', [185]],
    ['Barnet: 14 of the 185 CPPs had been open more than a year - right?', 'supported', [14]],
    ['Barnet: 14 of the 195 CPPs had been open more than a year - right?', 'contradicted', [14, 185]],
    ['176 of the 210 Thurrock CP plans were open for less than twelve months. True?', 'supported', [176]],
    [
      'New advocacy referrals in Barnet dropped between quarter 1 and quarter 2. Is that right?',
      'contradicted',
      [14, 20],
    ],
    ['New advocacy referrals in Barnet rose between quarter 1 and quarter 2. Is that right?', 'supported', [14, 20]],
    ['Thurrock CP plans up to 288 in 2013/14, 75 per 10,000?', 'supported', [288, 75]],
    ['A colleague says the referral rate in B&D was 470 per 10,000 in 2012/13. Can you verify?', 'supported', [470]],
    ['Barnet completed fewer assessments in time in November 2019, dropping to 85%, right?', 'contradicted', [85]],
    ['In 2015/16 more children entered care in LBBD than left it. True?', 'contradicted', [220, 249]],
    ['LBBD had more contacts than referrals in 2015/16, right?', 'supported', [11393, 3255]],
    ['Thurrock took £2m out of its external placements budget in 2014/15. Right?', 'contradicted', [2000000]],
    [
      "Thurrock's care and targeted outcomes budget came in £1,194,782 under in 2014/15. Right?",
      'contradicted',
      [1194782],
    ],
    ['B&D said its care proceedings were averaging about 26 weeks. Correct?', 'contradicted', [50]],
    ['Thurrock had 70 looked after children at March 2015, right?', 'not_found', []],
    ['s47 enquiries in LBBD dropped by 50 to 1,184, right?', 'supported', [1234, 1184]],
    ["LBBD's A1 rose by 74 days to 721, correct?", 'supported', [647, 721]],
    ['Thurrock spent £26m on care and targeted outcomes in 14/15, correct?', 'supported', [26222128]],
    ['Thurrock spent £27m on care and targeted outcomes in 14/15, correct?', 'contradicted', [26222128]],
    // More of them is said of numbers: the rates say nothing to it.
    ['B&D had more LAC than Thurrock in March 2015, right?', 'not_found', []],
    ['Lewisham: £10.4m placements and £4.5m staffing overspend, right?', 'supported', [10400000, 4500000]],
    ['Lewisham: £4.5m placements and £10.4m staffing overspend, right?', 'contradicted', [10400000, 4500000]],
    ['93 in Havering and 53 in Redbridge, LBBD placements - correct?', 'supported', [93, 53]],
    ['In Barnet 57% of CIN and 59% of CP cases are minority ethnic, correct?', 'supported', [57, 59]],
    ["The draft minutes say Thurrock's CP rate was 51 at March 2015 - correct?", 'supported', [51]],
    ['The press release says 28 children were adopted in B&D in 2014/15. Is that accurate?', 'contradicted', [32]],
    [
      'Housing found 7 of the 10 properties it hoped to give B&D care leavers in 2015/16 - is that what the report says?',
      'supported',
      [7, 10],
    ],
    [
      'Housing found 10 of the 7 properties it hoped to give B&D care leavers in 2015/16 - is that what the report says?',
      'contradicted',
      [7, 10],
    ],
    ['LBBD missed its 85% target for assessments on time in 2015/16, right?', 'contradicted', [76, 80]],
    ['LBBD missed its 80% target for assessments on time in 2015/16, right?', 'supported', [76, 80]],
    ["The September 2018 focused visit gave Lewisham a new Ofsted grade, didn't it?", 'contradicted', []],
    [
      "Barking and Dagenham's 2015/16 adoption numbers were the third highest in London - can you check?",
      'supported',
      [3],
    ],
    ['LBBD was the highest in London for adoptions in 2015/16, correct?', 'contradicted', [3]],
    ["LBBD's Pitstop was the first accredited programme for 7 to 11 year olds in Europe, right?", 'supported', [1]],
    ["LBBD's Pitstop was the second accredited programme for 7 to 11 year olds in Europe, right?", 'contradicted', [1]],
    ["B&D's 2012 inspection gave 'good' for safeguarding and 'adequate' for children in care, yes?", 'supported', []],
    [
      "B&D's 2012 inspection gave 'adequate' for safeguarding and 'good' for children in care, yes?",
      'contradicted',
      [],
    ],
    [
      'I have External Purchasing in Thurrock finishing 2014/15 £45,934 under budget. Is that right?',
      'contradicted',
      [45934],
    ],
    [
      "Thurrock's foster carers can take up to 104 children as at 31 March 2015. Is that what it says?",
      'contradicted',
      [141],
    ],
    ['LBBD contacts doubled in 2015/16, true?', 'contradicted', [8515, 11393]],
    ['LBBD contacts have risen every year since 2010/11, correct?', 'contradicted', [9765, 8683]],
    ['The number of LBBD children in care fell by 39 in 2015/16, true?', 'supported', [457, 418]],
    ['The number of LBBD children in care fell by 58 in 2015/16, true?', 'contradicted', [457, 418]],
    ['Thurrock overspent by £1.2m in 2014/15, right?', 'supported', [1194782]],
    ['Thurrock overspent by £1.3m in 2014/15, right?', 'contradicted', [1194782]],
    ['Thurrock has fewer than 300 children in care - correct?', 'supported', [285]],
    ['Thurrock has more than 300 children in care - correct?', 'contradicted', [285]],
    ['Thurrock is rated good, correct?', 'not_found', []],
    ['Referrals in B&D fell by 20% in 2015/16 to 3,255', 'supported', [20, 3255]],
    ['Thurrock had 285 looked after children in June 2015, right?', 'supported', [285]],
    ["Thurrock's LAC rate fell from 78 to 70, correct?", 'supported', [78, 70]],
    ['LBBD contacts rose by 34% in 2015/16, true or false?', 'supported', [34]],
    ['Open cases in LBBD were 2,064 at the end of 2015/16, true?', 'supported', [2064]],
    ['Open cases in LBBD were 2,060 at the end of 2015/16, true?', 'supported', [2060, 2064]],
    ["LBBD's LAC rate rose from 71 to 77 in 2015/16. True?", 'contradicted', [77, 71]],
    ['LBBD contacts fell by 34% in 2015/16, true or false?', 'contradicted', [34]],
    ['Someone said contacts in LBBD were 698 in January 2013. Is that right?', 'contradicted', [823]],
    ["B&D's LAC rate in 2015/16 was 77 per 10,000, correct?", 'contradicted', [71]],
    ["Thurrock's legal proceedings budget overspent by £106,717 in 2014/15, correct?", 'contradicted', [-106717]],
    ['Lewisham staffing budget £4.5m right?', 'contradicted', [12500000]],
    ['Lewisham CSC staffing £4.5m over against a £12.5m budget, yes?', 'supported', [4500000, 12500000]],
    ['Lewisham staffing budget of £4.5m was overspent by £12.5m, true?', 'contradicted', [4500000, 12500000]],
    ["Barnet's number of children on CP plans rose to 185 from the month before, didn't it?", 'contradicted', [185]],
    ['Ofsted judged Barnet inadequate in 2017, true?', 'not_found', []],
    ["Hackney's LAC rate was 70 per 10,000 in 2015, true or false?", 'not_found', []],
    ["Thurrock's LAC rate in 2019 was 70 per 10,000, correct?", 'not_found', []],
    ['Thurrock has 12 swimming pools, right?', 'not_found', []],
    ["Thurrock's three-year average for A1 was 710 days, right?", 'supported', [710]],
    ['33 Barnet children had three or more placement moves, true?', 'supported', [33]],
    ['176 Thurrock children on plans for 0 to 11 months, right?', 'supported', [176]],
    ['B&D had about 11,400 contacts in 15/16 - correct?', 'supported', [11393]],
    ['B&D had about 11,800 contacts in 15/16 - correct?', 'contradicted', [11393]],
    ['B&D had 11,400 contacts in 15/16 - correct?', 'contradicted', [11393]],
    ['Thurrock has fewer than 104 fostering households, right?', 'contradicted', [104]],
    ['Thurrock has at least 104 fostering households, right?', 'supported', [104]],
    ['LBBD contacts 11,393, referrals 3,255 in 2015/16 - correct?', 'supported', [11393, 3255]],
    ['LBBD contacts 11,393, referrals 3,525 in 2015/16 - correct?', 'contradicted', [3255, 11393]],
    ['Barnet: 62 vacancies and 12 ASYE students - true?', 'supported', [62, 12]],
    ['Thurrock had 285 looked after children and 210 care leavers in June 2015, right?', 'not_found', [285]],
    ['Referrals fell in B&D in 2014/15 - right?', 'contradicted', [3126, 4084]],
    ['LBBD is 295 days under the DfE threshold for A1, right?', 'contradicted', [295]],
    ['Lowest CP plan number in Thurrock was 194, in Aug 2014, correct?', 'contradicted', [167, 194]],
    ['In Barnet the number with 3+ placement moves increased from 33 to 36 - right?', 'contradicted', [36, 33]],
    [
      "LBBD's LAC rate 71 is above statistical neighbours (69) and above national (60), true?",
      'supported',
      [71, 69, 60],
    ],
    [
      "LBBD's LAC rate 71 is above statistical neighbours (69) but below national (60), true?",
      'contradicted',
      [71, 60, 69],
    ],
    ['LBBD police protection admissions have more than halved since 2013/14, true?', 'supported', [134, 54]],
    ["London's rate for LAC is 60, LBBD report - right?", 'contradicted', [52]],
    ["LBBD's LAC rate dropped by 6 per 10,000, correct?", 'supported', [77, 71]],
    ['Was turnover in Barnet 20% last year?', 'not_found', []],
    ['The LBBD caseload is 20 per social worker, right?', 'not_found', []],
    ["Barnet's agency staff is 48 higher than this time last year, correct?", 'supported', [48]],
    ['Section 47 enquiries in LBBD went from 506 in 2011/12 to 1,184 in 2015/16, right?', 'supported', [506, 1184]],
    ['LBBD finished 1,144 core assessments by March 2013, about twice the year before - right?', 'supported', [1144]],
    [
      'Core assessments in B&D in 2012/13 were three times what they were in 2011/12, true?',
      'contradicted',
      [568, 1144],
    ],
    ['28 children were adopted from LBBD care in 2015/16, down from 32 the year before?', 'supported', [32, 28]],
    ['28 children were adopted from LBBD care in 2016/17, down from 32 the year before?', 'not_found', []],
    ['LBBD had 160 fostering households at March 2013, up from 139 a year before, right?', 'supported', [139, 160]],
    ['LBBD had 160 fostering households at March 2014, up from 139 a year before, right?', 'not_found', []],
    ['Lewisham has 32 more looked after placements than in 2017/18, is that right?', 'supported', [32]],
    ['Lewisham has 32 more looked after placements than in 2018/19, is that right?', 'contradicted', [32]],
    ['B&D hit its 80% target for assessments in timescale in 2016/17, right?', 'not_found', []],
    ["Barnet's advocacy provider took on 20 new referrals in quarter 2, yes?", 'supported', [20]],
    ["B&D's s47 rate was 200 against 138 nationally, correct?", 'supported', [200, 138]],
    ["B&D's s47 rate was 200 against 137 nationally, correct?", 'contradicted', [138, 200]],
    [
      "Thurrock's in-year adoption average of 507 days in 2014/15 was better than the 585 B&D managed in 2012/13?",
      'supported',
      [507, 585],
    ],
    [
      "Thurrock's in-year adoption average of 507 days in 2014/15 was worse than the 585 B&D managed in 2012/13?",
      'contradicted',
      [507, 585],
    ],
  ])('%s is %s', (statement, verdict, values) => {
    const { verdict: found, figures } = jsonOf(statement);
    expect(found).toBe(verdict);
    expect(figures.filter(({ role }) => role === 'headline').map(({ value }) => value)).toEqual(values);
  });
});

test.each([
  ['Thurrock had 285 looked after children in June 2015, right?', /^Supported by the reports\./],
  ['Thurrock had 258 looked after children in June 2015, right?', /^Contradicted by the reports\..*\n285 /],
  ["Hackney's LAC rate was 70 per 10,000 in 2015, true?", /^Not in the reports/],
])('%s: the reply opens with the verdict, then the figure', (statement, text) => {
  expect(jsonOf(statement).text).toMatch(text);
});

test('a wrong number that is reported of something else is shown as what it is', () => {
  const { verdict, figures } = jsonOf("B&D's LAC rate in 2015/16 was 77 per 10,000, correct?");
  expect(verdict).toBe('contradicted');
  expect(figures.map(({ role, value, period }) => [role, value, period])).toEqual([
    ['headline', 71, '2016-03-31'],
    ['context', 77, '2015-03-31'],
  ]);
});
