import type { ReportingWords } from '../claim-lexicon.ts';

/** How a text says who said it. */
export const reporting = {
  verbs: (
    'said says say saying told tells tell reported reports report announced announces added adds confirmed confirms stated states ' +
    'wrote writes tweeted noted notes claimed claims estimated estimates believes believed revealed reveals indicated indicates ' +
    'believe estimate lists maintained maintains verified acknowledged acknowledges insisted insists argued argues reckons warns alleges conceded concedes contended contends asserted asserts explained warned declared disclosed alleged quoted cited put puts posted spoke speaks speak talked shows showed'
  ).split(' '),
  before: ['according to', 'citing', 'quoting', 'per'],
  works: (
    'film films movie movies novel novels book books play plays drama dramas series story tale legend poem song essay episode game ' +
    'thriller fable myth'
  ).split(' '),
} as const satisfies ReportingWords;
