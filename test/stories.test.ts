import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { crossCheck } from '../src/pipeline.ts';
import { BLAME, type Broken, brokenDemands } from './support/check-story.ts';
import { gapMode, readGaps, refreshGaps } from './support/gap-list.ts';
import { renderStory } from './support/render-report.ts';
import { readStories, STORIES, type Story } from './support/story.ts';

const GAPS = new URL('known-gaps.list', STORIES);

const stories = readStories();
const gaps = readGaps(GAPS);

const golden = ({ slug }: Story): string => fileURLToPath(new URL(`${slug}/expected.md`, STORIES));
const reportOf = (story: Story): string => renderStory(story, crossCheck(story.articles));
const broken = (story: Story): Broken[] => brokenDemands(story.must, crossCheck(story.articles));

/** A story that became a gap loses its golden report, and one that is no gap any longer gets it. */
function keepGolden(failing: readonly Story[]): void {
  for (const story of stories) {
    const fails = failing.includes(story);
    if (fails && gapMode === 'accept') rmSync(golden(story), { force: true });
    if (!fails && !existsSync(golden(story))) writeFileSync(golden(story), reportOf(story));
  }
}

describe('the stories themselves', () => {
  it('are 25 or more, each with a phenomenon and demands', () => {
    expect(stories.length).toBeGreaterThanOrEqual(25);
    expect(stories.filter(({ about, must }) => about === '' || must.length === 0)).toEqual([]);
  });

  it('lists as known gaps only stories that exist', () => {
    const slugs = new Set(stories.map(({ slug }) => slug));
    expect([...gaps].filter((slug) => !slugs.has(slug))).toEqual([]);
  });
});

if (gapMode !== null) {
  it('refreshes the known gaps', () => {
    const failing = stories.map((story) => ({ story, broken: broken(story) })).filter((one) => one.broken.length > 0);
    if (gapMode !== 'show') keepGolden(failing.map(({ story }) => story));
    // A story is laid to the first stage that breaks a demand: what comes after it may only follow.
    const groups = BLAME.map((stage, index) => ({
      name: `stories, ${stage} stage`,
      cases: stories.length,
      failing: failing
        .filter(({ broken }) => Math.min(...broken.map((one) => BLAME.indexOf(one.stage))) === index)
        .map(({ story, broken }) => ({
          key: story.slug,
          problems: broken.map(({ stage, text }) => `${stage}: ${text}`),
        })),
    }));
    expect(refreshGaps(GAPS, 'Stories whose demands do not all hold today, by the stage to blame.', groups)).toEqual(
      [],
    );
  }, 120_000);
} else {
  describe('stories', () => {
    for (const story of stories) {
      const check = () => expect(broken(story).map(({ stage, text }) => `${stage}: ${text}`)).toEqual([]);
      if (gaps.has(story.slug)) it.fails(`known gap (closed? \`npm run gaps\`): ${story.slug}`, check);
      else it(story.slug, check);
    }
  });
  // Read before a test can write a report that is missing.
  const kept = stories.filter((story) => existsSync(golden(story))).map(({ slug }) => slug);

  describe('golden reports (`npm run golden` writes them anew)', () => {
    it('are kept of every story but the known gaps', () => {
      expect(kept).toEqual(stories.filter(({ slug }) => !gaps.has(slug)).map(({ slug }) => slug));
    });

    for (const story of stories.filter(({ slug }) => !gaps.has(slug))) {
      it(story.slug, () => expect(reportOf(story)).toMatchFileSnapshot(golden(story)));
    }
  });
}
