import { describe, expect, it } from 'vitest';
import type { MeasureEntry } from '../../src/lexicon/claim-lexicon.ts';
import { measures } from '../../src/lexicon/en/measures.ts';
import { en } from '../../src/lexicon/en.ts';
import type { Lexicon } from '../../src/lexicon/lexicon.ts';
import { readArticle } from '../../src/pipeline.ts';
import { inflectLexicon, verbForms } from '../../src/text/inflect-lexicon.ts';

const verbs = (measures as readonly MeasureEntry[]).flatMap((measure) => measure.verbs ?? []).map(({ forms }) => forms);

/** Where compromise says otherwise, and the lexicon is right. */
const OUR_WAY = new Set(['slay', 'gun', 'kidnap', 'martyr', 'uproot']);

describe('inflectLexicon', () => {
  const vaccinate = {
    id: 'vaccinated',
    gloss: 'People given a vaccine.',
    verbs: [{ forms: 'vaccinate', counts: 'object' }],
  };
  const forgive = { id: 'pardoned', gloss: 'People pardoned.', verbs: [{ forms: 'forgive', counts: 'object' }] };
  const mine = { ...en, measures: [...en.measures, vaccinate, forgive] } as Lexicon;

  it('leaves a lexicon alone that spells its verbs out', () => {
    expect(inflectLexicon(en)).toBe(en);
  });

  it('spells a lone lemma out, once', () => {
    const made = inflectLexicon(mine);
    expect(made.measures.at(-2)?.verbs?.[0]?.forms).toBe('vaccinate vaccinates vaccinated vaccinated vaccinating');
    expect(inflectLexicon(mine)).toBe(made);
    expect(mine.measures.at(-2)).toBe(vaccinate);
  });

  it('knows irregular verbs, so that a user need not', () => {
    const { claims } = readArticle({ id: 'a', text: 'The governor forgave 40 prisoners.' }, { lexicon: mine });
    expect(claims.map(({ measure, quantity }) => [measure, quantity.text])).toEqual([['pardoned', '40']]);
    expect(verbForms('overthrow')).toBe('overthrow overthrows overthrew overthrown overthrowing');
  });
});

describe('the verbs of the lexicon', () => {
  it('have the forms that compromise makes of the lemma', () => {
    const wrong = [...new Set(verbs)].filter((forms) => {
      const list = forms.split(' ');
      if (list.length < 4 || OUR_WAY.has(list[0]!)) return false;
      const made = verbForms(list[0]!).split(' ');
      return made[1] !== list[1] || made[2] !== list[2] || made[4] !== list.at(-1);
    });
    expect(wrong).toEqual([]);
  });

  it('are many, so that the comparison says something', () => {
    expect(verbs.filter((forms) => forms.includes(' ')).length).toBeGreaterThan(50);
  });
});
