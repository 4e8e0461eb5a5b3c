import { describe, expect, it } from 'vitest';
import { figures, readEvents } from './read.ts';

describe('the main mention', () => {
  it('has kind, when, where and evidence from title and lead', () => {
    const { mentions, mainMentionId } = readEvents({
      title: 'Quake kills 12 in Dorvel province',
      text: 'An earthquake struck the town of Maresk in Iran on Tuesday, officials said Thursday. It killed 12 people.',
    });
    const [main] = mentions;
    expect(main).toMatchObject({
      id: mainMentionId,
      kind: 'earthquake',
      when: { from: '2024-05-14', to: '2024-05-14' },
    });
    expect(main?.where).toEqual(expect.arrayContaining(['Maresk', 'Iran']));
    expect(main?.evidence.map(({ text }) => text)).toEqual(['Quake', 'Tuesday']);
  });

  it.each([
    'A block collapsed in Dorvel on Tuesday. Three Tunisians and a French national were among the dead.',
    'A bus crashed in Dorvel on Tuesday. Dozens of Polish tourists were hurt.',
  ])('is not where its victims come from: %s', (text) => {
    expect(readEvents({ text }).mentions[0]?.where).toEqual(['Dorvel']);
  });

  it('is in a department of a country, and in no department of state', () => {
    const where = (text: string) => readEvents({ text }).mentions[0]?.where;
    expect(
      where('A passenger bus fell into a ravine in Potosi Department late on Tuesday and twelve people died.'),
    ).toContain('Potosi Department');
    expect(where('A bomb killed two men in Dorvel on Tuesday, Defence Department officials said.')).toEqual(['Dorvel']);
    expect(where('A drone strike killed two Islamic State fighters in Dorvel on Tuesday.')).toEqual(['Dorvel']);
  });

  it('is not where what it answered for was', () => {
    const text =
      'A drone strike killed two men in Dorvel on Tuesday in retaliation for the bombing at Maresk station on Sunday.';
    const [main] = readEvents({ text }).mentions;
    expect(main?.where[0]).toBe('Dorvel');
    expect(main?.where).not.toContain('Maresk');
    expect(main?.when).toEqual({ from: '2024-05-14', to: '2024-05-14' });
  });

  it('is the remembered event in an article of its anniversary', () => {
    const { mentions } = readEvents({
      text: 'BAKU, Azerbaijan, May 15. The senate adopted a statement on the 32nd anniversary of the Sarova massacre. The villagers of Sarova were killed on May 12, 1992.',
    });
    expect(mentions[0]).toMatchObject({
      kind: 'massacre',
      name: 'Sarova massacre',
      when: { from: '1992-05-12', to: '1992-05-12' },
    });
  });

  it.each([
    ['explosion', 'Dale marked on Tuesday ten years since the blast at its mill. The blast on May 3, 2014 killed 9.'],
    ['fire', 'On Tuesday hundreds gathered, ten years after the mill fire. The fire of May 3, 2014 killed 9.'],
    ['massacre', 'A study published on Tuesday says that the May 3, 2014 massacre in Dorvel killed 9.'],
    ['massacre', 'A new book on the massacre of May 3, 2014 in Dorvel says 9 died.'],
  ])('is the event that is looked back on: %s', (kind, text) => {
    expect(readEvents({ text }).mentions).toMatchObject([{ kind, when: { from: '2014-05-03', to: '2014-05-03' } }]);
  });

  it('is not of last month where it tells no day, and what was then is another', () => {
    const { claims, mentions } = readEvents({
      publishedAt: '2024-05-02',
      title: 'Floods in Orland',
      text: 'Floods in Orland have killed at least 38 people, officials said.\n\nLast month, landslides killed 126 people in the city of Karsk.',
    });
    expect(mentions.map(({ when }) => when)).toEqual([
      { from: '2024-04-30', to: '2024-05-02' },
      { from: '2024-04-01', to: '2024-04-30' },
    ]);
    expect(claims.map(({ mentionId }) => mentions.findIndex(({ id }) => id === mentionId))).toEqual([0, 1]);
  });

  it('is new where it only comes years after another', () => {
    const text = 'A gunman killed 4 in Dale on Tuesday, ten years after another gunman killed 9 there on May 3, 2014.';
    expect(readEvents({ text }).mentions[0]?.when).toEqual({ from: '2024-05-14', to: '2024-05-14' });
  });

  it('is not at the place of another event that is told of further down', () => {
    const text =
      'An earthquake struck near Maresk in Iran on Tuesday, killing 12 people. Rescuers were on their way. A similar quake killed 42 in Dorvel in 2011.';
    const { mentions } = readEvents({ text });
    expect(mentions.map(({ where }) => where)).toEqual([['Maresk', 'Iran'], ['Dorvel']]);
  });

  it('is not dated by the month in its name', () => {
    const text = 'Thousands laid flowers. The assault of March 12, 1990 left 137 people dead.';
    expect(readEvents({ title: 'Dorvel remembers its dead of Black March', text }).mentions[0]).toMatchObject({
      name: 'Black March',
      when: { from: '1990-03-12', to: '1990-03-12' },
    });
  });

  it.each([
    ['printed', 'A quake struck Maresk on May 2, 2019. It killed 4.'],
    ['printed', 'Maresk marked the 5th anniversary of the Maresk quake.'],
    ['worked out', 'A quake struck Maresk on Tuesday. It killed 4.'],
    ['assumed', 'A quake struck Maresk. It killed 4.'],
  ])('says that its day is %s: %s', (basis, text) => {
    expect(readEvents({ text }).mentions[0]?.whenBasis).toBe(basis);
  });

  it('is not dated by when it was told, nor by a trial', () => {
    const { mentions } = readEvents({
      text: 'A man was shot in Dale on Sunday, police said Wednesday. A suspect was arrested Monday. He was charged Tuesday.',
    });
    expect(mentions[0]?.when).toEqual({ from: '2024-05-12', to: '2024-05-12' });
  });

  it.each([
    ['Hurricane Odile', 'Hurricane Odile tore through the coast. Hurricane Odile left 3 dead.'],
    ['Flight 212', 'Rescuers looked for Flight 212 off the coast. Flight 212 had vanished.'],
    ['Black March', 'The town mourns the dead of Black March. On Black March 40 died.'],
    ['March 12 tragedy', 'The senate marked the March 12 tragedy. The March 12 tragedy left 40 dead.'],
  ])('is called %s', (name, text) => {
    expect(readEvents({ text }).mentions[0]?.name).toBe(name);
  });

  it('takes a country and its people for one place', () => {
    const a = readEvents({ text: 'Floods in Peru killed 4.' }).mentions[0]?.where;
    const b = readEvents({ text: 'Floods killed 4 Peruvian farmers.' }).mentions[0]?.where;
    expect(a).toEqual(['Peru']);
    expect(b).toEqual(['Peru']);
  });

  it('is not where those sit who only speak of it', () => {
    const text = 'The embassy in Peru and the Congress of Brazil deplored the floods in Maresk that killed 4 in Iran.';
    const where = readEvents({ text }).mentions[0]?.where;
    expect(where).toEqual(['Maresk', 'Iran']);
    expect(readEvents({ text: 'Floods in Peru and Brazil killed 4.' }).mentions[0]?.where).toEqual(['Peru', 'Brazil']);
  });

  it('is where its name says, not where it is remembered', () => {
    const text = 'LIMA, May 12. Diplomats marked the 32nd anniversary of the Sarova massacre. The dead were honoured.';
    expect(readEvents({ text }).mentions[0]?.where[0]).toBe('Sarova');
  });

  it.each([
    ['The fire service said 4 people died in Dale.', 'death'],
    ['The Dale fire department said 4 people died.', 'death'],
    ['The Red Cross said 4 people drowned in floods in Maresk in March.', 'flood'],
    ['The declaration recalls how 4 people died.', 'death'],
    ['A fire in Dale killed 4 people, the fire service said.', 'fire'],
    ['Thousands joined a march in Dale, where 4 people were hurt.', 'protest'],
  ])('tells no event by the name of a service or a month: %s', (text, kind) => {
    expect(readEvents({ text }).mentions[0]).toMatchObject({ kind, name: null });
  });

  it('has no weekday among its places', () => {
    const text = "A bus crashed in Brennick, Wednesday's papers said. In Wednesday's crash 4 people died.";
    expect(readEvents({ text }).mentions[0]?.where).toEqual(['Brennick']);
  });

  it('reads a dateline', () => {
    const { mentions } = readEvents({ text: 'VERNE FALLS, Ohio (AP) - A fire at a mill killed 2 people.' });
    expect(mentions[0]?.where.slice(0, 2)).toEqual(['Verne Falls', 'Ohio']);
  });

  it('holds no figures and no stop words in its terms', () => {
    const terms = readEvents({ text: 'The quake in Maresk killed 12 people on Tuesday.' }).mentions[0]?.terms;
    expect(terms).toEqual(['quake', 'Maresk', 'killed', 'people']);
  });

  it('is there for an article of which nothing is known, and not for an empty one', () => {
    expect(readEvents({ text: 'Nothing to see.' }).mentions).toHaveLength(1);
    expect(readEvents({ text: '' })).toEqual({ claims: [], mentions: [], mainMentionId: null });
  });
});

