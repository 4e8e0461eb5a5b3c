// Teach it measures, a population, a unit and a reporting verb by passing data; nothing is registered, nothing global changes.
import { en, type Lexicon, readArticle } from 'corroborate';

const mine: Lexicon = {
  ...en,
  measures: [
    ...en.measures,
    // On people: who was given a vaccine. A lemma alone is inflected.
    {
      id: 'vaccinated',
      gloss: 'People who were given a vaccine.',
      verbs: [{ forms: 'vaccinate', counts: 'object' }],
      nouns: [{ forms: 'vaccination vaccinations' }],
    },
    // On things: it says what kinds of figure it takes; a unit of one's own is of the kind 'other'.
    {
      id: 'cotton harvest',
      gloss: 'How much cotton was brought in.',
      takes: ['other', 'mass'],
      names: ['harvest', 'cotton harvest'],
      verbs: [{ forms: 'pick', counts: 'object' }],
    },
  ],
  // Whatever is counted and befallen makes a measure of its own: "looms overhauled".
  openVerbs: [...en.openVerbs, { as: 'overhauled', verbs: ['overhaul'], nouns: ['overhaul'] }],
  populations: [...en.populations, { id: 'weavers', words: ['weaver', 'weavers', 'loom workers'], within: 'people' }],
  units: [...en.units, { code: '[bale]', words: ['bale'] }],
  reporting: { ...en.reporting, verbs: [...en.reporting.verbs, 'trumpeted'] },
};

const article = {
  id: 'clinic',
  text: [
    'Mobile clinics vaccinated about 1,200 weavers and 340 children last week, the aid group said.',
    'Growers picked 12,000 bales before the rain, the union trumpeted.',
    'Engineers overhauled 64 looms.',
  ].join(' '),
};

console.log(
  'built in:',
  readArticle(article).claims.map(({ measure }) => measure),
);
for (const { measure, population, quantity, attribution } of readArticle(article, { lexicon: mine }).claims) {
  const whom = population === null ? '' : ` ${population}`;
  console.log(`${measure}: ${quantity.text}${whom}${attribution ? `, according to the ${attribution.name}` : ''}`);
}
