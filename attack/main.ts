/**
 * Attacks a server on this machine and says what it did that it should not: `npm run attack -- --minutes 30`. Every
 * strike can be made again by its seed and number: `npm run attack -- --only queries --seed 5 --strike 1234`.
 */
import { attackOn } from './attack-on.ts';
import { all } from './attacks/all.ts';
import { readOptions } from './options.ts';

const options = readOptions(process.argv.slice(2), Math.random);
const chosen = options.only.length === 0 ? all : all.filter(({ name }) => options.only.includes(name));
if (chosen.length === 0) throw new Error(`--only knows ${all.map(({ name }) => name).join(', ')}.`);
let findings = 0;
for (const engine of options.engines) {
  console.log(`${engine}, seed ${options.seed}`);
  findings += await attackOn(engine, chosen, options);
}
process.exitCode = findings > 0 ? 1 : 0;
