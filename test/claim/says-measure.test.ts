import { describe, expect, it } from 'vitest';
import { numberedWords } from '../../src/claim/numbered-words.ts';
import { saysMeasure } from '../../src/claim/says-measure.ts';
import { wordIndex } from '../../src/claim/word-index.ts';
import { en } from '../../src/lexicon/en.ts';
import { vocabularyOf } from '../../src/lexicon/vocabulary.ts';
import { segmentArticle } from '../../src/text/segment.ts';

function says(text: string, hasFigure = false): boolean {
  const vocabulary = vocabularyOf(en);
  const [document] = segmentArticle({ id: 'a', text }, vocabulary);
  return saysMeasure(document!.table, document!.sentences[0]!, numberedWords(wordIndex(en))(vocabulary), hasFigure);
}

describe('words that may claim something', () => {
  it.each([
    'A guard was killed.',
    'The bodies lay in the yard.',
    'A boy was taken to the district hospital.',
    'The murder of a teacher shocked the town.',
    'There were no injuries.',
    'The victims, including a girl, are expected to recover.',
  ])('are in “%s”', (text) => {
    expect(says(text)).toBe(true);
  });

  it.each([
    'The mayor spoke at noon.',
    // The first word of a phrase without its last, and the last without its first.
    'She was taken by surprise.',
    'The hospital was built in a year.',
    // The last stands before the first.
    'The hospital said he was taken aback.',
  ])('are not in “%s”', (text) => {
    expect(says(text)).toBe(false);
  });

  it('need be fewer beside a figure', () => {
    expect(says('Police counted 12 abductions.')).toBe(false);
    expect(says('Police counted 12 abductions.', true)).toBe(true);
    expect(says('It stood at 12.', true)).toBe(true);
    expect(says('Rebels swapped 12 ex-hostages.', true)).toBe(true);
    expect(says('The 12 ships left the port.', true)).toBe(false);
  });
});
