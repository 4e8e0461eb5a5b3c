import type { VagueEntry, ZeroEntry } from '../quantity-lexicon.ts';
import { rows } from './rows.ts';

/** Ends as the README, "How intervals are chosen", has them; the conservative number after ACLED's codebook. Plural scales multiply: "tens of thousands". */
export const vague = rows<VagueEntry>(`
words,conservative,min,max,after,before
couple,2,2,2,a|another,of
pair,2,2,2,a|another,of
few,3,3,9,a|another|last|past|next|first
several,3,3,9
handful,3,3,9,a
tens,10,20,99,,of
dozens,12,24,99
scores,20,40,99,,of|more|killed|injured|wounded|dead|feared|missing|hurt|trapped|displaced|homeless|arrested|detained|evacuated|freed|rescued|hospitalised|hospitalized|stranded|died|perished|drowned|crushed|burned|buried|shot|seized|abducted|kidnapped|charged|infected|affected|treated|admitted|rounded
hundreds,100,200,999
thousands,1e3,2e3,9999
lakhs,1e5,2e5,9999999
crores,1e7,2e7,999999999
millions,1e6,2e6,999999999
billions,1e9,2e9,999999999999
trillions,1e12,2e12,999999999999999
`);

export const zero = {
  words: 'no one|no-one|nobody|none|not one|not a single',
  determiners: 'no',
  between:
    'other|further|more|new|serious|major|immediate|confirmed|known|reported|additional|civilian|military|human|fatal|such|foreign|police|local|initial',
  nouns:
    'injury|injuries|death|deaths|casualty|casualties|fatality|fatalities|victim|victims|survivor|survivors|arrest|arrests|people|person|persons|passenger|passengers|civilian|civilians|child|children|woman|women|man|men|soldier|soldiers|troops|officer|officers|hostage|hostages|losses|wounded|injured|dead|homes|houses|buildings|patients|students|residents|workers|crew|prisoners|detainees|evacuations|cases|infections|votes|loss of life',
  notBefore: "else’s|else's",
} as const satisfies ZeroEntry;
