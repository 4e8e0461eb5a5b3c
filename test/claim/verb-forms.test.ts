import nlp from 'compromise';
import { describe, expect, it } from 'vitest';
import { inflect } from '../../src/claim/inflect.ts';
import type { MeasureEntry } from '../../src/lexicon/claim-lexicon.ts';
import { measures } from '../../src/lexicon/en/measures.ts';

const verbs = (measures as readonly MeasureEntry[]).flatMap((measure) => measure.verbs ?? []).map(({ forms }) => forms);

/** Where compromise says otherwise, and the lexicon is right. */
const OUR_WAY = new Set(['slay', 'gun', 'kidnap']);

describe('forms of the verbs in the lexicon', () => {
  it('are those that compromise makes of the lemma', () => {
    const wrong = [...new Set(verbs)].filter((forms) => {
      const list = forms.split(' ');
      const [base, present, past] = list;
      if (list.length < 4 || OUR_WAY.has(base!)) return false;
      const made = nlp(`to ${base}`).verbs().conjugate()[0] as Record<string, string> | undefined;
      return (
        made !== undefined && (made.PresentTense !== present || made.PastTense !== past || made.Gerund !== list.at(-1))
      );
    });
    expect(wrong).toEqual([]);
  });

  it('follow from the lemma where it is regular', () => {
    expect(inflect('vaccinate')).toEqual(['vaccinate', 'vaccinates', 'vaccinated', 'vaccinated', 'vaccinating']);
    expect(inflect('bury').slice(1, 3)).toEqual(['buries', 'buried']);
    expect(inflect('rob').at(-1)).toBe('robbing');
    expect(inflect('fix').slice(1, 3)).toEqual(['fixes', 'fixed']);
  });
});
