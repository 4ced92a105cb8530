import { intents } from './intents/index.ts';
import { matchIntent } from './src/question/intent.ts';
import { readQuestion } from './src/question/reading.ts';
import { library } from './test/own.ts';
for (const i of intents) { for (const e of i.examples) { const r = readQuestion(library, intents, e).intent; if (r !== i.id) console.log('EX', i.id, 'read as', r, e); } for (const e of i.nearMisses) { const r = readQuestion(library, intents, e).intent; if (r === i.id) console.log('NM', i.id, e); } console.log(i.id, i.examples.length, i.nearMisses.length, i.cues.length) }
