import { library, jsonOf } from './test/own.ts';
console.log(library.speller.correct('Thurrok lac, Mrach 2015'));
import { quantity } from './src/reply/numbers.ts';
import { Decimal } from 'decimal.js';
for (const [v,u] of [['70','rate_per_10000'],['24.5','percent'],['1','percentage_points'],['12600000','gbp'],['-138395','gbp'],['604000','gbp'],['2064','count'],['11393','count'],['27','weeks'],['1','days'],['1','hours'],['-39','count'],['0','count'],['-0','count'],['1234567.891','count'],['1000000','gbp'],['1400000','gbp'],['999999','gbp'],['1774502','gbp'],['5215000','gbp'],['0.5','years'],['-1','months'],['3','ratio'],['60.0','rate_per_10000'],['26222128','gbp'],['-0.5','percent'],['-62763','gbp'],['1000','count'],['100','count']] as any) console.log(v,u,'→',quantity(new Decimal(v),u));
