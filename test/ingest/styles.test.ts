import { describe, expect, test } from 'vitest';
import { ingestText } from '../../src/ingest/text.ts';

const paged = `Riverdale Council
Children and Young People Scrutiny Committee
Date: 12 March 2022
Agenda Item 6

Report title: Children's Services Performance Report 2021/22
Report by: Jane Smith, Director of Children's Services

Page 1 of 3

1. Purpose of the report

1.1 This report sets out performance. At the end of March 2022 there were

Riverdale Council – Scrutiny Committee
Page 2 of 3

412 children looked after, a rate of 61 per 10,000.

2. Children looked after

2.1 The number rose, as the table shows.

Placement\t2020/21\t2021/22
Foster care\t301\t310
Residential\t52\t60

3. Workforce
Riverdale Council – Scrutiny Committee
Page 3 of 3

3.1 Agency staff filled 18 posts.

Riverdale Council – Scrutiny Committee
`;

const counted = `Report to Cabinet
Subject: Sufficiency Strategy Update
Date of meeting: 5 July 2023

Summary

1. This report updates Cabinet on the strategy.

Background

2. There were 287 children in care, compared with 301 a year before.
3. The council must provide enough placements. This is a duty.
4. It has done so:
   a. in the town; and
   b. in the villages.

Progress so far

5. Twelve new foster carers were approved.
`;

const marked = `# Annual Safeguarding Report 2020-21

## Executive Summary

The partnership had a **busy** year.

## 1. Introduction

1.1 The partnership covers Northshire.

### 1.2 Early help

Early help assessments rose to 1,204.

* First bullet
* Second bullet
`;

const layout = `                          Agenda item 9

Title of report: Fostering Service Annual Report

1      Introduction

1.1    The fostering service recruits, assesses and supports carers for the
       county. At 31 March 2019 there were 143 fostering households, up from
       137 a year earlier.

1.2    Retention was 91% and
                                     1

       the target of 90% was met. The service also held 12 training days, which
       were attended by 88 carers, and an annual conference.

                                     2

1.3    Complaints fell to 3. None was upheld by the independent investigator,
       and all were answered within 20 days.
`;

const minutes = `CORPORATE PARENTING PANEL – 29 October 2024

MINUTES of the meeting held in the Darent Room, Sessions House, at which
members were present.

Participation Team update

(Item 4)

1.  Joanne Carpenter, Participation and Engagement Manager, introduced the

report. She highlighted a few key areas to which the panel has turned and
which it will look at again:

a.  There were 21 activity days run throughout the summer, with 408
places booked. The annual picnic was held in collaboration with partners
and was well attended.

2.  RESOLVED that the Panel note the Participation Team Update.
`;

const outline = (text: string): string[] =>
  ingestText(text, 'report').sections.map(
    ({ id, heading, blocks }) => `${id} | ${heading} | ${blocks.map(({ kind }) => kind).join(' ')}`,
  );
const textOf = (text: string, id: string): string => {
  const [block] = ingestText(text, 'report').sections.find((section) => section.id === id)?.blocks ?? [];
  return block && block.kind !== 'table' ? block.text : '';
};

describe('other styles of report', () => {
  test('page numbers and page heads', () => {
    expect(outline(paged).slice(1)).toEqual([
      '1.1 | 1. Purpose of the report | paragraph',
      '2.1 | 2. Children looked after | paragraph table',
      '3.1 | 3. Workforce | paragraph',
    ]);
    expect(textOf(paged, '1.1')).toContain('there were 412 children looked after');
    expect(ingestText(paged, 'report').report).toMatchObject({
      title: "Children's Services Performance Report 2021/22",
      council: 'Riverdale Council',
      area: 'Riverdale',
      committee: 'Children and Young People Scrutiny Committee',
      date: '2022-03-12',
      item: '6',
      authors: [{ name: 'Jane Smith', role: "Director of Children's Services" }],
      covers: { start: '2021-04-01', end: '2022-03-31' },
      furniture: [
        'Page 1 of 3',
        'Riverdale Council – Scrutiny Committee',
        'Page 2 of 3',
        'Riverdale Council – Scrutiny Committee',
        'Page 3 of 3',
        'Riverdale Council – Scrutiny Committee',
      ],
    });
  });

  test('paragraphs numbered 1, 2, 3 throughout', () => {
    expect(outline(counted).slice(1)).toEqual([
      '1 | Summary | paragraph',
      '2 | Background | paragraph',
      '3 | Background | paragraph',
      '4 | Background | paragraph item item',
      '5 | Progress so far | paragraph',
    ]);
  });

  test('Markdown', () => {
    expect(outline(marked)).toEqual([
      'Front matter | Front matter | paragraph',
      'Executive Summary | Executive Summary | paragraph',
      '1.1 | 1. Introduction | paragraph',
      '1.2 | 1. Introduction › 1.2 Early help | paragraph item item',
    ]);
  });

  test('indented lines with bare page numbers', () => {
    expect(outline(layout).slice(1)).toEqual([
      '1.1 | 1 Introduction | paragraph',
      '1.2 | 1 Introduction | paragraph',
      '1.3 | 1 Introduction | paragraph',
    ]);
    expect(textOf(layout, '1.2')).toContain('Retention was 91% and the target of 90% was met.');
  });

  test('minutes', () => {
    expect(outline(minutes).slice(1)).toEqual([
      'Participation Team update | Participation Team update | paragraph item item item',
    ]);
  });

  test.each([paged, counted, marked, layout, minutes])('no word is lost', (text) => {
    expect(ingestText(text, 'report').warnings).toEqual([]);
  });
});
