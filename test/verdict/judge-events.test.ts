import { describe, expect, it } from 'vitest';
import { findingOf, injured, judge, killed, type Told } from './story.ts';

const verdict = (...args: Parameters<typeof judge>) => findingOf(judge(...args)).verdict;
const day = (n: number) => `2024-03-0${n}`;

describe('two sources', () => {
  it('agree on one figure, however it is hedged or rounded', () => {
    for (const [a, b] of [
      ['24', '24'],
      ['24', 'at least 24'],
      ['613', 'more than 600'],
      ['613', 'about 600'],
      ['about 14,000', 'more than 14,000'],
      ['1,187', '1,200'],
    ] as const) {
      expect(verdict({ Herald: { claims: [killed(a)] }, Post: { claims: [killed(b)] } }), `${a} / ${b}`).toBe('agree');
    }
  });

  it('can both be right where the intervals meet', () => {
    for (const [a, b] of [
      ['at least 7', 'at least 6'],
      ['at least 12', '15'],
      ['nearly 500', 'hundreds'],
      ['613', 'hundreds'],
      ['12 to 20', '14'],
    ] as const) {
      expect(verdict({ Herald: { claims: [killed(a)] }, Post: { claims: [killed(b)] } }), `${a} / ${b}`).toBe(
        'compatible',
      );
    }
  });

  it('disagree where they do not, and neither time nor definition explains it', () => {
    for (const [a, b] of [
      ['at least 12', '9'],
      ['40', 'nearly 50'],
      ['16', '17'],
      ['several', '25'],
    ] as const) {
      const papers = {
        Herald: { publishedAt: day(4), claims: [killed(a)] },
        Post: { publishedAt: day(4), claims: [killed(b)] },
      };
      expect(verdict(papers), `${a} / ${b}`).toBe('disagree');
    }
  });
});

describe('time', () => {
  const when = { from: day(1), to: day(1) };
  it('explains a toll that grew', () => {
    const papers = {
      Herald: { publishedAt: day(1), claims: [killed('9')] },
      Post: { publishedAt: day(2), claims: [killed('14')] },
    };
    const finding = findingOf(judge(papers, { when }));
    expect(finding.verdict).toBe('revised');
    expect(finding.summary).toBe(
      'The number of people killed rose from 9 (Herald, 1 March 2024) to 14 (Post, 2 March 2024).',
    );
  });

  it('does not explain one that shrank, unless a source corrects itself', () => {
    const papers = (claims: Parameters<typeof killed>[]) => ({
      Herald: { publishedAt: day(1), claims: [killed('14')] },
      Post: { publishedAt: day(2), claims: claims.map((args) => killed(...args)) },
    });
    expect(verdict(papers([['9']]), { when })).toBe('disagree');
    expect(verdict(papers([['9'], ['14', { role: 'previous' }]]), { when })).toBe('revised');
  });

  it('does not explain two counts of an event long past', () => {
    const papers = {
      Herald: { publishedAt: day(1), claims: [killed('130')] },
      Post: { publishedAt: day(9), claims: [killed('150')] },
    };
    expect(verdict(papers, { when: { from: '1990-01-20', to: '1990-01-20' } })).toBe('disagree');
  });

  it('takes a much smaller later figure of the same publisher for a part, a slightly smaller one for a contradiction', () => {
    const papers = (later: string) => ({
      a: { source: 'Herald', publishedAt: day(1), claims: [injured('200')] },
      b: { source: 'Herald', publishedAt: day(2), claims: [injured('900')] },
      c: { source: 'Herald', publishedAt: day(4), claims: [injured(later)] },
    });
    expect(findingOf(judge(papers('321'), { when }), 'injured').verdict).toBe('revised');
    expect(findingOf(judge(papers('700'), { when }), 'injured').verdict).toBe('disagree');
    expect(judge(papers('321'), { when }).estimates[0]).toMatchObject({ best: 900 });
  });

  it('lets no camp of thousands grow from one person', () => {
    const displaced = (figure: string): Told => ({ figure, measure: 'displaced' });
    const papers = (first: string) => ({
      Herald: { publishedAt: day(1), claims: [displaced(first)] },
      Post: { publishedAt: day(2), claims: [displaced('6,000')] },
      Echo: { publishedAt: day(2), claims: [displaced('6,000')] },
    });
    expect(findingOf(judge(papers('1'), { when }), 'displaced').verdict).toBe('agree');
    expect(findingOf(judge(papers('800'), { when }), 'displaced').verdict).toBe('revised');
  });

  it('knows a late copy of an old figure as stale', () => {
    const papers = {
      Herald: { publishedAt: day(1), claims: [killed('9')] },
      Post: { publishedAt: day(2), claims: [killed('14')] },
      Times: { publishedAt: day(3), claims: [killed('9')] },
    };
    expect(verdict(papers, { when })).toBe('revised');
  });
});

