/** The numbers of the event stage. */
export const settings = {
  /** Sentences of the text, from its first, that tell what an article is about. */
  leadSentences: 6,
  /** Those among them that tell what it happened in or to. */
  sceneSentences: 3,
  /** What a word of the taxonomy weighs in the title, and in the first sentences of the text. */
  titleWeight: 4,
  leadWeights: [3, 2, 1.5, 1, 0.7, 0.5],
  /** And further down, where claims are. */
  bodyWeight: 0.3,
  /** A name tells more than a verb. */
  nounFactor: 1.3,
  /** A second kind this near to the first is kept beside it. */
  otherKindShare: 0.3,
  /** Sentences of the text that are read for places and names. */
  bodySentences: 60,
  mostPlaces: 8,
  mostActors: 16,
  mostPeople: 8,
  mostTerms: 220,
  /** Tokens between a time and a word of the taxonomy at which they still belong together. */
  timeReach: 25,
  /** Sentences of the text, from its first, that name the day and the place of what is new. */
  openingSentences: 2,
  /** Days before the article from which a date further down is not that of what is new. */
  newsAge: 14,
  /** Days before the article from which a date is history, unless the article follows something up. */
  farBack: 60,
  /** Days after which what began then, and goes on, is no news of its own: "held since October 2023". */
  longSince: 300,
  /** Days before the article from which an event is remembered: how things stand today is not its doing. */
  longAgo: 365,
  /** A report without a day tells of one of so many days before it. */
  freshDays: 2,
  /** Longer than so many days is the time that statistics tell of, and not when they are told. */
  aWeek: 7,
  /** Days between a claim's time and the main event's from which the claim speaks of another. */
  otherDateGap: 10,
  /** And where the news is of months and quarters: longer ago than a year is history. */
  otherPeriodGap: 200,
  /** Sentences back that "That …" may reach, one by one: bounds the work, and no reader looks further. */
  goesOnFor: 8,
} as const;
