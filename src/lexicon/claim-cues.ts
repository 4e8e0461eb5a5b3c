/** Small closed word lists that single rules of the claim stage ask for, all lower case. */
export interface ClaimCues {
  // Of counts
  /** Nouns of which the figure is of what stands behind "of", or was told of before: "the number of". */
  counts: readonly string[];
  /** Between "the" and such a noun where it is of what was told before: "the initial figure", "the real number". */
  beforeCounts: readonly string[];
  /** What said so before: "an earlier report", "the previous toll". */
  reports: readonly string[];
  /** What somebody gives out: "according to figures released by the ministry". */
  statistics: readonly string[];
  /** On which those told of before stand: "the count includes 38 children". */
  lists: readonly string[];
  /** How a toll that was told of in the sentence before goes on: "It stands at 88." */
  stands: readonly string[];
  /** What becomes of the missing: "were located". */
  foundAgain: readonly string[];
  /** Before a count, whose it is: "the official toll", "a police figure". */
  countOwners: readonly string[];
  /** Adjectives that "to" follows behind their noun: "officers loyal to him". */
  /** What is laid against somebody: "charges", "cases". */
  lawCases: readonly string[];
  laying: readonly string[];
  /** "Murder charge for three" */
  chargeable: readonly string[];
  /** Populations that the law searches for: they are not lost. */
  soughtByLaw: readonly string[];
  /** "in heaps of five" */
  heaps: readonly string[];
  /** How somebody was killed: "beheaded". */
  manners: readonly string[];
  devoted: readonly string[];
  /** "rescued south of Crete": with "of" a preposition. */
  directions: readonly string[];
  /** Behind a person, and no deed: "a man named Ali". */
  naming: readonly string[];
  /** Who treats the hurt: "a hospital admitted 20 people". */
  treating: readonly string[];
  /** "No other deaths were reported" */
  beyond: readonly string[];
  /** "the worst affected with 51 deaths" */
  worst: readonly string[];
  /** "Haiti has counted 51" */
  counting: readonly string[];
  /** "St Mary's received 22 patients" */
  admitting: readonly string[];
  /** "Everyone has been accounted for" */
  everyone: readonly string[];
  /** "All those missing have been found" */
  located: readonly string[];
  /** "one later died", "two have since died" */
  laterOn: readonly string[];
  /** "correcting the figure of 17" */
  putRight: readonly string[];
  /** Before a figure: "the last 20 hostages" */
  inOrder: readonly string[];
  /** What they become, behind a plural: "took guards hostage" */
  captive: readonly string[];
  /** "got killed", "getting hurt" */
  getting: readonly string[];
  /** "puts the missing at 30" */
  putting: readonly string[];
  /** "lists four medics as killed" */
  listing: readonly string[];
  /** "The number of dead was cut by two" */
  cutting: readonly string[];
  /** "the police would confirm only four" */
  conceding: readonly string[];
  /** "five have since been brought out" */
  bringingOut: readonly string[];
  /** "after initially reporting that" */
  sayingNow: readonly string[];
  /** "the fire service" */
  ofFire: readonly string[];
  /** "the lone survivor" */
  lone: readonly string[];
  /** "built for 8,000" */
  roomFor: readonly string[];
  /** "Madrid accounted for 214" */
  accounting: readonly string[];
  countries: readonly string[];
  /** What people of a country are called, one or many: "Vietnamese", "Swiss". */
  peoples: readonly string[];
  /** Words of an article in which those who are held are hostages. */
  captivity: readonly string[];
  /** Beside those whom the police hold. */
  custody: readonly string[];
  /** What is seized with all on board: "a bulk carrier with 22 crew". */
  seized: readonly string[];
  /** Who is on board of it. */
  onBoard: readonly string[];
  /** "bringing the toll to 61" */
  bringing: readonly string[];
  /** "The number of deaths fell to 10.9 million" */
  falling: readonly string[];
  /** "Deaths outnumbered births by 90,000" */
  outdoing: readonly string[];
  /** "Estimates ranged from 1,000 to 6,000" */
  ranging: readonly string[];
  /** Verbs that elsewhere have another sense: "The toll has passed 600". */
  passing: readonly string[];
  /** "another five died" */
  adding: readonly string[];
  /** "30 people a day", "killed each week" */
  periods: readonly string[];
  /** "had earlier put the toll at 9" */
  earlier: readonly string[];
  /** "no sign of casualties" */
  signs: readonly string[];
  /** Beside which deaths are those of a whole country: "births". */
  births: readonly string[];
  /** Behind the deaths of a register: "the 12,000 deaths registered in May". */
  registered: readonly string[];