describe('claims', () => {
  it('belong to the main mention unless something says otherwise', () => {
    expect(
      figures(readEvents({ text: 'A quake killed 12 in Maresk on Tuesday. Some 30 are hurt, the mayor said.' })),
    ).toEqual([['12', '30']]);
  });

  it('name a mention that is there', () => {
    const { claims, mentions } = readEvents({
      text: 'A quake killed 12 on Tuesday. A similar quake killed 42 in 2011.',
    });
    const ids = new Set(mentions.map(({ id }) => id));
    for (const { mentionId } of claims) expect(ids).toContain(mentionId);
  });

  it('have the same ids again', () => {
    const article = { text: 'A quake killed 12 on Tuesday. A similar quake killed 42 in 2011.' };
    expect(readEvents(article)).toEqual(readEvents(article));
  });
});

describe('the kind of the main event', () => {
  it('is no appointment where only names are told of', () => {
    const title = 'Fourteen coffins in Tarn, and a list of names';
    const text = 'The container in Tarn held 14 bodies on Thursday.';
    expect(readEvents({ title, text }).mentions[0]?.kind).toBeNull();
  });
});

describe('what is no event of the kind', () => {
  it.each([
    ['A leaked report shows that a hospital in Tarn will close.', 'spill'],
    ['The portrait was sold in Tarn after a bidding war.', 'war'],
    ['Emissions in Tarn fell, but the climate goal will be missed.', 'match'],
    ['A report released on Tuesday in Tarn said so.', 'launch'],
  ])('"%s" is no %s', (text, kind) => {
    expect(readEvents({ text }).mentions.map((mention) => mention.kind)).not.toContain(kind);
  });

  it('since records began in a year is not the day of it', () => {
    const text = 'June was the warmest in Tarn since records began in 1884, with a mean temperature of 17.2C.';
    expect(readEvents({ text }).mentions.map((mention) => mention.when?.from.slice(0, 4))).not.toContain('1884');
  });
});

