// Teach it a measure and a population by passing data; nothing is registered, nothing global changes.
import { en, type Lexicon, readArticle } from 'corroborate';

const mine: Lexicon = {
  ...en,
  measures: [
    ...en.measures,
    {
      id: 'vaccinated',
      gloss: 'People who were given a vaccine.',
      verbs: [{ forms: 'vaccinate', counts: 'object' }],
      nouns: [{ forms: 'vaccination vaccinations' }],
    },
  ],
  populations: [...en.populations, { id: 'weavers', words: ['weaver', 'weavers', 'loom workers'], within: 'people' }],
};

const article = {
  id: 'clinic',
  text: 'Mobile clinics vaccinated about 1,200 weavers and 340 children last week, the aid group said.',
};

console.log(
  'built in:',
  readArticle(article).claims.map(({ measure }) => measure),
);
for (const { measure, population, quantity, attribution } of readArticle(article, { lexicon: mine }).claims) {
  console.log(`${measure}: ${quantity.text} ${population}, according to the ${attribution?.name}`);
}
