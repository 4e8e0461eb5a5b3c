import { describe, expect, it } from 'vitest';
import { diffReports } from '../../src/diff/diff-reports.ts';
import type { Article } from '../../src/model/article.ts';
import type { Report, ReportEvent } from '../../src/model/report.ts';
import { crossCheck } from '../../src/pipeline.ts';
import { readStories } from '../support/story.ts';

const monday: Article = {
  id: 'a',
  source: 'Herald',
  publishedAt: '2024-03-04',
  text: 'A ferry sank off Lome on Sunday. Nine people died.',
};
const tuesday: Article = {
  id: 'b',
  source: 'Post',
  publishedAt: '2024-03-05',
  text: 'The ferry that sank off Lome on Sunday killed 14 people. Three people were injured.',
};
const fire: Article = {
  id: 'c',
  source: 'Echo',
  publishedAt: '2024-03-05',
  text: 'A fire at a mill in Dhaka killed six workers on Monday.',
};

describe('two reports', () => {
  it('that are equal have no difference', () => {
    for (const { articles } of readStories()) {
      const report = crossCheck(articles);
      expect(diffReports(report, structuredClone(report))).toEqual({
        version: 1,
        articles: { added: [], removed: [] },
        events: [],
      });
    }
  });

  it('tell what a day has brought: a new verdict, new figures, another estimate', () => {
    const diff = diffReports(crossCheck([monday]), crossCheck([monday, tuesday]));
    expect(diff.articles).toEqual({ added: ['b'], removed: [] });
    const [event, ...others] = diff.events;
    expect(others).toEqual([]);
    expect(event).toMatchObject({ change: 'changed', articles: { added: ['b'], removed: [] }, splitFrom: null });
    expect(event!.findings.map(({ change, summary }) => [change, summary])).toEqual([
      [
        'verdict',
        'Now revised (was uncorroborated): The number of people killed rose from nine (Herald, 4 March 2024) to 14 (Post, 5 March 2024).',
      ],
      ['new', 'New: Only Post says that three people were injured.'],
    ]);
    expect(
      event!.estimates.map(({ change, measure, before, after }) => [change, measure, before?.best, after?.best]),
    ).toEqual([
      ['new', 'injured', undefined, 3],
      ['changed', 'killed', 9, 14],
    ]);
  });

  it('tell of events that are new, and backwards of events that are gone', () => {
    const [before, after] = [crossCheck([monday]), crossCheck([monday, fire])];
    expect(diffReports(before, after).events).toMatchObject([{ change: 'new', before: null }]);
    const gone = diffReports(after, before).events;
    expect(gone).toMatchObject([{ change: 'gone', after: null }]);
    expect(gone[0]!.findings[0]!.summary).toBe('No longer told: Only Echo says that six workers were killed.');
  });
});

describe('events that are cut otherwise', () => {
  const event = (id: string, claimIds: string[]): ReportEvent => ({
    ...{ id, label: id, kind: null, when: null, where: [], names: [], articleIds: [], claimIds },
    ...{ findings: [], estimates: [], links: [], nearMisses: [] },
  });
  const report = (...events: ReportEvent[]): Report => ({ ...crossCheck([fire]), events });

  it('are merged', () => {
    const diff = diffReports(report(event('x', ['1', '2']), event('y', ['3'])), report(event('x', ['1', '2', '3'])));
    expect(diff.events).toMatchObject([
      { change: 'changed', before: 'x', after: 'x', mergedFrom: ['y'], claims: { added: ['3'], removed: [] } },
    ]);
  });

  it('are split', () => {
    const diff = diffReports(report(event('x', ['1', '2', '3'])), report(event('x', ['1', '2']), event('y', ['3'])));
    expect(diff.events).toMatchObject([
      { change: 'changed', before: 'x', after: 'x', claims: { added: [], removed: ['3'] } },
      { change: 'new', before: null, after: 'y', splitFrom: 'x' },
    ]);
  });

  it('are known by their claims when an earlier article gives them another id', () => {
    const diff = diffReports(report(event('x', ['1'])), report(event('w', ['0', '1'])));
    expect(diff.events).toMatchObject([{ change: 'changed', before: 'x', after: 'w' }]);
  });
});
