import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createArchive } from '../src/archive.ts';
import { diffReports } from '../src/diff/diff-reports.ts';
import type { Reading } from '../src/model/reading.ts';
import { compareReadings, readArticle } from '../src/pipeline.ts';
import { readStories } from './support/story.ts';

/** Of several papers on a few events, so that readings meet; each article in two editions. */
const readings = readStories()
  .slice(0, 8)
  .flatMap((story) => story.articles.map((article) => ({ ...article, id: `${story.slug}/${article.id}` })))
  .map((article) => readArticle(article));
const corrected = (reading: Reading): Reading => ({
  ...reading,
  claims: reading.claims.map((claim, i) =>
    i > 0 ? claim : { ...claim, quantity: { ...claim.quantity, min: 7, max: 7, stated: 7 } },
  ),
});

/** Steps that make sense or not: those that don't must throw and change nothing. */
const steps = fc.array(
  fc.record({ what: fc.constantFrom('add', 'add', 'add', 'remove', 'correct'), which: fc.nat(readings.length - 1) }),
  { maxLength: 25 },
);

describe('an archive', () => {
  it('says at every point what a comparison of all in it says, whatever way led there', () => {
    fc.assert(
      fc.property(steps, fc.integer({ min: 1, max: 4 }), (list, every) => {
        const archive = createArchive();
        const now = new Map<string, Reading>();
        for (const [i, { what, which }] of list.entries()) {
          const reading = readings[which]!;
          const { id } = reading.article;
          if (what === 'remove') {
            expect(archive.remove(id)).toBe(now.delete(id));
          } else if ((what === 'add') === now.has(id)) {
            expect(() => archive[what as 'add' | 'correct'](reading)).toThrow(id);
          } else {
            const given = what === 'add' ? reading : corrected(reading);
            archive[what as 'add' | 'correct'](given);
            now.set(id, given);
          }
          if (i % every === 0) expect(archive.report()).toEqual(compareReadings([...now.values()]));
        }
        expect(archive.report()).toEqual(compareReadings([...now.values()]));
        expect(archive.size).toBe(now.size);
      }),
      { numRuns: 25 },
    );
  });

  it('comes back from its log and from its lines, and a broken last line loses nothing else', () => {
    fc.assert(
      fc.property(steps, fc.nat(), (list, cut) => {
        const log: string[] = [];
        const archive = createArchive({ onLine: (line) => log.push(line) });
        const reports = [archive.report()];
        for (const { what, which } of list) {
          const reading = readings[which]!;
          const known = archive.has(reading.article.id);
          if (what === 'remove') archive.remove(reading.article.id);
          else archive[known ? 'correct' : 'add'](known ? corrected(reading) : reading);
          if (log.length >= reports.length) reports.push(archive.report());
        }
        expect(createArchive({ lines: log }).report()).toEqual(archive.report());
        expect(createArchive({ lines: archive.lines() }).report()).toEqual(archive.report());
        const last = log.at(-1);
        if (last === undefined) return;
        const torn = createArchive({ lines: [...log.slice(0, -1), last.slice(0, 1 + (cut % (last.length - 1)))] });
        expect(torn.report()).toEqual(reports.at(-2));
        expect(torn.notes).toHaveLength(1);
      }),
      { numRuns: 15 },
    );
  });
});

describe('the calls of an archive', () => {
  const [first, second] = readings as [Reading, Reading];

  it('tell what changed since a report', () => {
    const archive = createArchive();
    archive.add(first);
    const before = archive.report();
    archive.add(second);
    expect(archive.changesSince(before)).toEqual(diffReports(before, archive.report()));
    expect(archive.changesSince(before).articles.added).toEqual([second.article.id]);
    expect(archive.changesSince(archive.report()).events).toEqual([]);
  });

  it('keep a copy: what the caller does to his own shows nowhere', () => {
    const own = structuredClone(first);
    const archive = createArchive();
    archive.add(own);
    own.claims.length = 0;
    expect(archive.report()).toEqual(compareReadings([first]));
  });

  it('make no change whose line could not be kept', () => {
    const archive = createArchive({
      onLine: () => {
        throw new Error('disk full');
      },
    });
    expect(() => archive.add(first)).toThrow('disk full');
    expect(archive.size).toBe(0);
  });

  it('take ids that are names of an object’s own', () => {
    const archive = createArchive();
    const ids = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    for (const id of ids) archive.add({ ...first, article: { ...first.article, id } });
    expect(archive.report().articles.map((article) => article.id)).toEqual([...ids].sort());
    expect(archive.remove('valueOf')).toBe(false);
    expect(createArchive({ lines: archive.lines() }).ids()).toEqual([...ids].sort());
  });

  it.each([
    ['{"add":', 'not a whole line of JSON'],
    ['null', 'no change of an archive'],
    ['{"erase":"a"}', 'no change of an archive'],
    ['{"add":{"article":{}}}', 'reading.article.id: expected string, got nothing'],
  ])('tell a line that is none and take the others: %s', (line, trouble) => {
    const archive = createArchive({ lines: [...createArchiveLines(first), line, ...createArchiveLines(second)] });
    expect(archive.size).toBe(2);
    expect(archive.notes).toMatchObject([{ rule: 'border/skipped', articleId: 'lines[1]' }]);
    expect(archive.notes[0]?.text).toContain(trouble);
  });

  it('throw at a mistake of the caller', () => {
    expect(() => createArchive({ lnes: [] } as object)).toThrow('options.lnes: unknown option');
    expect(() => createArchive({ lines: 'a' as never })).toThrow('options.lines: expected an iterable of lines');
    expect(() => createArchive({ onLine: 1 as never })).toThrow('options.onLine: expected a function');
    expect(() => createArchive().add({} as never)).toThrow('reading.article: expected object, got nothing');
  });
});

function createArchiveLines(reading: Reading): Iterable<string> {
  const archive = createArchive();
  archive.add(reading);
  return archive.lines();
}