describe('an update told by the article itself', () => {
  const updated = (first: string, second: string, sentence: string, more: Partial<Told> = {}) =>
    judge({
      Herald: {
        claims: [killed(first, { sentence: `A bus crash left ${first} dead.` }), killed(second, { sentence, ...more })],
      },
    });

  it('is no disagreement: the newer figure stands', () => {
    for (const [first, second, sentence] of [
      ['12', '14', 'By evening the toll had risen to 14.'],
      ['12', '14', 'The toll rose on Monday to 14.'],
      ['2', '14', 'The toll then climbed to 14.'],
      ['12', '14', 'Officials said 14 are now known to have died.'],
      ['14', '11', 'The toll was later corrected to 11.'],
      ['104', '87', 'The ministry revised the toll down to 87.'],
    ] as const) {
      const event = updated(first, second, sentence);
      expect(findingOf(event), sentence).toMatchObject({ verdict: 'uncorroborated' });
      expect(
        findingOf(event).reasons.map(({ rule }) => rule),
        sentence,
      ).toContain('time/correction');
      expect(event.estimates[0], sentence).toMatchObject({ low: Number(second), best: Number(second) });
    }
  });

  it('overtakes the same older figure of another paper too', () => {
    const papers = {
      Herald: { claims: [killed('12'), killed('14', { sentence: 'The toll rose to 14.' })] },
      Post: { claims: [killed('12')] },
    };
    expect(verdict(papers)).toBe('revised');
  });

  it('knows a figure of the title that the text names as an earlier one', () => {
    const papers = {
      Herald: { claims: [killed('104', { field: 'title' }), killed('87'), killed('104', { role: 'previous' })] },
    };
    expect(findingOf(judge(papers)).verdict).toBe('uncorroborated');
    expect(judge(papers).estimates[0]).toMatchObject({ best: 87 });
  });

  it('needs words that say so, next to the figure, and a rise that rises', () => {
    for (const [first, second, sentence] of [
      ['12', '14', 'In all 14 passengers died.'],
      ['12', '14', 'The water rose until 14 had drowned.'],
      ['14', '12', 'The toll rose to 12.'],
    ] as const) {
      expect(findingOf(updated(first, second, sentence)).verdict, sentence).toBe('disagree');
    }
  });
});

describe('findings', () => {
  it('come in the order a reader needs them: by verdict, the whole before its parts, then by measure', () => {
    const claims = (dead: string, women: string): Told[] => [
      injured('30'),
      killed(women, { population: 'women' }),
      killed('4', { population: 'children' }),
      killed(dead),
      { figure: '7', measure: 'missing' },
    ];
    const { findings } = judge({
      Herald: { publishedAt: day(4), claims: claims('90', '20') },
      Post: { publishedAt: day(4), claims: claims('70', '25') },
      Echo: { publishedAt: day(4), claims: [{ figure: '40', measure: 'detained' }] },
    });
    expect(findings.map(({ verdict, measure, population }) => `${verdict} ${measure} ${population}`)).toEqual([
      'disagree killed people',
      'disagree killed women',
      'agree injured people',
      'agree missing people',
      'agree killed children',
      'uncorroborated detained people',
    ]);
  });
});

describe('the words of a finding', () => {
  it('give a lone figure of what changes by the hour as a figure, not as past', () => {
    const event = judge({ Herald: { claims: [{ figure: '5', measure: 'missing' }, killed('3')] } });
    expect(findingOf(event, 'missing').summary).toBe('Only Herald gives a figure for people missing: 5.');
    expect(findingOf(event).summary).toBe('Only Herald says that 3 people were killed.');
  });

  it('begin a sentence with a capital, though the number is a word', () => {
    const papers = {
      Herald: { publishedAt: day(4), claims: [killed('several')] },
      Post: { publishedAt: day(4), claims: [killed('25')] },
    };
    expect(findingOf(judge(papers)).reasons[0]!.text).toMatch(/^Several and 25 cannot be one count/u);
  });
});

