import type { Link, NearMiss, NearMissReason } from '../model/event.ts';
import { cleanText } from './clean-text.ts';

/** Why two reports are of one event, or of two, as a reader takes it in. */
export interface LinkView {
  /** The publishers of the two. */
  left: string;
  right: string;
  /** "alike in kind, day and words; unlike in spot (2.14)" */
  why: string;
}

export interface NearMissView extends LinkView {
  /** What the other event is called. */
  label: string;
  /** "one article tells both" */
  reason: string;
}

/** What the features of a comparison are called in front of a reader. */
const FEATURES: Readonly<Record<string, string>> = {
  name: 'name',
  kind: 'kind',
  when: 'day',
  reported: 'day of the report',
  where: 'place',
  site: 'spot',
  words: 'words',
  subject: 'subject',
  extent: 'extent',
  'told apart': 'what one of them tells of both',
};

const REASONS: Readonly<Record<NearMissReason, string>> = {
  'too little in common': 'too little in common',
  'one article tells both': 'one article tells both',
  'less alike as a whole': 'the other reports are less alike',
  forbidden: 'kept apart as asked',
};

export function viewLink(link: Link, nameOf: (articleId: string) => string): LinkView {
  const [left, right] = link.articleIds;
  return { left: nameOf(left), right: nameOf(right), why: whyOf(link) };
}

export function viewNearMiss(
  miss: NearMiss,
  nameOf: (articleId: string) => string,
  labels: ReadonlyMap<string, string>,
): NearMissView {
  return { ...viewLink(miss, nameOf), label: labels.get(miss.eventId) ?? miss.eventId, reason: REASONS[miss.reason] };
}

/** Features by which way they weigh; those that weigh nothing are left out. */
function whyOf({ comparisons, weight }: Link): string {
  const featuresOf = (sign: number) =>
    comparisons.flatMap(({ feature, weight }) =>
      Math.sign(weight) === sign ? [FEATURES[feature] ?? cleanText(feature)] : [],
    );
  const [alike, unlike] = [featuresOf(1), featuresOf(-1)];
  const parts = [
    ...(alike.length > 0 ? [`alike in ${listed(alike)}`] : []),
    ...(unlike.length > 0 ? [`unlike in ${listed(unlike)}`] : []),
  ];
  return `${parts.join('; ')} (${weight.toFixed(2)})`.trim();
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
