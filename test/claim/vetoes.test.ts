import { describe, expect, it } from 'vitest';
import { vetoes } from '../../src/claim/vetoes.ts';
import { traceArticle } from '../../src/pipeline.ts';

/** Of each veto a sentence that it leaves unread. */
const LEFT: Readonly<Record<string, string>> = {
  'no-claim/driven': 'The blast sent hundreds of shoppers running.',
  'no-claim/bailed': 'Police arrested 67 people, of whom 18 were freed on bail.',
  'no-claim/cured':
    'Ninety-four people have been infected so far. Of them, 19 have died, 31 have recovered and 44 are being treated.',
  'no-claim/getaway': 'The suspect fled the town.',
  'no-claim/one-person': 'The dead man was buried on Friday.',
  'no-claim/counted-by': 'A count by the mayor had 15 people dead.',
  'no-claim/told-again': 'Seven had burns on over half of their bodies and the condition of three was critical.',
  'no-claim/only-badly': 'Neither of the drivers was seriously injured.',
  'no-claim/neither-nor': 'Neither he nor his passenger was injured.',
  'no-claim/sent-alone': 'The agency sent an officer to the camp.',
  'no-claim/prisoners-freed': 'Rebels freed 200 prisoners in return.',
  'no-claim/bodies-handed-over': 'Rebels handed over the bodies of 83 soldiers.',
  'no-claim/no-bodies': 'No bodies have been found.',
  'no-claim/things': 'The storm killed seven dreams.',
  'no-claim/found-since': 'Five who had been listed as missing were located.',
  'no-claim/wanted': 'Two gunmen are still being searched for.',
  'no-claim/customers': 'The storm affected 40,000 customers.',
  'no-claim/level': 'The number of cases hit 46.',
  'no-claim/self': 'Nobody knows why he killed himself.',
  'no-claim/dead-things': 'Civil society called for three dead city days.',
  'no-claim/should': 'Nobody should die for that.',
  'no-claim/on-film': 'A camera captured all six of the gang on video.',
  'no-claim/asked-for': 'The mayor asked the government to send 200 officers.',
  'no-claim/counted-twice': 'Two bodies had been counted twice.',
  'no-claim/definition': 'The archive defines a mass shooting as one in which four or more people are killed.',
  'no-claim/of-others': 'Human Rights Watch found no basis for a figure of 40 dead.',
  'no-claim/of-one-family': 'Five children from one family were among the victims.',
  'no-claim/no-sign': 'The agency found no evidence for a figure of 40 dead.',
  'no-claim/no-whole-number': 'A powerful quake with a magnitude of 6.1 struck southern Iran.',
};

describe('each veto', () => {
  it('has an id of its own and a sentence here', () => {
    expect(vetoes.map(({ id }) => id)).toEqual(Object.keys(LEFT));
  });

  it.each(Object.entries(LEFT))('%s leaves a figure unread: %s', (id, text) => {
    const traced: string[] = [];
    traceArticle({ id: 'a', text }, {}, (rule) => traced.push(rule));
    expect(traced).toContain(id);
  });
});