describe('independence', () => {
  it('counts a publisher once', () => {
    const papers = {
      a: { source: 'Herald', claims: [killed('9')] },
      b: { source: 'Herald', claims: [killed('9')] },
    };
    expect(verdict(papers)).toBe('uncorroborated');
  });

  it('counts a reprinted text once', () => {
    const text = 'Nine people died when the ferry sank in the bay on Sunday, the coast guard said in a statement.';
    const papers = { Herald: { text, claims: [killed('9')] }, Post: { text, claims: [killed('9')] } };
    expect(verdict(papers)).toBe('uncorroborated');
  });

  it('counts one official once, though the outlets agree', () => {
    const papers = {
      Herald: { claims: [killed('9', { by: 'the Interior Ministry' })] },
      Post: { claims: [killed('9', { by: 'interior minister' })] },
    };
    const finding = findingOf(judge(papers));
    expect(finding).toMatchObject({ verdict: 'agree', independentSources: 1 });
  });
});

describe('parts and wholes', () => {
  it('finds a part larger than its whole in one article', () => {
    const papers = { Herald: { claims: [killed('150', { population: 'civilians' }), killed('some 137')] } };
    expect(findingOf(judge(papers)).summary).toBe(
      'Herald says both 150 civilians and some 137 people were killed: they cannot both be right.',
    );
  });

  it('never holds a part against a whole', () => {
    const papers = {
      Herald: { claims: [killed('48'), killed('8', { role: 'part' })] },
      Post: { claims: [killed('48')] },
    };
    expect(verdict(papers)).toBe('agree');
  });

  it('takes the dead out of the injured they are counted among', () => {
    const papers = {
      Herald: { claims: [injured('10'), killed('1', { role: 'part', partOf: 'Herald#0' })] },
      Post: { claims: [killed('1'), injured('9')] },
    };
    expect(findingOf(judge(papers), 'injured').verdict).toBe('compatible');
  });
});

describe('wholes across articles', () => {
  it('sees a part that no toll can hold, in the findings of both', () => {
    const event = judge({
      Herald: { claims: [killed('150', { population: 'civilians' })] },
      Post: { claims: [killed('137')] },
    });
    expect(event.findings.map(({ verdict }) => verdict)).toEqual(['disagree', 'disagree']);
    expect(findingOf(event).summary).toBe(
      'Herald says that 150 civilians were killed, Post that 137 people were killed in all: they cannot both be right.',
    );
    for (const { claimIds } of event.findings) expect(claimIds).toEqual(['Herald#0', 'Post#0']);
  });

  it('explains a toll with and without the attacker', () => {
    const attacker = killed('1', { population: 'perpetrators', role: 'part', partOf: 'Herald#0' });
    const papers = { Herald: { claims: [killed('5'), attacker] }, Post: { claims: [killed('4')] } };
    expect(verdict(papers)).toBe('compatible');
  });

  it('reads a figure a tenth as large as one of something else', () => {
    const papers = { Herald: { claims: [killed('2000')] }, Post: { claims: [killed('4')] } };
    expect(verdict(papers)).toBe('incomparable');
  });

  it('lets scope go with the sentence', () => {
    const district = 'In the hill district 1,040 people died and 1,370 were hurt.';
    const papers = {
      Herald: {
        claims: [killed('2310'), killed('1040', { sentence: district }), injured('1370', { sentence: district })],
      },
      Post: { claims: [injured('8410')] },
    };
    expect(findingOf(judge(papers), 'injured').verdict).toBe('uncorroborated');
  });

  it('takes the figure that others echo for the one an article stands by', () => {
    const papers = {
      Herald: { claims: [killed('11')] },
      Post: { claims: [killed('11'), killed('1140', { sentence: 'This year 1,140 people died at sea.' })] },
    };
    expect(verdict(papers)).toBe('agree');
  });
});

