import type { OpenVerbEntry, ThingWords, ToldAs } from '../claim-lexicon.ts';

const all = (list: string): string[] => list.split(' ');

/** What befalls things that are counted. A word stands in one entry, unless `with` or `of` tells the entries apart. */
export const openVerbs: readonly OpenVerbEntry[] = [
  // Damage
  {
    as: 'destroyed',
    single: true,
    verbs: [
      ...all('destroy flatten raze wreck ruin obliterate pulverise'),
      'level levels levelled levelling',
      'level levels leveled leveling',
      'gut guts gutted gutting',
    ],
    nouns: ['destruction'],
  },
  {
    as: 'destroyed',
    single: true,
    verbs: ['wash washes washed washing', 'sweep sweeps swept sweeping', 'blow blows blew blown blowing'],
    with: ['away', 'down'],
  },
  { as: 'destroyed', single: true, verbs: all('burn'), with: ['down', 'to the ground'], counts: 'both' },
  { as: 'destroyed', single: true, verbs: all('reduce'), with: ['to rubble', 'to ruins', 'to ashes'] },
  // "31 homes lost in fire"; but "300 homes lost power"
  {
    as: 'destroyed',
    single: true,
    verbs: ['lose loses lost losing'],
    of: all('homes houses buildings structures'),
    unless: all('power electricity water gas heat internet value roofs windows their'),
  },
  { as: 'damaged', single: true, verbs: all('damage') },
  {
    as: 'damaged',
    verbs: ['lose loses lost losing'],
    with: ['their roofs', 'roofs', 'their windows'],
    counts: 'subject',
  },
  { as: 'burned', verbs: [...all('burn torch incinerate'), 'burn burns burnt burning'], counts: 'both' },
  { as: 'burned', verbs: ['set sets set set setting'], with: ['on fire', 'ablaze', 'alight', 'fire to'] },
  { as: 'demolished', single: true, verbs: all('demolish bulldoze dismantle'), nouns: ['demolition'] },
  { as: 'flooded', verbs: all('flood inundate submerge swamp') },
  { as: 'buried', verbs: ['bury buries buried burying'], of: all('vehicles homes buildings trucks buses') },
  { as: 'collapsed', single: true, verbs: all('collapse'), counts: 'subject', nouns: ['collapse'] },
  // "140 buildings had come down"
  {
    as: 'collapsed',
    verbs: ['come comes came come coming'],
    with: ['down', 'crashing down'],
    counts: 'subject',
    of: all('buildings houses homes structures blocks walls roofs'),
  },
  { as: 'sunk', single: true, verbs: ['sink sinks sank sunk sinking'], counts: 'both', nouns: ['sinking'] },
  { as: 'derailed', single: true, verbs: all('derail'), counts: 'both' },
  { as: 'overturned', verbs: all('overturn capsize'), counts: 'both' },
  { as: 'uprooted', verbs: ['uproot uproots uprooted uprooting', 'fell fells felled felling'] },
  { as: 'vandalised', verbs: all('vandalise vandalize ransack loot desecrate') },
  { as: 'contaminated', verbs: all('contaminate pollute poison') },
  { as: 'rebuilt', verbs: ['rebuild rebuilds rebuilt rebuilding', ...all('reconstruct repair restore')] },
  {
    as: 'without power',
    verbs: ['lose loses lost losing'],
    with: ['power', 'electricity'],
    people: true,
    counts: 'subject',
  },
  {
    as: 'without power',
    verbs: ['cut cuts cut cutting', 'knock knocks knocked knocking'],
    with: ['power to', 'electricity to', 'out power to', 'out electricity to'],
    of: all('homes customers households properties businesses people'),
    people: true,
  },
  {
    as: 'reconnected',
    verbs: all('restore'),
    with: ['power to', 'electricity to', 'water to', 'to'],
    of: all('homes customers households properties businesses people'),
    people: true,
  },
  { as: 'reconnected', verbs: all('reconnect'), people: true },
  {
    as: 'without power',
    verbs: ['cut cuts cut cutting'],
    with: ['off'],
    of: all('households customers homes properties'),
    people: true,
  },
  // War and crime
  {
    as: 'fired',
    verbs: ['fire fires fired firing', 'launch launches launched launching'],
    of: all('rockets missiles shells rounds shots drones mortars'),
  },
  {
    as: 'shot down',
    single: true,
    verbs: ['shoot shoots shot shot shooting'],
    with: ['down'],
  },
  {
    as: 'shot down',
    verbs: ['down downs downed downing'],
    of: all('drones missiles rockets planes aircraft jets warplanes helicopters'),
  },
  { as: 'fired', verbs: ['use uses used using', 'send sends sent sending'], of: all('drones missiles rockets') },
  {
    as: 'hit',
    verbs: ['hit hits hit hit hitting', 'strike strikes struck struck striking'],
    of: all('targets aircraft planes warplanes jets bases ships tanks bombers positions sites'),
  },
  {
    as: 'shot down',
    single: true,
    verbs: ['bring brings brought brought bringing'],
    of: all('drones missiles rockets planes aircraft helicopters jets'),
    with: ['down'],
  },
  {
    as: 'brought down',
    single: true,
    verbs: ['bring brings brought brought bringing'],
    of: all('trees branches poles lines pylons buildings houses homes walls roofs'),
    with: ['down'],
  },
  {
    as: 'shot down',
    single: true,
    verbs: all('down intercept'),
    of: all('drones missiles rockets planes aircraft helicopters jets'),
  },
  {
    as: 'attacked',
    verbs: [...all('attack bomb shell target raid storm bombard')],
  },
  {
    as: 'captured',
    verbs: [
      'capture captures captured capturing',
      ...all('recapture liberate occupy'),
      'retake retakes retook retaken retaking',
    ],
    of: all('villages towns cities settlements districts positions tanks vehicles ships territories provinces'),
  },
  { as: 'seized', verbs: all('seize confiscate impound'), nouns: ['seizure'] },
  {
    as: 'seized',
    verbs: ['net nets netted netting', 'find finds found finding', ...all('count discover')],
    of: all('pills tablets rifles guns weapons firearms'),
  },
  {
    as: 'seized',
    verbs: ['find finds found finding', ...all('discover uncover intercept')],
    of: all('cocaine heroin cannabis marijuana methamphetamine fentanyl hashish opium ecstasy ketamine drugs'),
  },
  {
    as: 'recovered',
    verbs: all('recover retrieve'),
    of: all(
      'weapons guns firearms rifles shells casings bullets rounds artefacts artifacts paintings explosives grenades phones vehicles cars items coins',
    ),
  },
  { as: 'stolen', verbs: ['steal steals stole stolen stealing'], nouns: ['theft'] },
  { as: 'smuggled', verbs: all('smuggle') },
  {
    as: 'searched',
    verbs: all('search inspect'),
    of: all('homes buildings properties premises vehicles cars ships houses'),
  },
  {
    as: 'removed',
    verbs: all('remove clear defuse'),
    of: all('mines bombs vehicles trees tents posts accounts statues'),
  },
  {
    as: 'killed',
    verbs: ['kill kills killed killing', 'die dies died dying', ...all('perish slaughter')],
    counts: 'both',
    of: all(
      'cattle cows sheep goats pigs horses birds chickens poultry animals livestock dogs cats fish whales dolphins elephants turtles deer wolves camels turkeys hens ducks seals penguins bees',
    ),
  },
  { as: 'culled', verbs: all('cull'), nouns: ['cull'] },
  {
    as: 'culled',
    verbs: ['put puts put putting'],
    with: ['down'],
    of: all('birds cows pigs sheep cattle animals goats'),
  },
  {
    as: 'hacked',
    verbs: all('hack compromise breach'),
    of: all('accounts computers servers websites systems devices routers networks'),
  },
  // "300 tonnes of oil had leaked", "spilled 4,000 barrels of crude"
  {
    as: 'spilled',
    verbs: ['spill spills spilled spilling', 'spill spills spilt spilling', ...all('leak gush seep escape')],
    counts: 'both',
    of: all('oil crude fuel diesel petrol gas chemicals sewage slurry acid waste ammonia'),
  },
  {
    as: 'leaked',
    verbs: ['leak leaks leaked leaking', 'expose exposes exposed exposing'],
    of: all('records documents files passwords emails accounts numbers'),
  },
  // Transport
  {
    as: 'cancelled',
    verbs: [
      'cancel cancels cancelled cancelling',
      'cancel cancels canceled canceling',
      'scrap scraps scrapped scrapping',
    ],
    nouns: ['cancellation', 'cancellations'],
  },
  {
    as: 'cancelled',
    verbs: ['call calls called calling'],
    with: ['off'],
    of: all('flights trains services ferries games matches events operations concerts crossings'),
  },
  { as: 'grounded', verbs: all('ground') },
  {
    as: 'delayed',
    verbs: all('delay postpone'),
    of: all('flights trains services departures games matches surgeries operations shipments ferries buses'),
  },
  { as: 'diverted', verbs: all('divert') },
  { as: 'suspended', verbs: all('suspend') },
  { as: 'recalled', verbs: all('recall'), nouns: ['recall'] },
  // Crowds
  {
    as: 'taking part',
    verbs: [...all('march demonstrate protest'), 'rally rallies rallied rallying'],
    counts: 'subject',
    people: true,
  },
  { as: 'taking part', verbs: ['take takes took taken taking'], with: ['part'], counts: 'subject', people: true },
  // "18,000 nurses had joined the stoppage"
  {
    as: 'on strike',
    verbs: [...all('join back'), 'take takes took taken taking'],
    with: ['strike', 'walkout', 'walk-out', 'stoppage', 'work stoppage'].flatMap((one) => [
      ...[`the ${one}`, `a ${one}`, `the * ${one}`],
      ...[`* ${one}`, `part in the ${one}`, `part in a ${one}`, `part in * ${one}`],
    ]),
    counts: 'subject',
    people: true,
  },
  {
    as: 'on strike',
    verbs: ['strike strikes struck striking', 'down downs downed downing'],
    with: ['over pay', 'over', 'tools'],
    of: all('workers nurses doctors teachers drivers staff employees members pilots'),
    counts: 'subject',
    people: true,
  },
  // "107,000 attended the march": with no noun, of those who march
  {
    as: 'taking part',
    verbs: all('attend join'),
    with: ['march', 'rally', 'protest', 'demonstration', 'parade', 'vigil', 'procession', 'funeral'].flatMap((one) => [
      `the ${one}`,
      `a ${one}`,
    ]),
    counts: 'subject',
    people: true,
  },
  {
    as: 'taking part',
    verbs: all('attend join'),
    unless: all('court school college university class classes trial church army police force forces'),
    counts: 'subject',
    people: true,
  },
  // "250,000 people came to Saturday's concert"
  {
    as: 'taking part',
    verbs: ['come comes came come coming', 'flock flocks flocked flocking', 'turn turns turned turning'],
    with: ['march', 'rally', 'protest', 'demonstration', 'parade', 'vigil', 'concert', 'festival', 'show'].flatMap(
      (one) => [`to the ${one}`, `to the * ${one}`, `to * ${one}`, `to * * ${one}`, `out for * ${one}`],
    ),
    counts: 'subject',
    people: true,
  },
  {
    as: 'taking part',
    verbs: ['take takes took taken taking'],
    with: ['to the streets'],
    counts: 'subject',
    people: true,
  },
  {
    as: 'taking part',
    verbs: ['turn turns turned turning'],
    with: [
      'out in',
      'out for',
      'out at',
      'out on',
      'out to protest',
      'out to mourn',
      'out to march',
      'out to see',
      'out to welcome',
    ],
    counts: 'subject',
    people: true,
  },
  // "60,000 demonstrators filled the streets"
  {
    as: 'taking part',
    verbs: [...all('fill pack flood throng crowd'), 'pour pours poured pouring', 'line lines lined lining'],
    with: ['streets', 'square', 'avenue', 'boulevard', 'squares', 'plaza'].flatMap((one) => [
      ...[`the ${one}`, `the * ${one}`, `* ${one}`, `into the ${one}`, `into the * ${one}`, `onto the ${one}`],
    ]),
    counts: 'subject',
    people: true,
  },
  {
    as: 'taking part',
    verbs: ['draw draws drew drawn drawing'],
    of: all('people fans supporters protesters marchers demonstrators spectators worshippers mourners'),
    people: true,
  },
  // "712 people crossed the Arden strait", "700 migrants reached the island by sea"
  { as: 'crossing', verbs: all('cross'), of: all('migrants refugees'), counts: 'subject', people: true },
  {
    as: 'crossing',
    verbs: all('reach land'),
    with: [
      '* by sea',
      '* by boat',
      '* in small boats',
      '* in * small boats',
      '* in dinghies',
      '* in boats',
      '* in * boats',
      '* on boats',
    ],
    counts: 'subject',
    people: true,
  },
  {
    as: 'crossing',
    verbs: all('arrive'),
    with: ['by sea', 'by boat', 'in small boats', 'on boats', 'in boats', '* by sea', '* by boat', '* in small boats'],
    counts: 'subject',
    people: true,
  },
  {
    as: 'crossing',
    verbs: all('cross'),
    with: [
      'the channel',
      'the english channel',
      'the mediterranean',
      'the strait',
      'the straits',
      'the * strait',
      'the strait of *',
      'the darién',
      'the darien',
    ],
    counts: 'subject',
    people: true,
  },
  {
    as: 'released',
    verbs: [...all('release'), 'free frees freed freeing'],
    of: all('prisoners detainees inmates'),
    people: true,
  },
  {
    as: 'exchanged',
    verbs: [...all('exchange'), 'swap swaps swapped swapping'],
    of: all('prisoners captives hostages detainees soldiers bodies'),
    people: true,
  },
  {
    as: 'escaped',
    verbs: ['escape escapes escaped escaping', 'flee flees fled fled fleeing'],
    of: all('prisoners inmates convicts detainees'),
    counts: 'subject',
    people: true,
  },
  {
    as: 'escaped',
    verbs: ['break breaks broke broken breaking'],
    with: ['out'],
    of: all('prisoners inmates convicts'),
    counts: 'subject',
    people: true,
  },
  {
    as: 'handed over',
    verbs: all('hand turn'),
    with: ['over'],
    of: all('bodies remains prisoners captives hostages suspects'),
    people: true,
  },
  { as: 'stranded', verbs: all('strand'), people: true },
  {
    as: 'on board',
    verbs: ['carry carries carried carrying'],
    of: all('passengers people crew tourists sailors migrants'),
    people: true,
  },
  {
    as: 'on strike',
    verbs: ['go goes went gone going', 'walk walks walked walking'],
    with: ['on strike', 'off the job'],
    counts: 'subject',
    people: true,
  },
  {
    as: 'on strike',
    verbs: ['walk walks walked walking'],
    with: ['out'],
    // "walked out without serious injuries", "walked out of the wreck"
    unless: all('of without unhurt alive unharmed unscathed safely into from with'),
    counts: 'subject',
    people: true,
  },
  // Work and business
  {
    as: 'cut',
    verbs: ['cut cuts cut cut cutting', ...all('axe eliminate slash'), 'shed sheds shed shed shedding'],
    nouns: ['cut', 'cuts'],
    of: all('jobs posts positions staff services workforce'),
  },
  // "1,400 jobs would go", but "the jobs went to others"
  { as: 'cut', verbs: ['go goes went gone going'], counts: 'subject', of: all('jobs posts'), unless: ['to'] },
  {
    as: 'lost',
    verbs: ['lose loses lost losing'],
    nouns: ['loss', 'losses'],
    of: all('jobs seats cattle crops livestock posts animals'),
  },
  { as: 'created', verbs: all('create add'), nouns: ['creation'], of: all('jobs posts positions roles places homes') },
  { as: 'laid off', verbs: ['lay lays laid laying'], with: ['off'], people: true },
  { as: 'laid off', verbs: ['make makes made making'], with: ['redundant'], people: true },
  {
    as: 'laid off',
    verbs: ['lose loses lost losing'],
    with: ['their jobs', 'their job'],
    counts: 'subject',
    people: true,
  },
  {
    as: 'laid off',
    verbs: ['sack sacks sacked sacking', 'furlough furloughs furloughed furloughing'],
    people: true,
  },
  { as: 'hired', verbs: ['hire hires hired hiring', 'recruit recruits recruited recruiting'], people: true },
  { as: 'sold', verbs: ['sell sells sold selling'], nouns: ['sale'] },
  {
    as: 'sold',
    verbs: ['snap snaps snapped snapping'],
    with: ['up'],
    of: all('tickets seats copies homes flats houses cars'),
  },
  {
    as: 'bought',
    verbs: ['buy buys bought buying', 'purchase purchases purchased purchasing', 'acquire acquires acquired acquiring'],
    nouns: ['purchase'],
  },
  {
    as: 'ordered',
    verbs: ['order orders ordered ordering'],
    of: all(
      'planes jets aircraft airliners ships tanks trains doses vehicles cars missiles helicopters buses submarines',
    ),
    nouns: ['order for', 'orders for'],
  },
  {
    as: 'delivered',
    of: all(
      'planes jets aircraft ships tanks trains doses vehicles cars missiles parcels packages meals kits helicopters trucks supplies',
    ),
    verbs: ['deliver delivers delivered delivering', 'ship ships shipped shipping'],
    nouns: ['delivery', 'shipment', 'consignment'],
  },
  { as: 'produced', verbs: all('produce manufacture'), nouns: ['production', 'output'] },
  { as: 'exported', verbs: all('export') },
  { as: 'imported', verbs: all('import') },
  {
    as: 'opened',
    verbs: all('open'),
    counts: 'both',
    of: all(
      'stores shops schools branches restaurants factories stations shelters hospitals clinics plants hotels routes centres centers offices',
    ),
  },
  {
    as: 'closed',
    verbs: ['shut shuts shut shut shutting', 'close closes closed closing'],
    with: ['their doors', 'their gates'],
    counts: 'subject',
  },
  {
    as: 'closed',
    verbs: ['close closes closed closing', 'shut shuts shut shut shutting', 'shutter shutters shuttered shuttering'],
    counts: 'both',
    nouns: ['closure', 'closures'],
  },
  {
    as: 'built',
    verbs: [
      'build builds built building',
      'construct constructs constructed constructing',
      'erect erects erected erecting',
    ],
    nouns: ['construction'],
  },
  { as: 'promised', verbs: all('promise pledge') },
  {
    as: 'set up',
    verbs: ['set sets set set setting'],
    with: ['up'],
    of: all('camps shelters tents checkpoints roadblocks clinics schools funds centres centers'),
  },
  { as: 'launched', verbs: all('launch'), of: all('satellites probes') },
  // Aid, health, courts, nature
  {
    as: 'given',
    verbs: ['administer administers administered administering', 'give gives gave given giving'],
    of: all('doses jabs shots vaccinations'),
  },
  { as: 'distributed', verbs: ['distribute distributes distributed distributing'] },
  { as: 'distributed', verbs: ['hand hands handed handing'], with: ['out'] },
  // a gun amnesty
  {
    as: 'handed in',
    verbs: ['hand hands handed handing', 'turn turns turned turning'],
    with: ['in', 'over'],
    of: all('guns firearms weapons knives rifles pistols'),
  },
  { as: 'handed in', verbs: ['give gives gave given giving'], with: ['up'], of: all('guns firearms weapons rifles') },
  { as: 'handed in', verbs: all('surrender'), of: all('guns firearms weapons rifles') },
  { as: 'donated', verbs: all('donate') },
  { as: 'collected', verbs: all('collect gather harvest') },
  { as: 'delivered', verbs: all('carry airlift fly'), of: ['doses'] },
  { as: 'involved', verbs: all('involve'), of: all('vehicles trains') },
  { as: 'involved', verbs: all('collide'), of: all('vehicles trains'), counts: 'subject' },
  { as: 'waiting', verbs: all('wait'), of: all('ships vessels trucks lorries vehicles'), counts: 'subject' },
  { as: 'planted', verbs: all('plant') },
  { as: 'tested', verbs: all('test'), of: all('samples missiles cows animals birds water') },
  { as: 'confirmed', verbs: all('confirm'), of: ['cases'] },
  {
    as: 'reported',
    verbs: [
      'report reports reported reporting',
      'record records recorded recording',
      'register registers registered registering',
      'log logs logged logging',
    ],
    of: all(
      'cases incidents attacks crimes complaints aftershocks fires infections violations accidents outbreaks outages tornadoes',
    ),
  },
  {
    as: 'issued',
    verbs: all('issue grant'),
    of: all('visas licences licenses permits warrants tickets fines bonds passports'),
  },
  { as: 'received', verbs: all('receive'), of: all('complaints applications reports bids claims') },
  {
    as: 'filed',
    verbs: ['file files filed filing'],
    of: all('lawsuits complaints claims suits charges applications petitions'),
  },
  {
    as: 'released',
    verbs: [
      'release releases released releasing',
      'spill spills spilled spilling',
      'discharge discharges discharged discharging',
      'emit emits emitted emitting',
      'dump dumps dumped dumping',
    ],
  },
  { as: 'evacuated', verbs: all('evacuate') },
  { as: 'removed', verbs: all('delete'), of: all('posts accounts videos messages') },
  // Votes
  {
    as: 'counted',
    verbs: ['count counts counted counting', 'tally tallies tallied tallying'],
    of: ['ballots', 'votes'],
  },
  { as: 'cast', verbs: ['cast casts cast cast casting'], of: ['ballots', 'votes'] },
  {
    as: 'spoiled',
    verbs: ['spoil spoils spoiled spoiling', 'invalidate invalidates invalidated invalidating'],
    of: ['ballots', 'votes'],
  },
  // People that no measure on people counts
  {
    as: 'attracted',
    verbs: [
      ...['attract attracts attracted attracting', 'draw draws drew drawn drawing'],
      ...['welcome welcomes welcomed welcoming', 'receive receives received receiving'],
    ],
    of: all('visitors tourists spectators fans viewers'),
    people: true,
  },
  { as: 'attracted', verbs: all('visit'), of: all('people visitors tourists'), counts: 'subject', people: true },
  { as: 'attracted', verbs: ['have has had having'], of: all('visitors'), people: true },
  {
    as: 'carried',
    verbs: [...all('handle serve'), 'fly flies flew flown flying'],
    of: all('passengers travellers'),
    people: true,
  },
  {
    as: 'carried',
    verbs: all('use'),
    with: ['airport', 'airports', 'network', 'trains', 'line', 'station'].flatMap((one) => [
      `the ${one}`,
      `* ${one}`,
      `the * ${one}`,
    ]),
    of: all('passengers travellers'),
    counts: 'subject',
    people: true,
  },
  { as: 'held', verbs: ['have has had having'], of: all('users subscribers'), people: true },
  { as: 'stranded', verbs: ['strand strands stranded stranding'], people: true },
];

