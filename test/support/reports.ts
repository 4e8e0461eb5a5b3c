import type { Article } from '../../src/model/article.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { NearMiss } from '../../src/model/event.ts';
import type { Camp } from '../../src/model/finding.ts';
import { exactly, type Interval, intervalOf, moreThan } from '../../src/model/interval.ts';
import type { Modifier } from '../../src/model/quantity.ts';
import type { Report, ReportArticle } from '../../src/model/report.ts';
import { spanOf } from '../../src/model/span.ts';

/** A claim on the first place where `figure` stands in the text, in the sentence around it. */
export function claimOn(
  article: Article,
  id: string,
  figure: string,
  interval: Interval,
  fields: Partial<Claim> & { modifier?: Modifier; stated?: number | null; implicit?: boolean } = {},
): Claim {
  const { modifier = 'exact', stated = interval.min, implicit = false, ...rest } = fields;
  const start = article.text.indexOf(figure);
  const from = article.text.lastIndexOf('. ', start) + 1;
  const first = from === 0 ? 0 : from + 1;
  const stop = article.text.indexOf('.', start + figure.length);
  return {
    id,
    articleId: article.id,
    mentionId: `m-${article.id}`,
    field: 'text',
    quantity: {
      ...spanOf(article.text, start, start + figure.length),
      ...intervalOf(interval),
      stated,
      modifier,
      unit: { kind: 'count' },
      implicit,
    },
    sentence: spanOf(article.text, first, stop + 1),
    measure: 'killed',
    population: 'people',
    partOf: null,
    role: 'total',
    status: 'asserted',
    attribution: null,
    asOf: null,
    ...rest,
  };
}

export function reportArticle(article: Article, mainEventId: string | null, claims: readonly Claim[]): ReportArticle {
  return {
    id: article.id,
    title: article.title ?? null,
    source: article.source ?? null,
    publishedAt: article.publishedAt ?? null,
    url: article.url ?? null,
    mainEventId,
    claimIds: claims.filter((claim) => claim.articleId === article.id).map((claim) => claim.id),
  };
}

const herald: Article = {
  id: 'herald.md',
  source: 'The Herald',
  title: 'Thirty years on',
  publishedAt: '2022-02-25',
  url: 'https://herald.example/khojaly',
  text: 'On 26 February 1992, 613 people were killed at Khojaly, including 106 women. Another 1,275 were taken hostage.',
};
const courier: Article = {
  id: 'courier.md',
  source: 'Courier',
  publishedAt: '2021-02-26',
  text: 'More than 600 residents died in the Khojaly massacre, according to the state commission.',
};
const gazette: Article = {
  id: 'gazette.md',
  source: 'Gazette',
  publishedAt: '1990-01-25',
  text: 'Some 137 people were killed when troops entered Baku on 20 January 1990. A boy was injured.',
};
const observer: Article = {
  id: 'observer.md',
  publishedAt: '2000-01-20',
  text: 'That night 150 civilians were killed in Baku, the embassy said.',
};

const k613 = claimOn(herald, 'c1', '613', exactly(613));
const k106 = claimOn(herald, 'c2', '106', exactly(106), { population: 'women', role: 'part', partOf: 'c1' });
const h1275 = claimOn(herald, 'c3', '1,275', exactly(1275), { measure: 'hostages' });
const k600 = claimOn(courier, 'c4', 'More than 600', moreThan(600), { modifier: 'more-than' });
const k137 = claimOn(gazette, 'c5', 'Some 137', exactly(137), { modifier: 'approximate' });
const i1 = claimOn(gazette, 'c6', 'A boy', exactly(1), { measure: 'injured', population: 'children', implicit: true });
const k150 = claimOn(observer, 'c7', '150', exactly(150), {
  population: 'civilians',
  attribution: { ...spanOf(observer.text, 50, 57), name: 'embassy' },
});

const COUNT = { kind: 'count' } as const;

/** What one article stands by. */
function camp(figure: string, { id, source, publishedAt = '' }: Article, claim: Claim): Camp {
  return {
    figure,
    interval: intervalOf(claim.quantity),
    standing: 'current',
    given: { from: publishedAt, to: publishedAt },
    sources: [source ?? id],
    articleIds: [id],
    staleArticleIds: [],
    claimIds: [claim.id],
    independentSources: 1,
  };
}

export const khojalyClaims: readonly Claim[] = [k613, k106, h1275, k600, k137, i1, k150];
export const khojalyArticles: readonly Article[] = [herald, courier, gazette, observer];

const nearMiss = (left: string, right: string, eventId: string): NearMiss => ({
  left: `m-${left}.md`,
  right: `m-${right}.md`,
  articleIds: [`${left}.md`, `${right}.md`],
  comparisons: [
    { feature: 'kind', level: 'exact', weight: 1.2 },
    { feature: 'words', level: 'close', weight: 1.6 },
    { feature: 'when', level: 'different', weight: -8 },
  ],
  weight: -5.2,
  eventId,
  reason: 'too little in common',
});

