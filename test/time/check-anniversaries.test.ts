import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/pipeline.ts';

const notes = (text: string, publishedAt = '2023-05-14') =>
  readArticle({ id: 'a', text, publishedAt }).notes.filter(({ rule }) => rule === 'consistency/anniversary');

describe('an anniversary', () => {
  it('that does not fit the date it is of is told', () => {
    const [note, ...more] = notes('Morvan marked the 34th anniversary of the killings of 14 May 1991 on Sunday.');
    expect(more).toEqual([]);
    expect(note).toMatchObject({ level: 'warning', field: 'text', articleId: 'a' });
    expect(note!.span!.text).toContain('34th anniversary');
    expect(note!.text).toContain('the article was printed in 2023, 32 years later.');
  });

  it.each([
    'Morvan marked the 32nd anniversary of the killings of 14 May 1991 on Sunday.',
    'Morvan marks the 33rd anniversary of the flood of 2 June 1991 next spring.',
    'On the 34th anniversary of the school, a plaque for those killed on 14 May 1991 was unveiled.',
    'The 34th anniversary of the town will be marked on 14 May 2023.',
    'He was born on 3 March 1960 and saw the 34th anniversary of the town.',
  ])('that fits, or is of something else, is not: %s', (text) => {
    expect(notes(text)).toEqual([]);
  });

  it('in an article without a date says nothing', () => {
    const text = 'Morvan marked the 34th anniversary of the killings of 14 May 1991 on Sunday.';
    expect(readArticle({ id: 'a', text }).notes).toEqual([]);
  });
});
