/**
 * How fast figures are found, next to compromise's `numbers()` and to a bare regular expression, in one run on one core:
 *
 *     npx tsx bench/quantities.ts
 */
import nlp from 'compromise';
import { findQuantities } from '../src/quantities.ts';

const SENTENCES = [
  'At least {n} people were killed and some {m} injured when the upper deck of a ferry gave way near the port of Harlow on Tuesday, the coastguard said.',
  'Residents described how the water had come through the lower streets before dawn, and how neighbours carried children to the roofs.',
  'The ministry put the damage at €{n}.{d} million, up from an estimate of $2bn a week ago.',
  'Between {n} and {n}0 families are still waiting for shelter, although the mayor, Anna Berg, 47, promised tents by the weekend.',
  'Nobody from the company was available for comment, and the regulator declined to say when its inquiry would end.',
  'Dozens of volunteers searched the valley for {d} days after the storm of 14 March 2019, the worst in nearly three decades.',
  'The road to the north remains closed and trains will not run before Friday, according to the operator.',
  'Flight {n} was carrying {m} passengers, including twelve crew, when it left the runway at 10:45 a.m.',
  'Teachers, nurses and drivers marched together through the old town, where shopkeepers had closed their doors in sympathy.',
  'Prices rose by {d}.5 per cent over the year, more than twice as fast as wages, and two thirds of households said they had cut back.',
];

/** About `bytes` of news of our own writing, the same on every run. */
function news(bytes: number): string {
  let text = '';
  for (let i = 0; text.length < bytes; i++) {
    const sentence = SENTENCES[i % SENTENCES.length]!;
    const n = 11 + ((i * 37) % 88);
    text += sentence
      .replaceAll('{n}', String(n))
      .replaceAll('{m}', String(n * 3))
      .replaceAll('{d}', String((i % 8) + 1));
    text += i % 4 === 3 ? '\n\n' : ' ';
  }
  return text;
}

/** Megabytes per second, the median of several runs. */
function speed(text: string, runs: number, read: (text: string) => unknown): number {
  const times: number[] = [];
  for (let i = 0; i < runs; i++) {
    const from = performance.now();
    read(text);
    times.push(performance.now() - from);
  }
  times.sort((a, b) => a - b);
  return text.length / 1e6 / (times[times.length >> 1]! / 1000);
}

const large = news(4_000_000);
const small = news(40_000);
findQuantities(small);

const ours = speed(large, 7, findQuantities);
const bare = speed(large, 7, (text) => text.match(/\d[\d,.]*/gu));
const peer = speed(small, 3, (text) => nlp(text).numbers().json());

console.log(`figures per kB:  ${((findQuantities(small).length / small.length) * 1000).toFixed(1)}`);
console.log(`findQuantities:  ${ours.toFixed(1)} MB/s`);
console.log(`compromise:      ${peer.toFixed(3)} MB/s, findQuantities is ${(ours / peer).toFixed(0)} times as fast`);
console.log(`bare regex:      ${bare.toFixed(1)} MB/s, ${(bare / ours).toFixed(1)} times as fast as findQuantities`);
