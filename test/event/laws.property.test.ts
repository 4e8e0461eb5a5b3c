import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/lexicon/en.ts';
import { vocabularyOf } from '../../src/lexicon/vocabulary.ts';
import { segment } from '../../src/text/segment.ts';
import { findTimes } from '../../src/time/find-times.ts';
import { readEvents } from './read.ts';

const WORDS =
  'on in the a January 20 1990 Tuesday ago years after since anniversary 32nd quake killed 12 In Iran , . " — of last week similar Hurricane Odile Black'.split(
    ' ',
  );
/** Any string, and strings made of the words the rules look for. */
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join(' ')),
);
const days = fc.constantFrom('2024-02-29', '1999-12-31', 'no day', null);

describe('laws of times and mentions', () => {
  it('times are sorted, disjoint, and say what stands there', () => {
    fc.assert(
      fc.property(texts, days, (text, day) => {
        let end = 0;
        for (const time of findTimes(segment('text', text, vocabularyOf(en)), day)) {
          expect(time.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(time.start, time.end)).toBe(time.text);
          if (time.range) expect(time.range.from <= time.range.to).toBe(true);
          end = time.end;
        }
      }),
    );
  });

  it('every claim has a mention, every mention its evidence, and no two have one id', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { claims, mentions, mainMentionId } = readEvents({ text });
        const ids = mentions.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        if (mentions.length > 0) expect(mainMentionId).toBe(ids[0]);
        for (const { mentionId } of claims) expect(ids).toContain(mentionId);
        for (const mention of mentions) {
          for (const span of mention.evidence) expect(text.slice(span.start, span.end)).toBe(span.text);
        }
      }),
    );
  });
});
