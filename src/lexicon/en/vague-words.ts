import type { VagueEntry, ZeroEntry } from '../quantity-lexicon.ts';

/** Ends after DESIGN "Vague words"; the conservative number after ACLED's codebook. Plural scales multiply: "tens of thousands". */
export const vague = [
  { words: 'couple', min: 2, max: 2, conservative: 2, after: 'a|another', before: 'of' },
  { words: 'pair', min: 2, max: 2, conservative: 2, after: 'a|another', before: 'of' },
  { words: 'few', min: 3, max: 9, conservative: 3, after: 'a|another|last|past|next|first' },
  { words: 'several', min: 3, max: 9, conservative: 3 },
  { words: 'handful', min: 3, max: 9, conservative: 3, after: 'a' },
  { words: 'tens', min: 20, max: 99, conservative: 10, before: 'of' },
  { words: 'dozens', min: 24, max: 99, conservative: 12 },
  {
    words: 'scores',
    min: 40,
    max: 99,
    conservative: 20,
    before:
      'of|more|killed|injured|wounded|dead|feared|missing|hurt|trapped|displaced|homeless|arrested|detained|evacuated',
  },
  { words: 'hundreds', min: 200, max: 999, conservative: 100 },
  { words: 'thousands', min: 2e3, max: 9_999, conservative: 1e3 },
  { words: 'lakhs', min: 2e5, max: 9_999_999, conservative: 1e5 },
  { words: 'crores', min: 2e7, max: 999_999_999, conservative: 1e7 },
  { words: 'millions', min: 2e6, max: 999_999_999, conservative: 1e6 },
  { words: 'billions', min: 2e9, max: 999_999_999_999, conservative: 1e9 },
  { words: 'trillions', min: 2e12, max: 999_999_999_999_999, conservative: 1e12 },
] as const satisfies readonly VagueEntry[];

export const zero = {
  words: 'no one|no-one|nobody|none|not one|not a single',
  determiners: 'no',
  between:
    'other|further|more|new|serious|major|immediate|confirmed|known|reported|additional|civilian|military|human|fatal|such|foreign|police|local|initial',
  nouns:
    'injury|injuries|death|deaths|casualty|casualties|fatality|fatalities|victim|victims|survivor|survivors|arrest|arrests|people|person|persons|passenger|passengers|civilian|civilians|child|children|woman|women|man|men|soldier|soldiers|troops|officer|officers|hostage|hostages|losses|wounded|injured|dead|homes|houses|buildings|patients|students|residents|workers|crew|prisoners|detainees|evacuations|cases|infections|votes|loss of life',
  notBefore: "else’s|else's",
} as const satisfies ZeroEntry;
