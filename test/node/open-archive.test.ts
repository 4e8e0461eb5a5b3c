import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import type { Reading } from '../../src/model/reading.ts';
import { openArchive } from '../../src/node.ts';
import { compareReadings, readArticle } from '../../src/pipeline.ts';

const folder = mkdtempSync(join(tmpdir(), 'corroborate-archive-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let files = 0;
const newPath = (): string => join(folder, `${files++}.jsonl`);

const readings = Array.from({ length: 12 }, (_, i) =>
  readArticle({
    id: `a${i}`,
    source: `Paper ${i}`,
    text: `A ferry sank off Lomé on Sunday. ${12 + i} people died – naïve.`,
  }),
);
const [first, second, third] = readings as [Reading, Reading, Reading];

describe('an archive in a file', () => {
  it('stands on the disk when a call has resolved, and comes back', async () => {
    const path = newPath();
    const archive = await openArchive(path);
    await Promise.all(readings.map((reading) => archive.add(reading)));
    expect(readFileSync(path, 'utf8').trimEnd().split('\n')).toHaveLength(12);
    await archive.remove('a3');
    const again = await openArchive(path);
    expect(again.report()).toEqual(archive.report());
    expect(again.report()).toEqual(compareReadings(readings.filter(({ article }) => article.id !== 'a3')));
    await Promise.all([archive.close(), again.close()]);
  });

  it('loses the line that a crash cut off, wherever it was cut, and nothing else', async () => {
    const path = newPath();
    const archive = await openArchive(path);
    await archive.add(first);
    const acknowledged = statSync(path).size;
    await archive.add(second);
    await archive.close();
    const whole = readFileSync(path);
    for (let end = acknowledged; end <= whole.length; end += 37) {
      writeFileSync(path, whole.subarray(0, end));
      const again = await openArchive(path);
      expect(again.has('a0')).toBe(true);
      expect(again.size).toBe(1);
      expect(again.notes).toHaveLength(end > acknowledged ? 1 : 0);
      await again.add(third);
      await again.close();
      const then = await openArchive(path);
      expect([then.size, then.notes.length]).toEqual([2, 0]);
      await then.close();
    }
  });

  it('keeps a whole last line that only lacks its line break', async () => {
    const path = newPath();
    const archive = await openArchive(path);
    await archive.add(first);
    await archive.close();
    truncateSync(path, statSync(path).size - 1);
    const again = await openArchive(path);
    await again.add(second);
    await again.close();
    const then = await openArchive(path);
    expect(then.size).toBe(2);
    await then.close();
  });

  it('tells a broken line in the middle and keeps what stands after it', async () => {
    const path = newPath();
    const archive = await openArchive(path);
    await archive.add(first);
    appendFileSync(path, '{"add": torn\n');
    await archive.close();
    const again = await openArchive(path);
    await again.add(second);
    await again.close();
    const then = await openArchive(path);
    expect(then.size).toBe(2);
    expect(then.notes).toMatchObject([{ rule: 'border/skipped', articleId: `${path}:2` }]);
  });

  it('says nothing is kept once a write has failed', async () => {
    const path = newPath();
    const archive = await openArchive(path);
    await archive.add(first);
    const probe = await open(path, 'r');
    const prototype = Object.getPrototypeOf(probe) as { datasync(): Promise<void> };
    await probe.close();
    const spy = vi.spyOn(prototype, 'datasync').mockRejectedValueOnce(new Error('disk full'));
    await expect(archive.add(second)).rejects.toThrow('disk full');
    spy.mockRestore();
    await expect(archive.add(third)).rejects.toThrow('disk full');
    expect(archive.size).toBe(1);
    await archive.close();
  });

  it('is written anew with a line for each reading, while changes go on', async () => {
    const path = newPath();
    const archive = await openArchive(path);
    await Promise.all(readings.map((reading) => archive.add(reading)));
    for (const { article } of readings.slice(2)) await archive.remove(article.id);
    await Promise.all([archive.compact(), archive.correct(second), archive.add(third)]);
    expect(readFileSync(path, 'utf8').trimEnd().split('\n').length).toBeLessThanOrEqual(4);
    await archive.compact();
    expect(readFileSync(path, 'utf8').trimEnd().split('\n')).toHaveLength(3);
    const again = await openArchive(path);
    expect(again.report()).toEqual(archive.report());
    expect(again.size).toBe(3);
    await Promise.all([archive.close(), again.close()]);
    await expect(archive.add(first)).rejects.toThrow();
  });

  it('refuses the same article twice, also while the first is being written', async () => {
    const archive = await openArchive(newPath());
    const [one, two] = await Promise.allSettled([archive.add(first), archive.add(first)]);
    expect([one.status, two.status]).toEqual(['fulfilled', 'rejected']);
    expect(archive.size).toBe(1);
    await archive.close();
  });
});