  // Of who is told of
  /** Whose children they are: "the father of two boys". */
  parents: readonly string[];
  /** "six brothers of one family" */
  members: readonly string[];
  /** "a city of 50,000" */
  towns: readonly string[];
  /** Before the names of ships: "the KM Barcelona 5". */
  ships: readonly string[];
  /** Before the name of one person: "Colonel Rashid Gul". */
  titles: readonly string[];
  /** "five suspected cases", of which nobody is suspected himself. */
  cases: readonly string[];
  /** "the dead", "the injured": a group told by what befell it. */
  groups: readonly string[];
  /** Before "force": "the police force". */
  forces: readonly string[];
  /** After "rescue": "a rescue team of 37". */
  teams: readonly string[];
  /** Who gets power and water: an outage befalls no "people" there. */
  served: readonly string[];
  /** Who says so in a headline, beside people: "Two dead in blast: ministry". */
  offices: readonly string[];

  // Of what befell them
  /** "found the bodies of three climbers" */
  bodies: readonly string[];
  /** "The bodies have not been found." */
  found: readonly string[];
  /** Before those who were hurt: "found a woman with a gunshot wound". */
  finding: readonly string[];
  /** Told with how many there are in one: "a family of seven". */
  households: readonly string[];
  /** One noun for several people, with a verb for one: "a group of twelve was". */
  bands: readonly string[];
  /** Who does so is no longer of those who are held: "50 of them escaped". */
  gettingAway: readonly string[];
  /** Where some of them were from: "Thirteen of them belonged to the reserve." */
  whence: readonly string[];
  /** What is done for victims who are dead: "The 16 victims will be buried together." */
  mourned: readonly string[];
  /** What becomes of the bodies of those who were counted: "Nineteen bodies have been identified". */
  kept: readonly string[];
  /** Of some of the dead, as somebody saw them: "They threw two bodies into the yard." */
  seeing: readonly string[];
  /** Done to people alone: "Selma Aydin was murdered". */
  assaulted: readonly string[];
  /** Done to people alone where a name is told: "Rashid Gul was killed". */
  slain: readonly string[];
  /** Verbs whose object, called by two names, is a person: "murdered Rashid Gul", "wounded Omar Zia". */
  killing: readonly string[];
  /** "a double homicide" */
  crimes: readonly string[];
  /** "triple homicide: two men and a woman found shot" */
  homicides: readonly string[];
  murderSuicides: readonly string[];
  /** Behind "murder": "murder and suicide". */
  suicides: readonly string[];
  /** "an attempted murder-suicide" */
  attempted: readonly string[];
  /** A sentence of shots and stabs: "was shot", "the gunman". */
  shooting: readonly string[];
  /** Before "shot" as a noun: "the fatal shot". */
  shots: readonly string[];
  /** Before "shot" as a noun too: "fired just one shot". */
  firing: readonly string[];
  /** "turned the gun on himself" */
  guns: readonly string[];
  /** "badly hurt" */
  badly: readonly string[];
  slightly: readonly string[];
  /** "showed up at the hospital with gunshot wounds" */
  arrived: readonly string[];
  /** Where a shot is survived: "shot himself in the hand". */
  limbs: readonly string[];
  /** "17 people had been taken", after hostages were told of. */
  taken: readonly string[];
  /** "36 were released" */
  letGo: readonly string[];
  /** "freed 12 children abducted last week" */
  freeing: readonly string[];
  /** No captives, but "three taken to hospital". */
  takenTo: readonly string[];
  /** "13 hostages in exchange for 39 prisoners" */
  swaps: readonly string[];
  /** "freed 40 of them on bail" */
  bail: readonly string[];
  /** What one runs away from or in, and is not displaced: "fled the scene", "fled in a grey van". */
  getaways: readonly string[];
  /** "Soldiers and their families fled their homes": those are displaced. */
  homes: readonly string[];
  /** What targets people and hits none: "a campaign targeting a million children". */
  campaigns: readonly string[];
  /** Link verbs that nobody can be done to: "two of the wounded remained in hospital". */
  stative: readonly string[];
  /** The figure is of another event: "a similar quake killed four". */
  ofAnother: readonly string[];

  // Of who says so
  /** Before "to" no verbs of saying: "a gunman believed to be a student". */
  meant: readonly string[];
  /** What is done as often as it is said: "employers added 73,000 jobs". */
  doing: readonly string[];
  /** "gave a lower toll of 50" */
  giving: readonly string[];
  /** "far below the 141 claimed by the rebels" */
  claimed: readonly string[];
  /** "far below the 14 initially reported" */
  measuredBy: readonly string[];
  /** "says it is closer to 150" */
  closer: readonly string[];
  /** "the opposition spoke of more than 100" */
  speaking: readonly string[];
}
