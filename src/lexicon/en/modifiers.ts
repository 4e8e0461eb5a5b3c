import type { ModifierEntry } from '../quantity-lexicon.ts';
import { rows } from './rows.ts';

const more = 'more|greater|larger|bigger|higher|longer|older|taller|heavier|faster|better';
const less = 'less|fewer|smaller|lower|shorter|younger|lesser';
const slightly = 'slightly|a little|a bit|a shade|marginally|fractionally';

const each = (words: string, frames: string): string =>
  words
    .split('|')
    .map((word) => frames.replaceAll('_', word))
    .join('|');
/** "less than or equal to", "greater or equal than", "equal to or more than" … */
const orEqual = '_ or equal than|_ or equal to|_ than or equal to|_ than or equal|equal to or _ than|equal or _ than';
const than = '_ than|well _ than|far _ than|much _ than';

/** The table of the README, "How intervals are chosen", row by row. Longer phrases win over their ends: "no more than" over "more than". */
export const modifiers = rows<ModifierEntry>(`
modifier,place,words,durationOnlyAfter
at-least,before,at least|at least or equal to|${each(less, 'no _ than|not _ than')}|a minimum of|minimum of|minimum|at a minimum|at the very least|upwards of|upward of|as few as|as little as|as low as|not under|not below|${each(more, orEqual)}|>=|≥|≧
more-than,before,${each(more, than)}|exceeding|exceeds|exceed|exceeded|in excess of|above|well over|well above|surpassing|surpassed|surpass|surpasses|north of|topping|topped|tops|beyond|not just|>
more-than,before,over,for|in|lasted|lasting|took|taking|of|after|is|was|are|were|and|just|by|to|with|than|spent|waited|well|served|at
at-most,before,up to|as many as|as much as|as high as|as long as|at most|at the most|${each(more, 'no _ than|not _ than')}|a maximum of|maximum of|maximum|max|not exceeding|not over|no later than|not above|${each(less, orEqual)}|<=|≤|≦
less-than,before,${each(less, than)}|under|below|well under|well below|shy of|short of|south of|<
approximate,before,about|around|some|roughly|approximately|approx|an estimated|estimated|circa|ca|c|somewhere around|somewhere near|in the region of|in the order of|on the order of|in the vicinity of|more or less|something like|perhaps|maybe|probably|possibly|an average of|on average|a reported|close on|broadly|very roughly|~|≈|∼
almost,before,nearly|almost|close to|just under|just below|just shy of|just short of|approaching|${each(slightly, '_ less than|_ fewer than|_ under|_ below')}|nearing|very nearly|virtually|not quite|near
just-over,before,just over|just above|just more than|just upwards of|barely more than|barely over|little more than|little over|${each(slightly, '_ more than|_ over|_ above|_ higher than')}
exact,before,exactly|precisely|just|only|equal to|equals|equaling to|equals to
at-least,after,${each(more, 'or _|and _|or _ than')}|or over|and over|or above|and above|and up|and upwards|and counting|at least|at a minimum|at the least|at the very least|minimum|plus|or later|upwards|if not more|+
at-most,after,${each(less, 'or _|and _|or _ than')}|or under|and under|or below|and below|at most|at the most|max|maximum|tops
approximate,after,or so|or thereabouts|odd|something|give or take|approximately|more or less|ish
or-equal,after,or equal|or equal to|or equal to it
`);
