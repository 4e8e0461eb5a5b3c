import nlp from 'compromise/two';

// The one door to compromise, which is asked for forms only: words passed to it as a lexicon would leak into the host
// program, which shares its model.

/** The functions of compromise that inflect one lemma; its own types leave them untyped. */
interface Transform {
  verb: { conjugate(lemma: string, model: object): Record<string, string | undefined> };
}

/** Base, present, past, participle and gerund of an English verb, with spaces between. */
export function verbForms(lemma: string): string {
  const { verb } = (nlp.methods() as { two: { transform: Transform } }).two.transform;
  const forms = verb.conjugate(lemma, nlp.model());
  const past = forms.PastTense ?? lemma;
  return [lemma, forms.PresentTense ?? lemma, past, forms.Participle ?? past, forms.Gerund ?? lemma].join(' ');
}
