import { readFileSync } from 'node:fs';
import { fold, sameSpelling, spellingOf } from '../../src/link/folding.ts';
import { checkLines } from '../support/check-lines.ts';

/** "Khojaly = Xocalı" is one name, "Niger / Nigeria" two. */
const lines = readFileSync(new URL('spellings.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => ({
    text: line,
    expected: line.includes(' = ') ? 'one name' : 'two names',
    printed: null,
    lead: '',
  }));

checkLines('spellings', new URL('known-gaps.list', import.meta.url), lines, ({ text, expected }) => {
  const [a, b] = text.split(/ [=/] /u).map((name) => spellingOf(fold(name))) as [
    ReturnType<typeof spellingOf>,
    ReturnType<typeof spellingOf>,
  ];
  const found = sameSpelling(a, b) ? 'one name' : 'two names';
  return found === expected ? [] : [`is ${found}`];
});
