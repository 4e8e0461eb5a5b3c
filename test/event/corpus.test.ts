import { describe, expect, it } from 'vitest';
import type { EventMention } from '../../src/model/event.ts';
import { checkLines } from '../support/check-lines.ts';
import { type CorpusLine, readLines } from '../support/line-corpus.ts';
import { figures, readEvents } from './read.ts';

const lines = readLines(new URL('corpus.txt', import.meta.url));
const background = readLines(new URL('background.txt', import.meta.url));

function articleOf({ text, printed, lead }: CorpusLine) {
  const [title, body] = text.includes(' | ') ? (text.split(' | ') as [string, string]) : [null, text];
  return {
    text: lead === '' ? body : `${lead} ${body}`,
    ...(title !== null && { title }),
    publishedAt: printed,
  };
}

function wrongWith(expected: string, mention: EventMention | undefined): string[] {
  return expected.split('; ').flatMap((demand) => {
    const at = demand.indexOf(' ');
    const [asked, value] = [demand.slice(0, at), demand.slice(at + 1)];
    const found = foundOf(asked, value, mention);
    return found === null ? [] : [`${demand}: is ${found}`];
  });
}

/** What is found instead, `null` when the demand holds. */
function foundOf(asked: string, value: string, mention: EventMention | undefined): string | null {
  switch (asked) {
    case 'name': {
      const { name = null } = mention ?? {};
      return (name ?? 'none').toLowerCase() === value.toLowerCase() ? null : String(name);
    }
    case 'kind':
      return value.split(', ').includes(mention?.kind ?? 'none') ? null : String(mention?.kind);
    case 'when': {
      const when = mention?.when ?? null;
      const told = when === null ? 'none' : when.from === when.to ? when.from : `${when.from} .. ${when.to}`;
      return told === value ? null : told;
    }
    case 'where': {
      const places = value.split(', ');
      const where = mention?.where ?? [];
      return where[0] === places[0] && places.every((place) => where.includes(place)) ? null : where.join(', ');
    }
    case 'scene': {
      const scenes = mention?.scenes?.join(', ') ?? 'none';
      return scenes === value ? null : scenes;
    }
    case 'not':
      return mention?.where.includes(value) ? mention.where.join(', ') : null;
    default:
      throw new Error(`"${asked}" asks for nothing`);
  }
}

describe('the corpora of events', () => {
  it('hold 100 and 40 lines and more, each once', () => {
    expect(lines.length).toBeGreaterThanOrEqual(100);
    expect(background.length).toBeGreaterThanOrEqual(40);
    expect(new Set(lines.map(({ text }) => text)).size).toBe(lines.length);
    expect(new Set(background.map(({ text }) => text)).size).toBe(background.length);
  });
});

checkLines('main events', new URL('known-gaps.list', import.meta.url), lines, (line) => {
  const { mentions, mainMentionId } = readEvents(articleOf(line));
  return wrongWith(
    line.expected,
    mentions.find(({ id }) => id === mainMentionId),
  );
});

checkLines('background events', new URL('known-gaps-background.list', import.meta.url), background, (line) => {
  const [asked, ...demands] = line.expected.split(/ |; /u);
  const placed = readEvents(articleOf(line));
  const found = figures(placed).findIndex((figures) => figures.includes('42'));
  if ((asked === 'apart') !== found > 0) return [`is of ${found > 0 ? 'another' : 'the main'} event`];
  const other = placed.mentions[found];
  const asDays = /^apart (?:\S+; )?(\d.*)$/u.exec(line.expected)?.[1];
  const kind = demands[0] !== undefined && /^[a-z]/u.test(demands[0]) ? demands[0] : null;
  return [
    ...(kind === null ? [] : wrongWith(`kind ${kind}`, other)),
    ...(asDays === undefined ? [] : wrongWith(`when ${asDays}`, other)),
  ];
});
