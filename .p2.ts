import { readPeriods } from './src/question/slots/period.ts';
import { isoPeriod } from './src/corpus/period.ts';
import { readFileSync } from 'node:fs';
for (const t of readFileSync(0,'utf8').split('\n').filter(Boolean))
  console.log(t, '→', readPeriods(t).map((m: any) => [m.kind==='period'?'':m.kind, m.period ? isoPeriod(m.period) : (m.years ?? m.month ?? m.quarter ?? '')].filter(x=>x!=='').join(' ')).join('; '));