describe('estimates', () => {
  const bestOf = (papers: Parameters<typeof judge>[0], more: Parameters<typeof judge>[1] = {}) =>
    judge(papers, more).estimates.find(({ measure }) => measure === 'killed');

  it('are bounded by what was added to a toll that nobody gives: one more died', () => {
    const more = judge({ Herald: { claims: [killed('1', { role: 'increment' })] } });
    expect(more.estimates).toMatchObject([{ measure: 'killed', low: 1, best: 1, high: null, basis: 'bounded' }]);
  });

  it('prefer the figure that most sources can live with', () => {
    expect(bestOf({ Herald: { claims: [killed('at least 12')] }, Post: { claims: [killed('15')] } })).toMatchObject({
      low: 12,
      best: 15,
      high: 15,
    });
  });

  it('take the point that every source allows before any bound', () => {
    for (const [best, ...figures] of [
      ['15', 'at least 12', '15'],
      ['15', 'at least 12', 'at least 12', 'at least 12', '15'],
      ['613', '613', 'more than 600', 'about 600'],
      ['613', 'about 600', 'more than 600', 'more than 600', 'hundreds', '613'],
      ['18', 'up to 20', 'up to 20', '18', 'at least 15'],
      ['14', '12 to 20', '12 to 20', '14'],
    ] as const) {
      const papers = Object.fromEntries(
        figures.map((figure, i) => [`Paper ${i}`, { publishedAt: day(4), claims: [killed(figure)] }]),
      );
      expect(bestOf(papers), figures.join(' / ')).toMatchObject({ best: Number(best) });
      const dated = Object.fromEntries(figures.map((figure, i) => [`Paper ${i}`, { claims: [killed(figure)] }]));
      expect(bestOf(dated), figures.join(' / ')).toMatchObject({ best: Number(best) });
    }
  });

  it('follow the policy that is asked for, and keep both ends', () => {
    const papers = {
      Herald: { publishedAt: day(4), claims: [killed('20')] },
      Post: { publishedAt: day(4), claims: [killed('30')] },
      Echo: { publishedAt: day(4), claims: [killed('30')] },
    };
    const best = (policy: 'range' | 'lowest' | 'majority' | 'latest' | 'source-order') =>
      bestOf(papers, { policy, sourceOrder: ['herald'] });
    expect(best('range')).toMatchObject({ low: 20, best: 30, high: 30 });
    expect(best('majority')).toMatchObject({ best: 30 });
    const tie = { Herald: { claims: [killed('at least 12')] }, Post: { claims: [killed('15')] } };
    expect(bestOf(tie, { policy: 'majority' })).toMatchObject({ best: 15 });
    // Three papers that quote one governor have one origin; two that counted themselves have two.
    const quoted = Object.fromEntries(
      ['Herald', 'Post', 'Echo'].map((name) => [
        name,
        { publishedAt: day(4), claims: [killed('30', { by: 'the governor of Besan' })] },
      ]),
    );
    const counted = Object.fromEntries(
      ['Globe', 'Star'].map((name) => [name, { publishedAt: day(4), claims: [killed('20')] }]),
    );
    expect(bestOf({ ...quoted, ...counted }, { policy: 'majority' })).toMatchObject({ best: 20 });
    expect(best('lowest')).toMatchObject({ low: 20, best: 20, high: 30 });
    expect(best('source-order')).toMatchObject({ best: 20 });
  });

  it('leave out what time has overtaken', () => {
    const papers = {
      Herald: { publishedAt: day(1), claims: [killed('9')] },
      Post: { publishedAt: day(2), claims: [killed('14')] },
    };
    expect(bestOf(papers)).toMatchObject({ low: 14, best: 14, high: 14 });
  });

  it('count a list whose last member is one more person', () => {
    const sentence = 'Two soldiers and three others were killed.';
    const claims = [killed('2', { population: 'soldiers', sentence }), killed('3', { role: 'increment', sentence })];
    expect(bestOf({ Herald: { claims } })).toMatchObject({ best: 5, basis: 'summed' });
  });

  it('take those who were shot and are not told to have died for injured', () => {
    const injuredOf = (dead: Told) =>
      judge({ Herald: { claims: [{ figure: '3', measure: 'struck' }, dead] } }).estimates.find(
        ({ measure }) => measure === 'injured',
      );
    const among = killed('1', { role: 'part', partOf: 'Herald#0' });
    expect(injuredOf(among)).toMatchObject({ low: 0, best: 2, basis: 'bounded' });
    expect(injuredOf(killed('1'))).toMatchObject({ best: 3 });
  });

  it('take patients for injured where nobody is told to be hurt or dead', () => {
    const patients = { figure: '2', measure: 'hospitalised' };
    const injuredOf = (...claims: Told[]) =>
      judge({ Herald: { claims } }).estimates.find(({ measure }) => measure === 'injured');
    expect(injuredOf(patients)).toMatchObject({ low: 0, best: 2, basis: 'bounded' });
    expect(injuredOf(patients, killed('1'))).toBeUndefined();
    expect(injuredOf(patients, injured('3'))).toMatchObject({ best: 3, basis: 'stated' });
  });

  it('adds subgroups that share no one only where no whole is told', () => {
    const claims = [killed('1', { population: 'civilians' }), killed('6', { population: 'perpetrators' })];
    for (const claim of claims) claim.sentence = 'One civilian and six assailants were killed.';
    const { estimates } = judge({ Herald: { claims } });
    expect(estimates.find(({ population }) => population === null)).toMatchObject({ low: 7, best: 7, basis: 'summed' });
    const told = judge({ Herald: { claims: [...claims, killed('8')] } });
    expect(told.estimates.find(({ population }) => population === null)).toMatchObject({ best: 8, basis: 'stated' });
  });

  it('reads one person told by name as a part of the larger number of a subgroup', () => {
    const bestOf = (implicit: boolean) =>
      judge({
        Herald: { claims: [killed('3', { population: 'men' }), { ...killed('1'), implicit }] },
      }).estimates.find(({ population }) => population === null)?.best;
    expect([bestOf(true), bestOf(false)]).toEqual([3, 1]);
  });

  it('reads the badly hurt as a part of the hurt, and two counts of the badly hurt as rivals', () => {
    const hurt = (figure: string, sentence: string, field: 'title' | 'text' = 'text') => ({
      ...{ figure, sentence, field, measure: 'injured' },
    });
    const title = hurt('1', '1 critical after crash', 'title');
    const bestOf = (...claims: ReturnType<typeof hurt>[]) => judge({ Herald: { claims } }).estimates[0]?.best;
    expect(bestOf(title, hurt('4', '4 others were hurt.'))).toBe(4);
    expect(bestOf(hurt('1', '1 hurt in crash', 'title'), hurt('4', '4 others were hurt.'))).toBe(1);
    expect(bestOf(title)).toBe(1);
    const rivals = [hurt('16', '16 seriously hurt'), hurt('17', '17 were in serious condition.')];
    expect(judge({ Herald: { claims: rivals } }).findings[0]?.verdict).toBe('disagree');
  });

  it('adds a lone dead attacker to a toll of victims, never to one that may be his own', () => {
    const lone = killed('1', { population: 'perpetrators' });
    const bestOf = (...claims: ReturnType<typeof killed>[]) =>
      judge({ Herald: { claims } }).estimates.find(({ population }) => population === null);
    expect(bestOf(killed('4'), lone)).toMatchObject({ low: 4, best: 5, high: 5, basis: 'summed' });
    expect(bestOf(killed('4'), killed('3', { population: 'police' }), lone)).toMatchObject({
      best: 4,
      basis: 'stated',
    });
    expect(bestOf(killed('1'), lone)).toMatchObject({ best: 1, basis: 'stated' });
    expect(bestOf(killed('4'), killed('3', { population: 'perpetrators' }))).toMatchObject({ best: 4 });
  });

  it('keeps a figure that more papers still print after one has printed a larger', () => {
    const day = (n: string, publishedAt: string) => ({ publishedAt, claims: [killed(n)] });
    const { estimates } = judge({
      Herald: day('2', '2024-03-02'),
      Gazette: day('30', '2024-03-04'),
      Courier: day('2', '2024-03-05'),
      Tribune: day('2', '2024-03-06'),
    });
    expect(estimates[0]).toMatchObject({ best: 2 });
  });
});

describe('the ends of an estimate', () => {
  it('are open where a bound of one source lies beyond all that the others print', () => {
    const estimate = (...figures: string[]) =>
      judge(Object.fromEntries(figures.map((figure, i) => [`Paper ${i}`, { claims: [killed(figure)] }]))).estimates[0];
    expect(estimate('dozens', 'up to 12')).toMatchObject({ low: null, high: 99 });
    expect(estimate('at least 60', '55')).toMatchObject({ low: 55, high: null });
    expect(estimate('9', '12')).toMatchObject({ low: 9, high: 12 });
  });
});
