import type { ReportingWords } from '../claim-lexicon.ts';

/** How a text says who said it. */
export const reporting = {
  verbs: (
    'said says say saying told tells tell reported reports report announced announces added adds confirmed confirms stated states ' +
    'wrote writes tweeted noted notes claimed claims estimated estimates believes believed revealed reveals indicated indicates ' +
    'acknowledged insisted explained warned declared disclosed alleged quoted cited put posted'
  ).split(' '),
  before: ['according to', 'citing', 'quoting', 'per'],
} as const satisfies ReportingWords;