/** Two events, of which one holds a disagreement: made by hand, so that the renderers are tested without the stages. */
export const khojalyReport: Report = {
  version: 1,
  articles: [
    reportArticle(courier, 'khojaly', khojalyClaims),
    reportArticle(gazette, 'baku', khojalyClaims),
    reportArticle(herald, 'khojaly', khojalyClaims),
    reportArticle(observer, 'baku', khojalyClaims),
  ],
  claims: [...khojalyClaims],
  events: [
    {
      id: 'khojaly',
      label: 'Khojaly massacre',
      kind: 'massacre',
      when: { from: '1992-02-26', to: '1992-02-26' },
      where: ['Khojaly'],
      names: ['Khojaly massacre'],
      articleIds: ['courier.md', 'herald.md'],
      claimIds: ['c1', 'c2', 'c3', 'c4'],
      findings: [
        {
          measure: 'hostages',
          population: 'people',
          unit: COUNT,
          verdict: 'uncorroborated',
          claimIds: ['c3'],
          common: exactly(1275),
          independentSources: 1,
          camps: [camp('1,275', herald, h1275)],
          silentArticleIds: [],
          reasons: [{ rule: 'verdict/one-publisher', text: 'Only The Herald tells it.', claimIds: ['c3'] }],
          summary: 'Only The Herald gives a figure: 1,275 hostages.',
        },
        {
          measure: 'killed',
          population: 'people',
          unit: COUNT,
          verdict: 'compatible',
          claimIds: ['c1', 'c4'],
          common: exactly(613),
          independentSources: 2,
          camps: [camp('613', herald, k613), camp('more than 600', courier, k600)],
          silentArticleIds: [],
          reasons: [{ rule: 'verdict/overlap', text: '613 lies in "More than 600".', claimIds: ['c1', 'c4'] }],
          summary: '613 and “More than 600” can both be right.',
        },
        {
          measure: 'killed',
          population: 'women',
          unit: COUNT,
          verdict: 'uncorroborated',
          claimIds: ['c2'],
          common: exactly(106),
          independentSources: 1,
          camps: [camp('106', herald, k106)],
          silentArticleIds: [],
          reasons: [{ rule: 'verdict/one-publisher', text: 'Only The Herald tells it.', claimIds: ['c2'] }],
          summary: 'Only The Herald gives a figure: 106 women killed.',
        },
      ],
      estimates: [
        {
          measure: 'killed',
          population: 'people',
          low: 613,
          best: 613,
          high: 613,
          basis: 'stated',
          claimIds: ['c1'],
          unit: COUNT,
          ends: { low: ['c1'], best: ['c1'], high: ['c1'] },
        },
      ],
      links: [
        {
          left: 'm-courier.md',
          right: 'm-herald.md',
          articleIds: ['courier.md', 'herald.md'],
          comparisons: [{ feature: 'where', level: 'exact', weight: 4 }],
          weight: 4,
        },
      ],
      nearMisses: [nearMiss('herald', 'observer', 'baku')],
    },
    {
      id: 'baku',
      label: 'Baku, January 1990',
      kind: null,
      when: { from: '1990-01-20', to: '1990-01-20' },
      where: ['Baku'],
      names: [],
      articleIds: ['gazette.md', 'observer.md'],
      claimIds: ['c5', 'c6', 'c7'],
      findings: [
        {
          measure: 'injured',
          population: 'children',
          unit: COUNT,
          verdict: 'uncorroborated',
          claimIds: ['c6'],
          common: exactly(1),
          independentSources: 1,
          camps: [camp('one', gazette, i1)],
          silentArticleIds: [],
          reasons: [{ rule: 'verdict/one-publisher', text: 'Only Gazette tells it.', claimIds: ['c6'] }],
          summary: 'Only Gazette gives a figure: 1 child injured.',
        },
        {
          measure: 'killed',
          population: null,
          unit: COUNT,
          verdict: 'disagree',
          claimIds: ['c5', 'c7'],
          common: null,
          independentSources: 2,
          camps: [camp('some 137', gazette, k137), camp('150', observer, k150)],
          silentArticleIds: [],
          reasons: [
            {
              rule: 'verdict/part-over-whole',
              text: '150 civilians are more than some 137 people.',
              claimIds: ['c5', 'c7'],
            },
          ],
          summary: 'The figures can’t both be right: 150 civilians are more than some 137 people.',
        },
      ],
      estimates: [
        {
          measure: 'killed',
          population: 'people',
          low: 137,
          best: 137,
          high: null,
          basis: 'stated',
          claimIds: ['c5', 'c7'],
          unit: COUNT,
          ends: { low: ['c7'], best: ['c7'], high: [] },
        },
      ],
      links: [],
      nearMisses: [nearMiss('observer', 'herald', 'khojaly')],
    },
  ],
  notes: [
    {
      rule: 'verdict/anniversary',
      level: 'warning',
      articleId: 'herald.md',
      span: spanOf(herald.text, 3, 19),
      text: '“Thirty years on” does not fit 26 February 1992 and 25 February 2022.',
    },
  ],
  settings: { vaguePolicy: 'default', resolutionPolicy: 'range', sourceOrder: [] },
};
