import type { Article } from '../src/model/article.ts';

// News of our own writing, made by chance but the same on every run: what the benches measure.

const SENTENCES = [
  'At least {n} people were killed and some {m} injured when a {noun} collapsed in {Name}, {verb} the road to {Name}, officials said on {day}.',
  '{Name} {Name}, a {noun} seller, said the {noun} had come through the lower streets before dawn and {verb} the {noun}.',
  'The {noun} ministry put the damage at €{n}.{d} million, up from an estimate of €{d} million a week ago.',
  'Between {n} and {n}0 families are still waiting for a {noun}, although the mayor, {Name} {Name}, 47, promised one by {day}.',
  'Nobody from the {noun} company was available for comment, and the regulator declined to say when its inquiry would end.',
  'Dozens of volunteers searched the {noun} for {d} days after the storm of {n} March 2019, the worst in nearly three decades.',
  'The {noun} to the north remains closed and trains will not run before {day}, according to {Name} Rail.',
  'Police in {Name} arrested {d} men, including two brothers, and charged them with {verb} a {noun}.',
  'Teachers, nurses and drivers marched together through {Name}, where shopkeepers had closed their {noun} doors in sympathy.',
  'The death toll rose to {m} from {n} after three more bodies were found under the {noun}, the {Name} Tribune reported.',
  '“We were {verb} the {noun} when it began,” said {Name} {Name}, whose sister is missing.',
  'It was the third {noun} in {Name} province since January, and critics say that {verb} every {noun} would cost less than one inquest.',
];
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const SYLLABLES = 'ba cor del fen gra hul jin kel lor mun nar osk pel quin ras sol tam ul ver wex yor zan'.split(' ');

/** Always the same numbers from 0 to `below`. */
export function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** The longest article, in sentences. */
const LONGEST = 40;

export function news(bytes: number): Article[] {
  return [...newsStream(bytes)];
}

/**
 * Articles of 5 to `longest` sentences, `bytes` in all, one by one, the same on every run. Their words are made of
 * syllables and follow Zipf's law roughly, as in news: a few come again and again, many once.
 */
export function* newsStream(bytes: number, longest = LONGEST): Generator<Article> {
  const next = numbers(7);
  const word = (): string => {
    let rank = Math.floor(2 ** (next(1_000) / 65));
    let made = '';
    for (; rank > 0; rank = Math.floor(rank / SYLLABLES.length)) made += SYLLABLES[rank % SYLLABLES.length];
    return made;
  };
  const slots: Record<string, () => string> = {
    n: () => String(11 + next(88)),
    m: () => String(100 + next(900)),
    d: () => String(2 + next(7)),
    day: () => DAYS[next(7)]!,
    noun: word,
    verb: () => `${word()}ing`,
    Name: () => {
      const made = word();
      return made[0]!.toUpperCase() + made.slice(1);
    },
  };
  const sentence = (): string =>
    SENTENCES[next(SENTENCES.length)]!.replace(/\{(\w+)\}/gu, (_, slot: string) => slots[slot]!());
  for (let total = 0, made = 0; total < bytes; made++) {
    let text = '';
    for (let left = 5 + next(longest - 4); left > 0; left--) text += sentence() + (left % 3 === 0 ? '\n\n' : ' ');
    yield { id: String(made), title: sentence(), text, publishedAt: '2024-05-16' };
    total += text.length;
  }
}