describe('the day of the main event', () => {
  const when = (text: string, publishedAt = '2024-05-17'): unknown =>
    readEvents({ text, publishedAt }).mentions[0]?.when;

  it('is not the day of the search', () => {
    const text =
      'Rain hampered rescuers on Thursday in a valley near Tarn where a quake killed 17 people.\n\nMany slept outside.\n\nTuesday’s quake flattened three villages.';
    expect(when(text)).toEqual({ from: '2024-05-14', to: '2024-05-14' });
  });

  it('is about a week before, and that which the article names', () => {
    const text =
      'A week after a quake killed 20 people near Tarn, pupils went back to class.\n\nThe quake of May 9 destroyed their school.';
    expect(when(text)).toEqual({ from: '2024-05-09', to: '2024-05-09' });
  });

  it('is no month that is to come', () => {
    const fresh = { from: '2024-05-14', to: '2024-05-17' };
    for (const text of [
      'Teachers in Tarn have voted to strike in September, their union said.',
      'Oil producers will pump more in August.',
    ])
      expect(when(text)).toMatchObject({ to: fresh.to });
    // Nor for what the figure alone is told of.
    const plan = readEvents({
      text: 'The hospital in Tarn will close 40 beds in September.',
      publishedAt: '2024-05-17',
    });
    expect(plan.mentions.map((mention) => mention.when?.from.slice(0, 4))).toEqual(['2024']);
    // Long gone, and told as done.
    expect(when('A fire that forced hundreds to flee in December killed nine people in Tarn.')).not.toMatchObject({
      to: '2024-05-17',
    });
    expect(when('A ferry sank off Tarn in December, killing nine people.')).toEqual({
      from: '2023-12-01',
      to: '2023-12-31',
    });
  });

  it('is not the time since which such things are counted', () => {
    const text =
      'Gunmen seized 76 pupils from a school in Tarn, the governor said.\n\nIt was the fourth school abduction since December.';
    expect(when(text)).not.toEqual({ from: '2023-12-01', to: '2023-12-31' });
  });
});