/** Who gets power and water. */
export const served = all('homes households customers properties businesses premises consumers users subscribers');

/** Who is sent home at the end of a war. */
const swapped = all('soldiers troops servicemen captives detainees prisoners');

const workforceCut: ToldAs = { of: ['workforce', 'headcount'], measure: 'workforce cut', counted: true };

const oilSpilled: ToldAs = { of: all('oil crude fuel diesel'), measure: 'oil spilled' };

/** What befalls several nouns and is told under one name, so that two papers' figures meet. */
export const toldAs: ThingWords['toldAs'] = {
  // "laid off 400 workers", "cut 400 jobs"
  'laid off': [
    { of: all('workers people employees staff jobs posts positions roles'), measure: 'jobs cut' },
    workforceCut,
  ],
  spilled: [oilSpilled],
  // "the loss of 900 jobs"
  lost: [{ of: all('jobs posts positions roles'), measure: 'jobs cut' }],
  // "2,600 posts would go", "axed 400 jobs"
  cut: [{ of: all('jobs posts positions roles staff'), measure: 'jobs cut' }, workforceCut],
  // "destroyed 45 drones" over the border: in the air
  destroyed: [
    { of: ['drones'], measure: 'drones shot down' },
    { of: ['missiles'], measure: 'missiles shot down' },
  ],
  bought: [{ of: all('aircraft planes airliners'), measure: 'aircraft ordered' }],
  grounded: [{ of: ['flights'], measure: 'flights cancelled' }],
  sold: [{ of: ['seats'], measure: 'tickets sold' }],
  // "90 workers were in the factory", "143 people were at the site": whoever they are
  inside: [{ measure: 'people inside' }],
  held: [
    { of: ['users'], measure: 'users' },
    { of: ['subscribers'], measure: 'subscribers' },
  ],
  'waiting for treatment': [{ measure: 'waiting list' }],
  carried: [{ of: all('passengers travellers'), measure: 'passengers carried' }],
  attracted: [{ of: all('visitors tourists people'), measure: 'visitors' }],
  collected: [{ of: all('guns firearms weapons'), measure: 'guns handed in' }],
  exchanged: [{ of: swapped, measure: 'prisoners exchanged' }],
  'handed over': [{ of: swapped, measure: 'prisoners exchanged' }],
  'without power': [{ of: served, measure: 'customers without power' }],
  'without water': [{ of: served, measure: 'customers without water' }],
  reconnected: [{ of: served, measure: 'customers reconnected' }],
};
