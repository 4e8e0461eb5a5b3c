import { describe, expect, it } from 'vitest';
import { inflectLexicon } from '../../src/inflect.ts';
import type { MeasureEntry } from '../../src/lexicon/claim-lexicon.ts';
import { measures } from '../../src/lexicon/en/measures.ts';
import { en } from '../../src/lexicon/en.ts';
import { inflectedOnce } from '../../src/lexicon/inflect-lexicon.ts';
import type { Lexicon } from '../../src/lexicon/lexicon.ts';
import { verbForms } from '../../src/lexicon/verb-forms.ts';
import { readArticle } from '../../src/pipeline.ts';
import { verbForms as theirForms } from '../../src/text/verb-forms.ts';

const verbs = (measures as readonly MeasureEntry[]).flatMap((measure) => measure.verbs ?? []).map(({ forms }) => forms);

/** Spelled in two ways, both of them in use: "kidnaped", "levelled", "burnt", "bussed"; pictures are hung, people hanged. */
const SPELLINGS = new Set(['kidnap', 'level', 'cancel', 'total', 'travel', 'burn', 'bus', 'hang']);

/** Where compromise says otherwise, and the lexicon is right. */
const OUR_WAY = new Set(['slay', 'gun', 'kidnap', 'martyr', 'uproot', 'knife', 'pistol-whip', 'bus', 'char', 'hang']);

const vaccinate = {
  id: 'vaccinated',
  gloss: 'People given a vaccine.',
  verbs: [{ forms: 'vaccinate', counts: 'object' }],
};
const forgive = { id: 'pardoned', gloss: 'People pardoned.', verbs: [{ forms: 'forgive', counts: 'object' }] };
const mine = { ...en, measures: [...en.measures, vaccinate, forgive] } as Lexicon;

describe('a lone lemma', () => {
  it('leaves a lexicon alone that spells its verbs out', () => {
    expect(inflectedOnce(en)).toBe(en);
    expect(inflectLexicon(en)).toBe(en);
  });

  it('is spelled out, once', () => {
    const made = inflectedOnce(mine);
    expect(made.measures.at(-2)?.verbs?.[0]?.forms).toBe('vaccinate vaccinates vaccinated vaccinated vaccinating');
    expect(inflectedOnce(mine)).toBe(made);
    expect(mine.measures.at(-2)).toBe(vaccinate);
  });

  it.each([
    ['as it is', mine],
    ['by compromise', inflectLexicon(mine)],
  ])('may be irregular, so that a user need not know: %s', (_, lexicon) => {
    const { claims } = readArticle({ id: 'a', text: 'The governor forgave 40 prisoners.' }, { lexicon });
    expect(claims.map(({ measure, quantity }) => [measure, quantity.text])).toEqual([['pardoned', '40']]);
  });
});

describe('verbForms', () => {
  it.each([
    'overthrow overthrows overthrew overthrown overthrowing',
    'withdraw withdraws withdrew withdrawn withdrawing',
    'carry carries carried carried carrying',
    'stop stops stopped stopped stopping',
    'equip equips equipped equipped equipping',
    'admit admits admitted admitted admitting',
    'visit visits visited visited visiting',
    'panic panics panicked panicked panicking',
    'tie ties tied tied tying',
    'free frees freed freed freeing',
    'dye dyes dyed dyed dyeing',
    'fix fixes fixed fixed fixing',
    'veto vetoes vetoed vetoed vetoing',
    'quiz quizzes quizzed quizzed quizzing',
    'pistol-whip pistol-whips pistol-whipped pistol-whipped pistol-whipping',
  ])('%s', (forms) => {
    expect(verbForms(forms.split(' ', 1)[0]!)).toBe(forms);
  });
});

describe('the verbs of the lexicon', () => {
  const spelled = [...new Set(verbs)].map((forms) => forms.split(' ')).filter((list) => list.length >= 4);

  it('have the forms that the rules make of the lemma', () => {
    const wrong = spelled.filter((list) => {
      const [lemma, present, past] = list as [string, string, string];
      const whole = [lemma, present, past, list.length === 4 ? past : list[3], list.at(-1)].join(' ');
      return !SPELLINGS.has(lemma) && verbForms(lemma) !== whole;
    });
    expect(wrong).toEqual([]);
  });

  it('have the forms that compromise makes of the lemma', () => {
    const wrong = spelled.filter((list) => {
      const made = theirForms(list[0]!).split(' ');
      return !OUR_WAY.has(list[0]!) && (made[1] !== list[1] || made[2] !== list[2] || made[4] !== list.at(-1));
    });
    expect(wrong).toEqual([]);
  });

  it('are many, so that the comparison says something', () => {
    expect(spelled.length).toBeGreaterThan(50);
  });
});
