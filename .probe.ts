import { readFileSync } from 'node:fs';
import { jsonOf, figureText } from './test/own.ts';
for (const q of readFileSync(0, 'utf8').split('\n').filter(Boolean)) {
  const j = jsonOf(q);
  console.log(`\n${q}\n   ${j.intent} ${j.status} ${j.verdict ?? ''} ${j.choices ? JSON.stringify(j.choices) : ''}`);
  for (const f of j.figures) console.log('   ', f.role === 'headline' ? 'H' : f.derived ? 'D' : 'c', f.derived ? `${f.value} ${f.unit}` : figureText(f));
  if (j.caveats.length) console.log('    !', j.caveats.join(' | '));
  if (!j.figures.length) console.log('    ', j.text.split('\n').slice(0, 3).join(' / ').slice(0, 250));
}
