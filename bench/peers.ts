import { createRequire } from 'node:module';
import * as chrono from 'chrono-node';
import nlp from 'compromise';

// What others would take to find the figures of a text. None gives what this library gives: each is measured at its own
// job. They stand in bench/node_modules, apart from what the package needs.

export interface Peer {
  name: string;
  read(text: string): unknown;
}

const require = createRequire(import.meta.url);
const recognizers = require('@microsoft/recognizers-text-number') as {
  recognizeNumber(text: string, culture: string): unknown;
};
const winkNlp = require('wink-nlp') as (
  model: unknown,
  pipe: string[],
) => {
  readDoc(text: string): { entities(): { out(as: unknown): unknown } };
  its: { detail: unknown };
};
const wordsToNumbers = require('words-to-numbers') as { default(text: string): unknown };
const wink = winkNlp(require('wink-eng-lite-web-model'), ['sbd', 'ner']);

export const PEERS: readonly Peer[] = [
  { name: 'a bare regular expression', read: (text) => text.match(/\d[\d,.]*/gu) },
  { name: 'compromise, `numbers()`', read: (text) => nlp(text).numbers().json() },
  { name: 'wink-nlp, entities', read: (text) => wink.readDoc(text).entities().out(wink.its.detail) },
  { name: 'Recognizers-Text, numbers', read: (text) => recognizers.recognizeNumber(text, 'en-us') },
  { name: 'chrono-node, dates', read: (text) => chrono.parse(text) },
  { name: 'words-to-numbers', read: (text) => wordsToNumbers.default(text) },
];
