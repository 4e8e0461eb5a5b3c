/** The words the event stage knows, as data. */
export interface EventLexicon {
  eventKinds: readonly EventKindEntry[];
  countries: readonly CountryEntry[];
  states: readonly StateEntry[];
  eventCues: EventCues;
  /** What an event happens in or to: kind of place → words and phrases for it, parted by `|`. */
  scenes: Readonly<Record<string, string>>;
  /** Words that say nothing of what a text is about. */
  stopWords: readonly string[];
}

export interface EventKindEntry {
  id: string;
  /** `aftermath`: what follows an event (trial, vigil, aid) and is itself the event only where nothing else is told. */
  role: 'happening' | 'aftermath';
  /** How much its words say of what an article is about, 1 unless given: "died" and "released" are in all news. */
  weight?: number;
  /** It tells of a month or a quarter, and is of the day on which it is told: "inflation in June". */
  ofPeriods?: boolean;
  /** Id of the wider kind this is one of: a bombing is an attack. */
  within?: string;
  /** Lower case, each form of its own; they name the event ("the quake"). */
  nouns: readonly string[];
  /** Lower case, each form of its own; they tell it ("was shot dead"), by a word for its people too ("the gunman"). */
  verbs: readonly string[];
}

export interface CountryEntry {
  /** The name the place gets in `where`. */
  id: string;
  /** Its people and adjectives: a country and its people are one place. */
  words: readonly string[];
  /** Cities that news name without the country. */
  cities: readonly string[];
}

export interface StateEntry {
  id: string;
  /** "Okla.", "OK": read only after a town and a comma. */
  short: readonly string[];
}

/** Small closed word lists the rules of the event stage ask for. */
export interface EventCues {
  /** Before a place: "in", "near". */
  placePrepositions: readonly string[];
  /** Ends of place names that are written with the name: "County", "Avenue". */
  placeHeads: readonly string[];
  /** First words of place names: "Lake", "Cape". */
  placeFronts: readonly string[];
  /** The last word of a firm's name, which is no place: "Halden Motors". */
  firmWords: readonly string[];
  /** What a country does to another, and with what: "Russian missiles", "Israeli strikes", "India bombed". */
  attacks: readonly string[];
  /** Right before what is attacked: "struck Arden", "an air strike on Arden" has `attacks` before "on". */
  attacked: readonly string[];
  /** Places people are taken to after an event: "Hospital", "Court". */
  institutions: readonly string[];
  /** Before "of" and someone's name, or behind "Ana Ruiz's": "the killing of Ana Ruiz". */
  befalls: readonly string[];
  /** Right before the name of whom it is done to: "shot Ana Ruiz". */
  doneTo: readonly string[];
  /** Behind someone's name, what befell him or what a court did: "Ana Ruiz was shot", "Omar Zia pleaded guilty". */
  toldOfCase: readonly string[];
  /** Capitalised words that begin no place and no name: "Police", "Monday". */
  notNames: readonly string[];
  /** First words of a named event: "Hurricane", "Operation". */
  nameHeads: readonly string[];
  /** Whom a country's word before them tells the origin of, and not where they were: "a French national". */
  citizens: readonly string[];
  /** What such an event does, in a title: "Storm Batters the Coast" is not called Batters. */
  strikes: readonly string[];
  /** Last words of a named event after a proper name: "tragedy", "genocide". */
  nameTails: readonly string[];
  /** "Black January", "Bloody Sunday". */
  nameColours: readonly string[];
  /** Second words of well-known places: "York" of "New York". */
  newTowns: readonly string[];
  /** Feasts, which stand with a capital behind "in" and "on": "in Christmas market crush". */
  feasts: readonly string[];
  /** Before "of" and a place: "the siege of Tarvisk". */
  nameOfs: readonly string[];
  /** Words of telling and of tolls: the time beside them is when it was told. */
  reporting: readonly string[];
  /** Verbs that say that something happened: the time beside them is when it did. */
  occurring: readonly string[];
  /** The figure or event beside them is not the one the article is about: "similar", "previous". */
  otherEvent: readonly string[];
  /** Lower case; words of the taxonomy that tell no event in them: "the fire service said". */
  notEvents: readonly string[];
  /** Who speaks for a country or sits in it: "the Peruvian embassy", "the Congress of Peru". */
  speakers: readonly string[];
  /** Words that say the sentence goes on about the event of the one before: "that", "there". */
  sameEvent: readonly string[];
  /** Behind a kind of place, someone of it or a thing beside it: "a hotel manager", "the bus stop". */
  sceneOwners: readonly string[];
  /** Before the plural of what happened: many of them are meant, "separate shootings". */
  several: readonly string[];
  /** Before an area that many of them fill: "attacks across the province". */
  overAnArea: readonly string[];
  /** Say so alone: "nationwide". */
  everywhere: readonly string[];
  /** Plurals of the taxonomy of which one event leaves many: "gunshot wounds". */
  notMany: readonly string[];
  /** Before a time that many of them fill: "shootings over the weekend". */
  overAPeriod: readonly string[];
  /** Small words inside a name: "Rio de Janeiro", "Omar al Bashir". */
  insideNames: readonly string[];
  /** Behind a name that is a place's, then: "Fairview police", "a Halden suburb". */
  afterPlaces: readonly string[];
  /** Behind a country whose they are, wherever they came down: "Russian drones". */
  arms: readonly string[];
  /** Behind where it comes from: "a Malaysian airliner". */
  crafts: readonly string[];
  /** Behind a capital that speaks for its country: "Kiev said". */
  insists: readonly string[];
  /** Kinds of events called by where they were: "the Surfside condominium collapse". */
  calledByPlace: readonly string[];
  /** Behind a country that judges what happened anywhere: "a French court". */
  courts: readonly string[];
  /** Behind a country that did so many times: "killed by Israeli fire". */
  deedsOfStates: readonly string[];
  /** Behind the name of a building: "the Halden bridge disaster". */
  disasters: readonly string[];
  /** Last words of the name of an event that was at the place before them: "Sarova massacre". */
  atTheirPlace: readonly string[];
  /** After a year that is part of how it is called: "a 2011 disaster". */
  happened: readonly string[];
  /** After "a separate", "an unrelated". */
  incidents: readonly string[];
  /** Beside what an event of another kind brought about: "a landslide triggered by the quake". */
  causing: readonly string[];
  /** Behind a verb of telling, which tells no time then: "212 reported missing". */
  outcomes: readonly string[];
  /** "deaths since the start of the winter" */
  seasons: readonly string[];
  /** What is as long as a war: "Israel's campaign has killed 58,000 people". */
  campaigns: readonly string[];
  /** "killed by another man": who did it, and not here. */
  doers: readonly string[];
  /** What goes on for months: "the cartel's infighting has left 1,200 dead". */
  longFights: readonly string[];
  /** Before "violence" that goes on for months: "gang violence". */
  ongoing: readonly string[];
  /** "avenging the killing of six of its members": the deed, and the words that answer it. */
  deeds: readonly string[];
  answers: readonly string[];
  /** "may be related to an earlier murder" */
  related: readonly string[];
  /** "the return of 90,000 displaced people": what is done for them now. */
  returning: readonly string[];
  /** "efforts to", "in order to ensure", "will allow": what is still to come. */
  underway: readonly string[];
}
