import type { MeasureEntry } from '../claim-lexicon.ts';
import { wikidataProperties } from './wikidata-properties.ts';

/** Who is deployed where they act: "800 soldiers entered the town", never "two men entered the shop". */
const FORCES = (
  'troops soldiers agents commandos marines paratroopers gendarmes servicemen personnel police policemen peacekeepers reservists guardsmen ' +
  'firefighters firemen rescuers'
).split(' ');

/** What firemen fight. */
const FIRES = ['* blaze|blazes|fire|fires|wildfire|wildfires|flames|inferno|front|fronts|outbreak|outbreaks'];

/** Who is mobilised to help: of an army or police the word may tell of a plan. */
const HELPERS = 'rescuers firefighters volunteers reservists medics doctors nurses'.split(' ');

/** Where one of these is spoken of, "cases" are people who caught it, and no matters of a court. */
const DISEASES = (
  'outbreak outbreaks epidemic pandemic virus viruses infection infections infected disease vaccine vaccines vaccination ' +
  'cholera measles ebola covid covid-19 coronavirus polio malaria dengue influenza flu mpox monkeypox zika typhoid plague ' +
  'meningitis diphtheria mers sars hepatitis tuberculosis salmonella listeria norovirus marburg lassa anthrax rabies ' +
  'nipah guillain guillain-barré cryptosporidium hantavirus oropouche coli legionella legionnaires botulism leptospirosis chikungunya pertussis whooping'
).split(' ');

/** Whoever is held by these is a hostage, and no detainee. */
const CAPTORS =
  'pirates kidnappers kidnapper abductors captors captor hijackers hijacker hostage-takers hostage-taker attackers attacker assailants assailant intruder raiders robbers robber extremists separatists fighters gunman gunmen militants rebels insurgents guerrillas jihadists terrorists bandits militiamen militia'.split(
    ' ',
  );

/** Who holds people by right: "Police are holding 12 people over the attack". */
const POLICE = 'police officers detectives authorities gendarmes prosecutors investigators'.split(' ');

/** Who brings charges. */
const PROSECUTORS = [...POLICE, ...'prosecutor jury court judge government department office prosecution'.split(' ')];

/** Who seizes people by force, and does not arrest them. */
const RAIDERS = [...CAPTORS, 'inmates', 'prisoners', 'rioters', 'convicts', 'gang', 'gangs', 'haram'];

/** Who holds soldiers and officials in a dispute, and whom. */
const LOCALS = 'villagers protesters demonstrators residents farmers strikers locals'.split(' ');
const OFFICIALS = 'soldiers troops policemen officers police guards officials engineers managers'.split(' ');

/** "held three officials responsible": nobody is kept. */
const HELD_TO_BLAME = ['* responsible|accountable|liable', '* account', '* regard|contempt|esteem'];

/** Whom captors let go; prisoners and suspects are released by those who may hold them. */
const HELD =
  'hostage hostages captive captives passengers sailors seafarers pupils students schoolgirls schoolchildren girls nuns priests workers engineers tourists journalists pilgrims'.split(
    ' ',
  );

/** Whom a sweep of the police nets: a player nets goals. */
const SUSPECTED =
  'suspects people men women youths boys protesters demonstrators students activists supporters workers smugglers traffickers dealers bikers fugitives militants gangsters migrants fans hooligans members'.split(
    ' ',
  );

/** Whom armies say that they eliminated; of others the word tells of a cup or a plan. */
const FIGHTERS = (
  'militants fighters terrorists insurgents rebels jihadists guerrillas soldiers troops servicemen commanders gunmen attackers ' +
  'infiltrators bandits members militiamen mercenaries separatists extremists'
).split(' ');

/** What is found of the dead. */
const BODIES = ['body', 'bodies', 'corpse', 'corpses', 'cadaver', 'cadavers'];

/** Where people are sent who need not be hurt: "sent to college", "brought to a complex" tell of no patients. */
const CLINICS = 'to * hospital|hospitals|hosp|clinic|clinics';

/** Where the wounded are brought. */
const HOSPITALS = [
  'to * hospital|hospitals|hosp|clinic|clinics|infirmary',
  'to * medical|trauma|health|burns|burn center|centre|centers|centres|complex|college|unit|ward',
  'to * emergency room|rooms|department|departments|ward|wards',
];

/** Whoever is brought away of these goes where there is a doctor. */
const HURT = ['injured', 'wounded', 'patient', 'patients', 'casualties'];

/** Who looks for people who are lost. */
const SEARCHERS =
  'rescuers divers searchers navy guard coastguard lifeguards crews teams volunteers firefighters helicopters boats relatives families parents'.split(
    ' ',
  );

/** Whom nobody but a rescuer seeks. */
const LOOKED_FOR = (
  'sailors seafarers fishermen fisherman crew crewmen crewmembers passengers miners workers villagers children hikers climbers skiers ' +
  'swimmers divers tourists victims survivors'
).split(' ');

/** How the hurt are brought from one place to another. */
const MOVES = [
  'take takes took taken taking',
  'transfer transfers transferred transferring',
  'fly flies flew flown flying',
  'shift shifts shifted shifting',
  'refer refers referred referring',
  'airlift airlifts airlifted airlifting',
  'move moves moved moving',
  'rush rushes rushed rushing',
  'send sends sent sent sending',
  'evacuate evacuates evacuated evacuating',
];

/** How people are lost at sea or under the earth. */
const SUNK = [
  'as|when|after|with * boat|ship|ferry|vessel|trawler|dinghy|canoe|barge|tanker|freighter|yacht|submarine * sinks|sank|sinking|capsizes|capsized|capsizing|overturns|overturned|founders',
  'with * boat|ship|ferry|vessel|trawler|submarine',
  'off|near * coast|island',
  'after|in|under|beneath * landslide|landslides|mudslide|mudslides|avalanche',
];

/** What claims lives, and in a headline a bare number: "Blaze claims 17". */
const KILLERS = (
  'blaze fire flood floods flooding crash accident mishap quake earthquake tremor storm cyclone hurricane typhoon tornado landslide mudslide ' +
  'avalanche blast explosion bomb bombing hooch liquor heatwave heat cholera dengue malaria measles ebola virus fever outbreak stampede ' +
  'collapse attack ambush violence riot clash clashes tragedy disaster lightning rain rains snow war'
).split(' ');

/** Who is picked up at sea: "Lifeboats picked up 47 passengers". */
const AFLOAT = 'those passengers survivors migrants refugees sailors fishermen crew crewmen people'.split(' ');

/** What takes people on board: "A tanker picked up 40 others". */
const VESSELS = (
  'ship ships boat boats lifeboat lifeboats tanker tankers trawler trawlers freighter freighters ferry ferries vessel vessels yacht yachts ' +
  'tug tugs helicopter helicopters coastguard navy fishermen'
).split(' ');

/** Who gets people out: "Firefighters pulled nine people from the house". */
const SAVIOURS = (
  'rescuers rescuer firefighters firefighter firemen crews crew divers diver volunteers volunteer lifeguards lifeguard coastguard ' +
  'neighbours neighbors bystanders villagers workers teams team fishermen'
).split(' ');

/** Whom rescuers get out alive; of troops the word tells of a retreat. */
const TRAPPED = (
  'passengers people survivors survivor miners pupils students children workers residents villagers occupants tourists travellers ' +
  'commuters women men girls boys'
).split(' ');

/** The built-in measures on people and every word of theirs; where two fit one figure, the earlier one here is told. */
export const measures = [
  {
    id: 'casualties',
    gloss: 'Killed and injured together.',
    wikidata: wikidataProperties.casualties,
    nouns: [{ forms: 'casualty casualties' }],
    tolls: ['casualty toll', 'casualty count', 'casualty figure', 'casualty figures'],
  },
  {
    id: 'killed',
    gloss: 'People who lost their lives in the event or of its consequences.',
    wikidata: wikidataProperties.killed,
    verbs: [
      { forms: 'kill kills killed killing', counts: 'object' },
      { forms: 'slay slays slew slain slaying', counts: 'object' },
      { forms: 'murder murders murdered murdering', counts: 'object' },
      { forms: 'massacre massacres massacred massacring', counts: 'object' },
      { forms: 'butcher butchers butchered butchering', counts: 'object', onlyPeople: true },
      { forms: 'gas gasses gassed gassing', counts: 'object', with: ['to death'] },
      { forms: 'wipe wipes wiped wiping', counts: 'object', with: ['out'], onlyPeople: true },
      { forms: 'asphyxiate asphyxiates asphyxiated asphyxiating', counts: 'object' },
      {
        forms: 'pick picks picked picking',
        counts: 'object',
        by: ['gunman', 'gunmen', 'sniper', 'snipers', 'assassin', 'assassins', 'marksmen'],
        with: ['off'],
        onlyPeople: true,
      },
      { forms: 'slaughter slaughters slaughtered slaughtering', counts: 'object' },
      { forms: 'assassinate assassinates assassinated assassinating', counts: 'object' },
      { forms: 'execute executes executed executing', counts: 'object', onlyPeople: true },
      { forms: 'hang hangs hanged hanging', counts: 'object', onlyPeople: true },
      { forms: 'behead beheads beheaded beheading', counts: 'object' },
      { forms: 'take takes took taken taking', counts: 'subject', with: ['his|her|their own life|lives'] },
      { forms: 'commit commits committed committing', counts: 'subject', with: ['suicide'] },
      { forms: 'decapitate decapitates decapitated decapitating', counts: 'object' },
      { forms: 'lynch lynches lynched lynching', counts: 'object' },
      { forms: 'electrocute electrocutes electrocuted electrocuting', counts: 'object' },
      { forms: 'strangle strangles strangled strangling', counts: 'object' },
      { forms: 'neutralise neutralises neutralised neutralising', counts: 'object' },
      { forms: 'neutralize neutralizes neutralized neutralizing', counts: 'object' },
      { forms: 'eliminate eliminates eliminated eliminating', counts: 'object', of: FIGHTERS },
      { forms: 'destroy destroys destroyed destroying', counts: 'object', of: FIGHTERS },
      { forms: 'martyr martyrs martyred martyring', counts: 'object' },
      { forms: 'become becomes became become becoming', counts: 'subject', with: ['martyrs|martyr'], onlyPeople: true },
      {
        forms: 'pass passes passed passing',
        counts: 'subject',
        with: ['away', 'on at|in|while|after|due|later'],
        onlyPeople: true,
      },
      { forms: 'suffocate suffocates suffocated suffocating', counts: 'both' },
      { forms: 'drown drowns drowned drowning', counts: 'both' },
      { forms: 'die dies died dying', counts: 'subject' },
      { forms: 'perish perishes perished perishing', counts: 'subject' },
      { forms: 'succumb succumbs succumbed succumbing', counts: 'subject' },
      // "two expired while being treated"; but "two permits expired in May"
      {
        forms: 'expire expires expired expiring',
        counts: 'subject',
        with: [
          'while being|undergoing|receiving',
          'on the way|spot',
          'at|in * hospital|hospitals|hosp|clinic|ward',
          'from|of|due * injuries|wounds|burns',
          'during treatment',
        ],
        onlyPeople: true,
      },
      {
        forms: 'pay pays paid paying',
        counts: 'subject',
        with: ['the supreme|ultimate price|sacrifice', 'with their|his|her life|lives'],
        onlyPeople: true,
      },
      { forms: 'embrace embraces embraced embracing', counts: 'subject', with: ['martyrdom', 'death', 'shahadat'] },
      { forms: 'attain attains attained attaining', counts: 'subject', with: ['martyrdom'] },
      {
        forms: 'pronounce pronounces pronounced pronouncing',
        counts: 'object',
        with: ['at|on * scene|hospital|hosp', 'next|the next day', 'later at'],
        onlyPeople: true,
      },
      {
        forms: 'make makes made made making',
        counts: 'subject',
        with: ['the supreme|ultimate sacrifice'],
        onlyPeople: true,
      },
      { forms: 'gun guns gunned gunning', counts: 'object', with: ['down'] },
      {
        forms: 'lose loses lost losing',
        counts: 'subject',
        with: ['their|his|her|its life|lives', 'life|lives in|to|during|after|as|when'],
      },
      {
        forms: 'blow blows blew blown blowing',
        counts: 'subject',
        with: ['himself|herself|themselves|itself up', 'self up'],
      },
      {
        forms: 'detonate detonates detonated detonating',
        counts: 'subject',
        with: ['himself|herself|themselves|itself'],
      },
      { forms: 'meet meets met met meeting', counts: 'subject', with: ['their|his|her death|deaths|end'] },
      {
        forms: 'beat beats beat beaten beating',
        counts: 'object',
        with: ['to death'],
      },
      { forms: 'stab stabs stabbed stabbing', counts: 'object', with: ['to death', 'dead'] },
      { forms: 'bludgeon bludgeons bludgeoned bludgeoning', counts: 'object', with: ['to death'] },
      { forms: 'batter batters battered battering', counts: 'object', with: ['to death'] },
      { forms: 'club clubs clubbed clubbing', counts: 'object', with: ['to death'] },
      { forms: 'clobber clobbers clobbered clobbering', counts: 'object', with: ['to death'] },
      { forms: 'kick kicks kicked kicking', counts: 'object', with: ['to death'] },
      { forms: 'hack hacks hacked hacking', counts: 'object', with: ['to death'] },
      // "slit the throats of two villagers", "had their throats slit"
      ...['slit slits slit slit slitting', 'cut cuts cut cut cutting', 'slash slashes slashed slashing'].map(
        (forms) => ({ forms, counts: 'object', with: ['the throat|throats of'], onlyPeople: true }) as const,
      ),
      {
        forms: 'have has had having',
        counts: 'subject',
        with: ['their|his|her throat|throats cut|slit|slashed'],
        onlyPeople: true,
      },
      { forms: 'stone stones stoned stoning', counts: 'object', with: ['to death'] },
      { forms: 'torture tortures tortured torturing', counts: 'object', with: ['to death'] },
      { forms: 'shoot shoots shot shot shooting', counts: 'object', with: ['to death', 'dead'] },
      { forms: 'crush crushes crushed crushing', counts: 'object', with: ['to death'] },
      {
        forms: 'crush crushes crushed crushing',
        counts: 'object',
        with: [
          'when|under|beneath',
          'by * landslide|rubble|wall|debris|tree|truck|bus|train|rocks|boulder|roof|avalanche|stones',
        ],
        onlyPeople: true,
      },
      { forms: 'trample tramples trampled trampling', counts: 'object', with: ['to death'] },
      { forms: 'sweep sweeps swept sweeping', counts: 'object', with: ['to * death|deaths'] },
      { forms: 'freeze freezes froze frozen freezing', counts: 'subject', with: ['to death'] },
      { forms: 'starve starves starved starving', counts: 'subject', with: ['to death'] },
      { forms: 'choke chokes choked choking', counts: 'subject', with: ['to death'] },
      { forms: 'bleed bleeds bled bled bleeding', counts: 'subject', with: ['to death'] },
      ...[
        'fall falls fell fallen falling',
        'jump jumps jumped jumping',
        'leap leaps leapt leaping',
        'plunge plunges plunged plunging',
        'tumble tumbles tumbled tumbling',
      ].map((forms) => ({ forms, counts: 'subject', with: ['to * death|deaths'] }) as const),
      { forms: 'maul mauls mauled mauling', counts: 'object', with: ['to death'] },
      // "17 of its soldiers fell in the ambush"
      {
        forms: 'fall falls fell fallen falling',
        counts: 'subject',
        of: ['soldiers', 'troops', 'men', 'officers', 'policemen', 'fighters', 'marines', 'guards', 'rangers'],
        with: ['in|during * ambush|battle|fighting|combat|action|attack|assault|clash|clashes|war'],
      },
      { forms: 'put puts put put putting', counts: 'object', with: ['to death'] },
      { forms: 'burn burns burned burned burning', counts: 'both', with: ['to death', 'alive'] },
      { forms: 'burn burns burned burnt burning', counts: 'both', with: ['to death', 'alive'] },
      { forms: 'char chars charred charring', counts: 'object', with: ['to death'] },
      { forms: 'mourn mourns mourned mourning', counts: 'object', onlyPeople: true },
      { forms: 'claim claims claimed claiming', counts: 'object', of: ['life', 'lives', 'victim', 'victims'] },
      { forms: 'claim claims claimed claiming', counts: 'object', by: KILLERS, onlyPeople: true },
      { forms: 'take takes took taken taking', counts: 'object', of: ['life', 'lives'] },
      { forms: 'cost costs cost cost costing', counts: 'object', of: ['life', 'lives'] },
      // "The blast cost 301 miners their lives"
      { forms: 'cost costs cost cost costing', counts: 'object', with: ['their|his|her life|lives'], onlyPeople: true },
      {
        forms: 'lose loses lost losing',
        counts: 'object',
        with: [
          'in|to|during * bomb|bombs|ambush|flood|floods|flooding|fire|blaze|crash|collapse|earthquake|quake|storm|hurricane|tornado|attack|attacks|blast|explosion|shooting|war|landslide|mudslide|avalanche|disaster|tragedy|cyclone|typhoon|tsunami|wildfire|wildfires|heatwave|famine|pandemic|cholera|ebola|malaria|virus',
        ],
        onlyPeople: true,
      },
      {
        forms: 'lose loses lost losing',
        counts: 'object',
        of: [
          'life',
          'lives',
          'man',
          'men',
          'soldier',
          'soldiers',
          'troops',
          'servicemen',
          'fighter',
          'fighters',
          'officer',
          'officers',
          'sailors',
          'marines',
        ],
      },
      { forms: 'end ends ended ending', counts: 'object', of: ['life', 'lives'] },
      { forms: 'snuff snuffs snuffed snuffing', counts: 'object', of: ['life', 'lives'], with: ['out'] },
      {
        forms: 'find finds found found finding',
        counts: 'object',
        of: [...BODIES, 'remains'],
      },
      { forms: 'recover recovers recovered recovering', counts: 'object', of: BODIES },
      {
        forms: 'retrieve retrieves retrieved retrieving',
        counts: 'object',
        of: BODIES,
      },
      { forms: 'pull pulls pulled pulling', counts: 'object', of: BODIES },
      { forms: 'dig digs dug dug digging', counts: 'object', of: BODIES },
      { forms: 'collect collects collected collecting', counts: 'object', of: BODIES },
      {
        forms: 'discover discovers discovered discovering',
        counts: 'object',
        of: BODIES,
      },
      { forms: 'bring brings brought brought bringing', counts: 'object', of: BODIES },
      // "two miners, the last to be found, were brought up dead"
      {
        forms: 'bring brings brought brought bringing',
        counts: 'object',
        with: ['up|out|ashore|back dead'],
        onlyPeople: true,
      },
      { forms: 'exhume exhumes exhumed exhuming', counts: 'object', of: BODIES },
      { forms: 'wash washes washed washing', counts: 'both', of: BODIES },
      { forms: 'count counts counted counting', counts: 'object', of: BODIES },
      { forms: 'see sees saw seen seeing', counts: 'object', of: BODIES },
      { forms: 'receive receives received receiving', counts: 'object', of: BODIES },
      {
        forms: 'identify identifies identified identifying',
        counts: 'object',
        of: BODIES,
      },
    ],
    states: [
      'dead',
      'deceased',
      'fatally wounded',
      'fatally injured',
      'fatally shot',
      'fatally stabbed',
      'lifeless',
      'doa',
      'dos',
    ],
    statesAfter: ['not survive', 'not make it', 'not be saved'],
    nouns: [
      { forms: 'death deaths deads' },
      { forms: 'martyr martyrs', people: true },
      { forms: 'martyrdom martyrdoms', act: true },
      { forms: 'fatality fatalities' },
      { forms: 'homicide homicides' },
      { forms: 'drowning drownings' },
      { forms: 'suicide suicides' },
      { forms: 'dead' },
      { forms: 'killing killings' },
      { forms: 'murder murders' },
      { forms: 'massacre massacres', act: true },
      { forms: 'slaughter', act: true },
      { forms: 'slaying slayings' },
      { forms: 'assassination assassinations' },
      { forms: 'execution executions' },
      { forms: 'beheading beheadings' },
      { forms: 'loss losses', act: true },
      { forms: 'body', act: true },
      { forms: 'bodies corpses cadavers' },
      { forms: 'corpse cadaver', act: true },
      { forms: 'remains', act: true },
    ],
    tolls: [
      ...['death toll', 'toll', 'body count', 'death count', 'fatality count', 'death tally', 'homicide count'],
      ...['homicide tally', 'murder count', 'murder tally', 'homicide toll'],
    ],
  },
  {
    id: 'injured',
    gloss: 'People who were hurt and lived, as far as is told.',
    wikidata: wikidataProperties.injured,
    verbs: [
      { forms: 'injure injures injured injuring', counts: 'object' },
      { forms: 'wound wounds wounded wounding', counts: 'object' },
      { forms: 'hurt hurts hurt hurt hurting', counts: 'object' },
      { forms: 'maim maims maimed maiming', counts: 'object' },
      ...['upgrade upgrades upgraded upgrading', 'downgrade downgrades downgraded downgrading'].map(
        (forms) => ({ forms, counts: 'object', with: ['to * condition'] }) as const,
      ),
      { forms: 'scald scalds scalded scalding', counts: 'object', onlyPeople: true },
      { forms: 'gore gores gored goring', counts: 'object', onlyPeople: true },
      { forms: 'bruise bruises bruised bruising', counts: 'object', onlyPeople: true },
      {
        forms: 'trample tramples trampled trampling',
        counts: 'object',
        unless: ['* to death', 'on'],
        onlyPeople: true,
      },
      { forms: 'bite bites bit bitten biting', counts: 'object', onlyPeople: true, named: true },
      {
        forms: 'graze grazes grazed grazing',
        counts: 'object',
        with: ['by * bullet|bullets|shrapnel'],
        onlyPeople: true,
      },
      {
        forms: 'overcome overcomes overcame overcome overcoming',
        counts: 'object',
        with: ['by * smoke|fumes|gas|heat'],
        onlyPeople: true,
      },
      {
        forms: 'break breaks broke broken breaking',
        counts: 'subject',
        with: [
          'his|her|their|a|an|both|two * leg|legs|arm|arms|ankle|ankles|wrist|wrists|hip|hips|pelvis|collarbone|rib|ribs|jaw|nose|neck|back|bone|bones',
        ],
        onlyPeople: true,
      },
      // "Both drivers escaped with minor injuries"
      {
        forms: 'escape escapes escaped escaping',
        counts: 'subject',
        with: ['with * injury|injuries|bruises|cuts|burns|scratches|concussion'],
      },
      { forms: 'pistol-whip pistol-whips pistol-whipped pistol-whipping', counts: 'object' },
      { forms: 'burn burns burned burnt burning', counts: 'object', unless: ['beyond', 'to death'] },
      {
        forms: 'suffer suffers suffered suffering',
        counts: 'subject',
        with: [
          '* injury|injuries|wound|wounds|burn|burns|inhalation|concussion|trauma|fracture|fractures|bruises|frostbite|heatstroke|hypothermia',
          'cuts from|to|and * glass|face|head|hands|arms|legs|bruises',
          '* broken|fractured|shattered|dislocated leg|legs|arm|arms|ankle|wrist|hip|pelvis|collarbone|rib|ribs|jaw|nose|neck|back|skull|bone|bones',
        ],
      },
      // "Four others survived their wounds"
      {
        forms: 'survive survives survived surviving',
        counts: 'subject',
        with: ['* injury|injuries|wound|wounds|burns'],
      },
      {
        forms: 'sustain sustains sustained sustaining',
        counts: 'subject',
        with: ['* injury|injuries|wound|wounds|burn|burns|fracture|fractures|bruises'],
      },
      {
        forms: 'receive receives received receiving',
        counts: 'subject',
        with: ['* injury|injuries|wound|wounds|burn|burns|cuts|treatment'],
        unless: ['at|in * hospital|hospitals|clinic|clinics|center|centers|centre|centres|unit|ward'],
      },
      {
        forms: 'seek seeks sought seeking',
        counts: 'subject',
        with: ['medical|hospital * help|treatment|attention|care|aid|assistance', 'treatment'],
        onlyPeople: true,
      },
      // "Four police officers needed treatment"; but "two million people need treatment"
      ...['need needs needed needing', 'require requires required requiring'].flatMap((forms) => [
        {
          forms,
          counts: 'subject',
          with: ['medical * treatment|attention|care|help', 'first aid', '* stitches'],
          onlyPeople: true,
        } as const,
        {
          forms,
          counts: 'subject',
          of: [...FORCES, 'officers', 'guards', 'passengers', 'spectators', 'fans', 'drivers', 'bystanders'],
          with: ['treatment'],
        } as const,
      ]),
      { forms: 'concuss concusses concussed concussing', counts: 'object' },
      { forms: 'maul mauls mauled mauling', counts: 'object', unless: ['to death'], onlyPeople: true },
      { forms: 'knock knocks knocked knocking', counts: 'object', with: ['unconscious', 'out cold'], onlyPeople: true },
      {
        forms: 'complain complains complained complaining',
        counts: 'subject',
        with: ['of * pain|pains|injuries|dizziness|headaches|nausea'],
        onlyPeople: true,
      },
      {
        forms: 'nurse nurses nursed nursing',
        counts: 'subject',
        with: ['broken|fractured|cracked bones|ribs|arms|legs', '* injury|injuries|wounds|burns|bruises'],
        onlyPeople: true,
      },
      // "One man was assessed for smoke inhalation"; but "checked 300 drivers for injuries"
      ...['assess assesses assessed assessing', 'evaluate evaluates evaluated evaluating'].map(
        (forms) =>
          ({
            forms,
            counts: 'object',
            with: ['for * inhalation|shock|burns|hypothermia|concussion'],
            onlyPeople: true,
          }) as const,
      ),
      {
        forms: 'treat treats treated treating',
        counts: 'object',
        unless: [
          'like|as|with|badly|unfairly|differently|well|to',
          `for * ${DISEASES.join('|')}|diarrhoea|diarrhea|sickness`,
        ],
        onlyPeople: true,
      },
      // "Fire crews were treating five patients with gunshot wounds": in no hospital yet
      {
        forms: 'treat treats treated treating',
        counts: 'object',
        of: ['patient', 'patients'],
        by: ['crews', 'crew', 'paramedics', 'medics', 'firefighters', 'ambulance', 'department'],
      },
      {
        forms: 'attend attends attended attending',
        counts: 'object',
        of: ['casualties', 'injured', 'wounded'],
        with: ['to'],
      },
      { forms: 'harm harms harmed harming', counts: 'object', onlyPeople: true },
      {
        forms: 'cut cuts cut cut cutting',
        counts: 'object',
        with: ['by * glass|debris|shrapnel|shards'],
        onlyPeople: true,
      },
      {
        forms: 'undergo undergoes underwent undergone undergoing',
        counts: 'subject',
        with: ['* surgery|operations|operation for * injury|injuries|wound|wounds|burns'],
      },
      {
        forms: 'have has had had having',
        counts: 'subject',
        with: ['broken leg|legs|arm|arms|bone|bones|rib|ribs|limb|limbs|pelvis|jaw|noses'],
      },
      {
        forms: 'lose loses lost losing',
        counts: 'subject',
        with: ['their|his|her|a sight|eyesight|leg|legs|arm|arms|limb|limbs|hand|hands|eye|eyes', 'limbs'],
      },
      {
        forms: 'recover recovers recovered recovering',
        counts: 'subject',
        with: ['from * injury|injuries|wound|wounds|burns|surgery'],
        onlyPeople: true,
      },
      {
        forms: 'nurse nurses nursed nursing',
        counts: 'subject',
        with: ['* injury|injuries|wound|wounds|burns|cuts|bruises'],
      },
      {
        forms: 'get gets got gotten getting',
        counts: 'subject',
        // "got out without serious injuries" had none
        with: [
          'injuries|wounds|burns',
          'electric shock|shocks',
          'a|an|his|her|their|some|minor|slight|serious|severe|multiple|head|leg|burn|bullet|gunshot * injury|injuries|wound|wounds|burns',
        ],
      },
      { forms: 'have has had had having', counts: 'subject', with: ['* injury|injuries|wound|wounds|burns'] },
      {
        forms: 'treat treats treated treating',
        counts: 'object',
        with: [
          '* for|of * injury|injuries|wound|wounds|burn|burns|inhalation|shock|exposure|bruises|concussion|cuts|sprains|fractures|lacerations|hypothermia|poisoning',
          'at|on * scene',
        ],
      },
    ],
    states: [
      'hurt',
      'wounded',
      'injured',
      'inj',
      'in * condition|cond',
      'in critical|serious|grave , but|though critical|serious|stable condition',
      'with * injury|injuries|wound|wounds|burn|burns|gsw|gsws',
      'with * fractures|bruises|lacerations|concussion',
      'with * broken bones|legs|arms|ribs|limbs|leg|arm',
      'gsw',
      'gsws',
      'non-life threatening',
      'non-life-threatening',
      'in a coma',
      'clinging to life',
      'badly|severely|savagely|brutally beaten',
    ],
    statesOfPeople: ['critical', 'crit', 'stable', 'serious', 'bruised', 'bloodied'],
    statesAfter: [
      'treated and released',
      'in danger of * life|lives',
      'fighting for * life|lives',
      'recovering .|,|after|but',
    ],
    nouns: [{ forms: 'injury injuries' }, { forms: 'wounding woundings', act: true }],
    tolls: ['injury toll', 'injured toll', 'wounded toll', 'injury count', 'injured count'],
  },
  {
    id: 'hostages',
    gloss: 'People held by force: taken hostage, abducted, kidnapped.',
    verbs: [
      { forms: 'take takes took taken taking', counts: 'object', with: ['hostage|hostages|captive|captives'] },
      // "83 students taken in school attack"
      {
        forms: 'take takes took taken taking',
        counts: 'object',
        with: [
          'in * attack|raid|ambush|hijack|hijacking|kidnapping|abduction',
          'from * school|college|dormitory|dormitories|hostel|hostels|classroom|classrooms',
          'as|when|after * gunmen|bandits|militants|insurgents|kidnappers|jihadists|pirates|rebels',
        ],
        unless: ['* to * hospital|hospitals|clinic|clinics|safety'],
        of: ['students', 'pupils', 'children', 'schoolchildren', 'girls', 'schoolgirls', 'villagers', 'worshippers'],
      },
      {
        forms: 'take takes took taken taking',
        counts: 'object',
        by: [...RAIDERS, 'men'],
        with: ['away'],
        onlyPeople: true,
      },
      // "The armed group took 26 people from Lisey"
      {
        forms: 'take takes took taken taking',
        counts: 'object',
        by: [...RAIDERS, 'group', 'groups'],
        with: ['from'],
        unless: ['* to * hospital|hospitals|safety|shelter|shelters'],
        of: [
          'people',
          'villagers',
          'women',
          'men',
          'girls',
          'children',
          'pupils',
          'students',
          'residents',
          'worshippers',
        ],
      },
      { forms: 'hold holds held held holding', counts: 'object', with: ['hostage|hostages|captive|captives'] },
      {
        forms: 'take takes took taken taking',
        counts: 'object',
        with: ['at gunpoint|knifepoint'],
        onlyPeople: true,
      },
      {
        forms: 'march marches marched marching',
        counts: 'object',
        with: ['into * bush|forest|jungle|woods|mountains'],
        onlyPeople: true,
      },
      ...['drive drives drove driven driving', 'lead leads led led leading', 'carry carries carried carrying'].map(
        (forms) => ({ forms, counts: 'object', with: ['off|away as hostages|captives'], onlyPeople: true }) as const,
      ),
      { forms: 'hold holds held held holding', counts: 'object', by: RAIDERS, onlyPeople: true },
      // "A guard was held at knifepoint for six hours"
      {
        forms: 'hold holds held held holding',
        counts: 'object',
        with: ['at knifepoint|gunpoint', 'at knife|gun point'],
        onlyPeople: true,
      },
      // "The gunmen made off with 276 pupils"
      {
        forms: 'make makes made made making',
        counts: 'object',
        by: RAIDERS,
        with: ['off|away with'],
        onlyPeople: true,
      },
      // "fighters stormed a school and made off with 276 pupils"
      { forms: 'make makes made made making', counts: 'object', of: HELD, with: ['off|away with'] },
      { forms: 'carry carries carried carrying', counts: 'object', by: RAIDERS, with: ['off|away'], onlyPeople: true },
      // "Armed men hijacked a bus and drove off with 15 children"
      { forms: 'drive drives drove driven driving', counts: 'object', of: HELD, with: ['off|away with'] },
      {
        forms: 'drive drives drove driven driving',
        counts: 'object',
        by: [...RAIDERS, 'men'],
        with: ['off|away with'],
        onlyPeople: true,
      },
      {
        forms: 'carry carries carried carrying',
        counts: 'object',
        with: [`off|away by * ${RAIDERS.join('|')}`, 'off|away by * armed|masked men'],
        onlyPeople: true,
      },
      // "Miners captured 11 police officers": nobody arrests the police
      { forms: 'capture captures captured capturing', counts: 'object', of: ['police', 'officers', 'policemen'] },
      // "Eleven people were held inside the bank"; but "held inside the bank by police as a precaution"
      {
        forms: 'hold holds held held holding',
        counts: 'object',
        with: ['inside * bank|church|mosque|restaurant|shop|supermarket|theatre|hotel|embassy|bus'],
        unless: ['* by police|troops|soldiers', 'inside * by police|troops|soldiers', 'inside * as * precaution'],
        onlyPeople: true,
      },
      // "Villagers were holding 33 soldiers"; but "held three officials responsible"
      {
        forms: 'hold holds held held holding',
        counts: 'object',
        by: LOCALS,
        of: OFFICIALS,
        unless: HELD_TO_BLAME,
      },
      { forms: 'hold holds held held holding', counts: 'object', of: OFFICIALS, with: [`by * ${LOCALS.join('|')}`] },
      {
        forms: 'hold holds held held holding',
        counts: 'object',
        with: [`by * ${CAPTORS.join('|')}`, 'by * armed|masked man|men'],
      },
      // "75 students who were taken by the gunmen"
      {
        forms: 'take takes took taken taking',
        counts: 'object',
        with: [`by * ${RAIDERS.join('|')}`],
        onlyPeople: true,
      },
      {
        forms: 'seize seizes seized seized seizing',
        counts: 'object',
        of: [
          'people',
          'hostages',
          'passengers',
          'villagers',
          'workers',
          'sailors',
          'pupils',
          'students',
          'tourists',
          'crew',
          'teachers',
          'boys',
          'children',
          'schoolchildren',
          'schoolgirls',
          'girls',
          'women',
          'nuns',
          'priests',
          'staff',
          'employees',
          'engineers',
          'foreigners',
          'journalists',
          'farmers',
          'civilians',
          'guards',
          'warders',
          'wardens',
          'those',
        ],
      },
      { forms: 'seize seizes seized seized seizing', counts: 'object', by: RAIDERS, onlyPeople: true },
      { forms: 'capture captures captured capturing', counts: 'object', by: RAIDERS, onlyPeople: true },
      {
        forms: 'take takes took taken taking',
        counts: 'object',
        of: ['schoolgirls', 'schoolchildren', 'pupils', 'nuns', 'priests', 'villagers'],
        with: ['from'],
      },
      {
        forms: 'take takes took taken taking',
        counts: 'object',
        by: RAIDERS,
        onlyPeople: true,
        with: ['from', 'away'],
      },
      // "52 of those taken were girls"; but "those taken to hospital", "those taken ill"
      {
        forms: 'take takes took taken taking',
        counts: 'object',
        of: ['those'],
        unless: ['to|in|into|on|onto|off|up|out|back|home|for|part|ill|sick|ashore|aboard|over|care'],
      },
      { forms: 'whisk whisks whisked whisking', counts: 'object', of: HELD, with: ['away'] },
      { forms: 'whisk whisks whisked whisking', counts: 'object', by: RAIDERS, with: ['away'], onlyPeople: true },
      { forms: 'snatch snatches snatched snatching', counts: 'object', of: HELD },
      { forms: 'snatch snatches snatched snatching', counts: 'object', by: RAIDERS, onlyPeople: true },
      { forms: 'abduct abducts abducted abducting', counts: 'object' },
      { forms: 'kidnap kidnaps kidnapped kidnapping', counts: 'object' },
      { forms: 'kidnap kidnaps kidnaped kidnaping', counts: 'object' },
    ],
    states: [
      `in * hands of * ${[...RAIDERS, 'militiamen', 'fighters'].join('|')}`,
      'held hostage',
      'hostage',
      'in captivity',
      'captive',
    ],
    nouns: [
      { forms: 'hostage hostages', people: true },
      { forms: 'captive captives', people: true },
      { forms: 'abduction abductions' },
      { forms: 'abductee abductees', people: true },
      { forms: 'kidnapping', act: true },
      { forms: 'kidnappings' },
    ],
  },
  {
    id: 'missing',
    // "Seven paintings are missing"
    onlyPeople: true,
    gloss: 'People whose fate is unknown.',
    wikidata: wikidataProperties.missing,
    verbs: [
      { forms: 'lose loses lost losing', counts: 'object', with: ['contact with'], onlyPeople: true },
      // "Divers are searching for two fishermen"; the police search for suspects.
      ...['search searches searched searching', 'look looks looked looking'].map(
        (forms) => ({ forms, counts: 'object', with: ['for'], by: SEARCHERS, onlyPeople: true }) as const,
      ),
      { forms: 'disappear disappears disappeared disappearing', counts: 'subject' },
      // "dozens had been washed overboard", "29 were lost at sea"
      ...['wash washes washed washing', 'sweep sweeps swept sweeping'].map(
        (forms) => ({ forms, counts: 'object', with: ['overboard', 'out to sea'], onlyPeople: true }) as const,
      ),
      { forms: 'lose loses lost losing', counts: 'object', with: ['at sea', 'overboard'], onlyPeople: true },
      // "Thirty-nine sailors are still being sought"; suspects are wanted.
      { forms: 'seek seeks sought seeking', counts: 'object', of: LOOKED_FOR },
      // "17 still sought after barge capsizes", "More than 40 lost as ferry sinks", "21 lost off Sicily"
      ...['seek seeks sought seeking', 'lose loses lost losing'].map(
        (forms) => ({ forms, counts: 'object', with: SUNK, onlyPeople: true }) as const,
      ),
      { forms: 'vanish vanishes vanished vanishing', counts: 'subject' },
      {
        forms: 'fail fails failed failing',
        counts: 'subject',
        with: ['to return', 'to come back|home'],
        unless: ['to * work|school|office|court|class|duty'],
        onlyPeople: true,
      },
      { forms: 'go goes went gone going', counts: 'subject', with: ['missing'] },
      // "We still have to account for 40 people"; but "women accounted for 40 of the dead"
      {
        forms: 'account accounts accounted accounting',
        counts: 'object',
        with: ['for'],
        only: 'infinitive',
        onlyPeople: true,
      },
    ],
    states: [
      'missing',
      // "33 remain missing and are presumed dead": nobody has found them.
      'missing and presumed|feared|believed|thought dead|drowned',
      'missing and are|is|were|was presumed|feared|believed|thought dead|drowned',
      'missing , presumed|feared|believed dead|drowned',
      'still on the missing list',
      'on the list of missing',
      'on the list of the missing',
      'unaccounted for',
      'unaccounted',
      'uncontactable',
      'unreachable',
      'out of contact|reach',
      'not been heard from',
      'not * accounted for',
      'not been seen|found|traced|located',
      'not yet been seen|found|traced|located',
      'not be found|traced|located',
      'still not been seen|found|traced|located',
      'untraced',
      'not found',
      'still not found',
      'not yet found',
      'never been seen|found',
      'never found',
      'not returned from|to port|shore|base|sea',
      'still being looked|searched for',
      'presumed|believed lost',
      'lost at sea',
      'disappeared',
      'feared lost',
      'yet to be seen|found|traced|located|reached',
      'yet to be accounted for',
      'still to be seen|found|traced|located|reached',
      'still to be accounted for',
    ],
    nouns: [
      { forms: 'disappearance disappearances' },
      { forms: 'fate', act: true },
      { forms: 'whereabouts', act: true },
      // "There was no trace of 13 children"
      { forms: 'trace', act: true },
    ],
  },
  {
    id: 'detained',
    gloss: 'People arrested, detained or held by an authority.',
    verbs: [
      { forms: 'arrest arrests arrested arresting', counts: 'object' },
      { forms: 'rearrest rearrests rearrested rearresting', counts: 'object' },
      { forms: 'detain detains detained detaining', counts: 'object' },
      { forms: 'apprehend apprehends apprehended apprehending', counts: 'object' },
      { forms: 'imprison imprisons imprisoned imprisoning', counts: 'object' },
      { forms: 'jail jails jailed jailing', counts: 'object' },
      { forms: 'intern interns interned interning', counts: 'object' },
      { forms: 'capture captures captured capturing', counts: 'object' },
      { forms: 'recapture recaptures recaptured recapturing', counts: 'object' },
      { forms: 'rearrest rearrests rearrested rearresting', counts: 'object' },
      { forms: 're-arrest re-arrests re-arrested re-arresting', counts: 'object' },
      {
        forms: 'catch catches caught catching',
        counts: 'object',
        onlyPeople: true,
        named: true,
        unless: [
          'in|by|between|up|out|off|on|near|under|underneath|underground|beneath|fire|cheating|speeding',
          `* ${DISEASES.join('|')}`,
        ],
      },
      { forms: 'net nets netted netting', counts: 'object', of: SUSPECTED },
      { forms: 'surrender surrenders surrendered surrendering', counts: 'subject', onlyPeople: true },
      { forms: 'give gives gave given giving', counts: 'subject', with: ['themselves|himself|herself up'] },
      { forms: 'nab nabs nabbed nabbing', counts: 'object' },
      {
        forms: 'bundle bundles bundled bundling',
        counts: 'object',
        with: ['into * police|patrol van|vans|car|cars|truck|trucks|bus|buses'],
        onlyPeople: true,
      },
      { forms: 'book books booked booking', counts: 'object', with: ['into * jail|prison'], onlyPeople: true },
      {
        forms: 'seize seizes seized seized seizing',
        counts: 'object',
        with: ['in|during * crackdown|raid|raids|sweep|swoop|operation'],
        onlyPeople: true,
      },
      {
        forms: 'seize seizes seized seized seizing',
        counts: 'object',
        by: [...POLICE, 'commandos', 'agents', 'troops', 'soldiers'],
        onlyPeople: true,
      },
      ...['take takes took taken taking', 'bring brings brought brought bringing'].map(
        (forms) => ({ forms, counts: 'object', with: ['in for questioning|interrogation'], onlyPeople: true }) as const,
      ),
      {
        forms: 'pick picks picked picking',
        counts: 'object',
        with: ['up in|during|for * raid|raids|sweep|swoop|crackdown|curfew|rally|protest|protests'],
        onlyPeople: true,
      },
      {
        forms: 'lead leads led leading',
        counts: 'object',
        by: [...POLICE, 'agents', 'soldiers', 'troops', 'forces'],
        with: ['away'],
        onlyPeople: true,
      },
      { forms: 'spend spends spent spending', counts: 'subject', with: ['* night|nights in * cells|custody|jail'] },
      { forms: 'incarcerate incarcerates incarcerated incarcerating', counts: 'object' },
      {
        forms: 'take takes took taken taking',
        counts: 'object',
        with: [
          'into * custody',
          'prisoner|prisoners',
          '* for questioning',
          'to * prison|jail|detention',
          'to * police|detention station|stations|centre|center|centres|centers|department|departments|headquarters',
        ],
      },
      { forms: 'overpower overpowers overpowered overpowering', counts: 'object', onlyPeople: true, named: true },
      {
        forms: 'take takes took taken taking',
        counts: 'object',
        by: [...POLICE, 'forces', 'soldiers', 'troops', 'agents'],
        with: ['away'],
        onlyPeople: true,
      },
      { forms: 'round rounds rounded rounding', counts: 'object', with: ['up'] },
      // "More than 1,000 people were hauled off by police"
      {
        forms: 'haul hauls hauled hauling',
        counts: 'object',
        with: ['off|away', 'into * van|vans|bus|buses'],
        onlyPeople: true,
      },
      ...['take takes took taken taking', 'lead leads led leading'].map(
        (forms) =>
          ({
            forms,
            counts: 'object',
            of: ['suspects', 'suspect', 'protesters', 'demonstrators'],
            with: ['away'],
          }) as const,
      ),
      {
        forms: 'pick picks picked picking',
        counts: 'object',
        of: SUSPECTED.filter((word) => !/^(?:people|students|workers|boys)$/u.test(word)),
        with: ['up'],
        unless: ['* water|sea|ship|boat|raft|rafts|vessel|helicopter|island'],
      },
      {
        forms: 'pick picks picked picking',
        counts: 'object',
        of: ['people', 'persons', 'suspects'],
        by: POLICE,
        with: ['up'],
      },
      { forms: 'remand remands remanded remanding', counts: 'object' },
      {
        forms: 'lock locks locked locking',
        counts: 'object',
        with: ['up'],
        unless: ['in|inside|without'],
        onlyPeople: true,
      },
      {
        forms: 'sentence sentences sentenced sentencing',
        counts: 'object',
        with: ['to prison|jail'],
        onlyPeople: true,
      },
      {
        forms: 'hold holds held held holding',
        counts: 'object',
        with: ['in * custody|jail|prison', 'on * charges|suspicion', 'for questioning', 'without'],
      },
      { forms: 'hold holds held held holding', counts: 'object', by: POLICE, unless: HELD_TO_BLAME, onlyPeople: true },
      { forms: 'place places placed placing', counts: 'object', with: ['under * arrest', 'in * custody|detention'] },
      {
        forms: 'put puts put put putting',
        counts: 'object',
        with: ['under * arrest', 'in * custody|detention', 'behind bars'],
      },
      { forms: 'make makes made made making', counts: 'object', of: ['arrest', 'arrests'] },
    ],
    states: [
      'back behind bars',
      'back in custody|jail|prison',
      'still in jail|prison',
      'in * custody',
      'under arrest',
      'under house arrest',
      'behind bars',
      'in detention',
      'in police|prison|jail cells|cell',
      'in the cells',
    ],
    tolls: ['arrest count', 'arrest tally', 'arrest toll'],
    // "Two vigils were held": nobody was.
    statesOfPeople: ['held'],
    nouns: [
      { forms: 'arrest arrests' },
      { forms: 'detainee detainees', people: true },
      { forms: 'detention', act: true },
      { forms: 'detentions' },
      { forms: 'imprisonment', act: true },
      { forms: 'capture', act: true },
    ],
  },
  {
    id: 'hospitalised',
    gloss: 'People taken to or treated in hospital.',
    verbs: [
      { forms: 'hospitalise hospitalises hospitalised hospitalising', counts: 'object' },
      ...['evaluate evaluates evaluated evaluating', 'assess assesses assessed assessing'].map(
        (forms) => ({ forms, counts: 'object', with: ['at|in * hospital|hospitals'], onlyPeople: true }) as const,
      ),
      { forms: 'hospitalize hospitalizes hospitalized hospitalizing', counts: 'object' },
      {
        forms: 'admit admits admitted admitting',
        counts: 'object',
        onlyPeople: true,
        // "The chief admitted that people were afraid", "Two admitted killing him"
        unless: [
          'that|having|being|killing|shooting|stabbing|responsibility|guilt|liability|he|she|they|it',
          'there was|were|is|are|had|has|have|may|might|could|would',
          'to faking|stealing|lying|taking|having|being|killing|shooting|planning|using|driving|making|beating|setting|possessing|selling|paying|accepting|helping|hiding|receiving|knowing|plotting|stabbing|smuggling|firing|running|owning|drinking|throwing|raping|assaulting|buying|hitting|leaving|giving|doing|carrying|attacking|joining|supporting|sending|forging|failing',
          'by * authorities|government|police|officials|ministry|army|military|officers',
          'to * association|academy|bar|union|club|society|fame|programme|program',
        ],
      },
      {
        forms: 'take takes took taken taking',
        counts: 'object',
        with: [...HOSPITALS, 'away by ambulance|ambulances'],
      },
      { forms: 'get gets got gotten getting', counts: 'subject', with: ['to * hospital|hospitals'], onlyPeople: true },
      // "Twelve went to the university hospital"; but "went to the hospital to question him"
      {
        forms: 'go goes went gone going',
        counts: 'subject',
        with: ['to * hospital|hospitals', 'by ambulance|ambulances to'],
        unless: ['to * hospital|hospitals to|and|for|where|in|after|on'],
        onlyPeople: true,
      },
      // "Eleven were kept in hospital", "five were kept in overnight for observation"
      {
        forms: 'keep keeps kept keeping',
        counts: 'object',
        with: ['in * hospital|hospitals', 'in overnight', 'in|overnight for observation', 'under|for observation'],
        onlyPeople: true,
      },
      ...['end ends ended ending', 'wind winds wound winding', 'land lands landed landing'].map(
        (forms) =>
          ({
            forms,
            counts: 'subject',
            with: [
              'up in * hospital|hospitals|casualty',
              'up in * emergency room|rooms|department|departments',
              'in hospital',
            ],
            onlyPeople: true,
          }) as const,
      ),
      { forms: 'operate operates operated operating', counts: 'object', by: ['doctors', 'surgeons'], with: ['on'] },
      ...['need needs needed needing', 'require requires required requiring'].map(
        (forms) =>
          ({
            forms,
            counts: 'subject',
            with: [
              '* surgery',
              'hospital treatment|care',
              'to be hospitalised|hospitalized',
              'hospitalisation|hospitalization',
            ],
            onlyPeople: true,
          }) as const,
      ),
      ...[
        'rush rushes rushed rushing',
        'transport transports transported transporting',
        'transfer transfers transferred transferring',
        'airlift airlifts airlifted airlifting',
      ].map((forms) => ({ forms, counts: 'object', with: HOSPITALS }) as const),
      {
        forms: 'present presents presented presenting',
        counts: 'subject',
        with: ['to|at * hospital|hospitals|emergency|clinic|clinics'],
        onlyPeople: true,
      },
      {
        forms: 'rush rushes rushed rushing',
        counts: 'object',
        with: ['into|to surgery', 'in for surgery'],
        onlyPeople: true,
      },
      {
        forms: 'transport transports transported transporting',
        counts: 'object',
        with: [
          'after|from * shooting|stabbing|crash|fire|accident|wreck|scene',
          'in|with * critical|serious|stable|injuries',
        ],
        onlyPeople: true,
      },
      {
        forms: 'care cares cared caring',
        counts: 'object',
        with: ['for in|at|across * hospital|hospitals|clinic|clinics|ward|wards'],
        onlyPeople: true,
      },
      {
        forms: 'send sends sent sent sending',
        counts: 'object',
        with: [CLINICS, 'to * burns|burn unit|center|centre', 'to * emergency room|rooms|department|departments'],
      },
      ...[
        'fly flies flew flown flying',
        'shift shifts shifted shifting',
        'move moves moved moving',
        'drive drives drove driven driving',
        'ferry ferries ferried ferrying',
        'carry carries carried carrying',
      ].map((forms) => ({ forms, counts: 'object', with: HOSPITALS, onlyPeople: true }) as const),
      { forms: 'refer refers referred referring', counts: 'object', with: HOSPITALS, onlyPeople: true },
      ...MOVES.flatMap((forms) => [
        { forms, counts: 'object', of: HURT, with: ['to *'] } as const,
        { forms, counts: 'object', with: ['to * for * treatment|surgery'], onlyPeople: true } as const,
      ]),
      {
        forms: 'airlift airlifts airlifted airlifting',
        counts: 'object',
        with: ['from * scene|crash|accident'],
        onlyPeople: true,
      },
      {
        forms: 'recover recovers recovered recovering',
        counts: 'subject',
        with: ['at|in * hospital|hospitals', 'at|in * medical|trauma|burn|burns center|centre|unit'],
        onlyPeople: true,
      },
      { forms: 'put puts put put putting', counts: 'object', with: ['in hospital|hospitals|hosp'] },
      {
        forms: 'bring brings brought brought bringing',
        counts: 'object',
        with: [
          CLINICS,
          'in for treatment',
          'in with * wounds|wound|injuries|burns',
          'in by * ambulance|ambulances|car|helicopter',
        ],
      },
      {
        forms: 'treat treats treated treating',
        counts: 'object',
        with: [
          'at|in * hospital|hospitals|hosp|clinic|clinics|unit|ward|wards',
          'at|in * burns|burn|trauma|medical|health center|centre|centers|centres',
        ],
      },
      { forms: 'treat treats treated treating', counts: 'object', of: ['patient', 'patients', 'casualties'] },
      {
        forms: 'treat treats treated treating',
        counts: 'object',
        with: [`for * ${DISEASES.join('|')}`],
        onlyPeople: true,
      },
      { forms: 'receive receives received receiving', counts: 'object', of: HURT },
      { forms: 'get gets got gotten getting', counts: 'object', of: HURT },
      {
        forms: 'treat treats treated treating',
        counts: 'object',
        by: ['hospital', 'hospitals', 'doctors', 'clinic', 'clinics', 'surgeons'],
        onlyPeople: true,
      },
      {
        forms: 'remain remains remained remaining',
        counts: 'subject',
        with: ['at|in * hospital|hospitals|hosp|clinic|clinics', 'at|in * medical|trauma center|centre'],
      },
      {
        forms: 'receive receives received receiving',
        counts: 'subject',
        with: ['* treatment at|in|from', 'hospital treatment'],
        onlyPeople: true,
      },
      {
        forms: 'undergo undergoes underwent undergone undergoing',
        counts: 'subject',
        with: ['* surgery|surgeries|operation|operations|treatment'],
      },
    ],
    states: [
      'hospitalised',
      'hospitalized',
      'in hospital',
      'in * treatment tents|centres|centers',
      'in * hospital|hospitals|hosp',
      'in intensive care',
      'in * icu',
      'on life support',
      'undergoing treatment|surgery',
      'in surgery',
      'on ventilators|dialysis',
      'on ventilator support',
      'on a drip',
      'on drips',
      'in isolation',
      'in * isolation|burns|emergency ward|wards|unit',
      'on a ventilator',
      'still admitted',
      'on admission',
      'still on admission',
      'in * treatment centers|centres|units',
      'still being treated',
      'still under treatment',
      'under treatment',
      'still receiving treatment',
      'still receiving hospital|medical treatment',
    ],
    nouns: [{ forms: 'hospitalisation hospitalisations' }, { forms: 'hospitalization hospitalizations' }],
    tolls: ['hospital admissions'],
  },
  {
    id: 'displaced',
    gloss: 'People who had to leave their homes or lost them.',
    verbs: [
      { forms: 'displace displaces displaced displacing', counts: 'object' },
      {
        forms: 'leave leaves left leaving',
        counts: 'object',
        with: ['with nowhere to live|go|sleep'],
        onlyPeople: true,
      },
      // "15 tenants are being put up in hotels"
      {
        forms: 'put puts put putting',
        counts: 'object',
        with: ['up in|at * hotel|hotels|motel|motels|hostel|hostels|hall|halls|gym|shelter|shelters'],
        onlyPeople: true,
      },
      { forms: 'uproot uproots uprooted uprooting', counts: 'object' },
      { forms: 'expel expels expelled expelling', counts: 'object' },
      { forms: 'deport deports deported deporting', counts: 'object' },
      {
        forms: 'flee flees fled fled fleeing',
        counts: 'subject',
        // "At least 50 men fled through a tunnel and over the wall"
        unless: ['through * tunnel|hole', 'over * wall|walls|fence', 'from * prison|jail|custody'],
      },
      {
        forms: 'force forces forced forcing',
        counts: 'object',
        with: [
          'from * home|homes',
          'to leave|abandon|flee * home|homes|house|houses|village|villages|farm|farms|land',
          'to flee',
          'out of * home|homes',
          'outdoors',
        ],
      },
      {
        forms: 'drive drives drove driven driving',
        counts: 'object',
        with: [
          'from * home|homes',
          'out of * home|homes|village|villages|district|districts|town|towns',
          'into * camp|camps|shelter|shelters|center|centers|centre|centres',
          'into * bush|hills|forest|mountains|exile',
        ],
      },
      {
        forms: 'shelter shelters sheltered sheltering',
        counts: 'object',
        by: ['camp', 'camps', 'school', 'schools', 'stadium', 'church', 'churches', 'mosque', 'hall', 'gym'],
        onlyPeople: true,
      },
      { forms: 'make makes made making', counts: 'object', with: ['homeless'] },
      { forms: 'render renders rendered rendering', counts: 'object', with: ['homeless'] },
      // "had sheltered the gunman": whoever hides somebody
      {
        forms: 'shelter shelters sheltered sheltering',
        counts: 'subject',
        unless: ['the|a|an|him|her|them|his|their|its|some|two|three'],
      },
      { forms: 'take takes took taken taking', counts: 'subject', with: ['refuge|shelter'] },
      { forms: 'seek seeks sought seeking', counts: 'subject', with: ['refuge|shelter'] },
      { forms: 'become becomes became become becoming', counts: 'subject', with: ['refugees|homeless|displaced'] },
      {
        forms: 'arrive arrives arrived arriving',
        counts: 'subject',
        with: ['at|in * camp|camps|shelter|shelters'],
        onlyPeople: true,
      },
      {
        forms: 'live lives lived living',
        counts: 'subject',
        with: [
          'in * evacuation|relief center|centers|centre|centres',
          'in * tents|shelters|camps|school|schools|gymnasium|gymnasiums|church|churches|mosques|halls',
          'in the open',
          'in the cold',
          'outdoors',
          'under canvas|tarpaulins|tarps',
          'with relatives',
        ],
      },
      {
        forms: 'sleep sleeps slept sleeping',
        counts: 'subject',
        with: [
          'in the cold|streets|street|rain',
          'in|at * tents|shelters|shelter|cars|school|schools|church|churches|mosque|mosques|pagodas|temples|stadium|showgrounds|gym|gymnasium|halls',
          'in the open',
          'outdoors|outside|rough',
          'under canvas|tarpaulins|tarps',
        ],
      },
      {
        forms: 'spend spends spent spending',
        counts: 'subject',
        with: [
          '* night|nights in the open',
          '* night|nights outdoors|outside',
          '* night|nights in|at * shelters|shelter|tents|cars|hall|halls|gym|gymnasium|school|schools|church|mosque|hotel|hotels|stadium',
        ],
      },
      {
        forms: 'push pushes pushed pushing',
        counts: 'object',
        with: ['from * home|homes', 'out of * home|homes|village|villages'],
      },
      {
        forms: 'chase chases chased chasing',
        counts: 'object',
        with: ['from * home|homes|houses|village|villages', 'out of * home|homes|village|villages'],
      },
      {
        forms: 'abandon abandons abandoned abandoning',
        counts: 'subject',
        with: ['their * home|homes|houses|villages'],
      },
      {
        forms: 'stay stays stayed staying',
        counts: 'subject',
        with: [
          'in|at * shelters|shelter|tents|centers|centres|camps|camp|gym|gymnasium|stadium|school|schools|churches|mosques',
          'with relatives|neighbours|neighbors',
        ],
      },
      {
        forms: 'cross crosses crossed crossing',
        counts: 'subject',
        of: ['refugees', 'villagers', 'residents', 'inhabitants', 'families', 'civilians'],
        with: ['the border', 'into'],
      },
      {
        forms: 'house houses housed housing',
        counts: 'object',
        with: ['in|at * shelters|shelter|tents|centers|centres|camps'],
      },
      {
        forms: 'leave leaves left leaving',
        counts: 'subject',
        with: ['their * homes|houses|villages', 'the area|town|village|villages|city|region|island'],
      },
      { forms: 'lose loses lost losing', counts: 'subject', with: ['their home|homes'] },
      ...['crowd crowds crowded crowding', 'pour pours poured pouring', 'pack packs packed packing'].map(
        (forms) =>
          ({
            forms,
            counts: 'subject',
            with: ['into|inside * camps|camp|shelters|shelter|tents|centers|centres|schools'],
            onlyPeople: true,
          }) as const,
      ),
      {
        forms: 'have has had had having',
        counts: 'subject',
        with: ['nowhere to live|sleep|stay|go'],
        onlyPeople: true,
      },
    ],
    states: [
      'homeless',
      'displaced',
      'in|at * shelter|shelters|tents',
      'still in camps|camp',
      'packed|crammed|crowded into|inside|in * camps|camp|shelters|shelter|tents|schools',
      'yet to leave|quit * camps|camp|shelters|shelter',
      'in its|their camps|shelters',
      'out of * homes|houses',
      'unable to return|go home',
      'unable to return to * homes|houses|villages',
      "cannot|can't return|go home",
      "cannot|can't return to * homes|houses|villages",
      'cannot return .|,',
      "cannot|can't go back to * home|homes|houses|villages|flats|apartments",
      'not yet return|go home',
      'in|at * evacuation|relief|refugee center|centers|centre|centres|camp|camps',
      'without * home|homes|shelter',
      'whose home|homes|house|houses was|were|is|are|has|have|had * destroyed|flooded|washed|swept|razed',
    ],
    nouns: [
      { forms: 'displacement displacements', act: true },
      { forms: 'idp idps', people: true },
      { forms: 'refugee refugees', people: true },
    ],
    onlyPeople: true,
  },
  {
    id: 'evacuated',
    gloss: 'People brought or told to go to safety.',
    wikidata: wikidataProperties.evacuated,
    verbs: [
      { forms: 'evacuate evacuates evacuated evacuating', counts: 'both' },
      { forms: 'self-evacuate self-evacuates self-evacuated self-evacuating', counts: 'subject' },
      { forms: 'relocate relocates relocated relocating', counts: 'both' },
      {
        forms: 'shift shifts shifted shifting',
        counts: 'object',
        with: ['to * safety|shelter|shelters|camp|camps|places|place|ground|school|schools|areas'],
        onlyPeople: true,
      },
      // "About 8,000 people have been moved"
      {
        forms: 'move moves moved moving',
        counts: 'object',
        unless: ['by|to|from|into|against|on|closer|forward|up|down|along|through|towards|toward'],
        onlyPeople: true,
        named: true,
      },
      {
        forms: 'move moves moved moving',
        counts: 'object',
        with: [
          'from * path',
          'out of * path|way|district|area|zone|town|village|valley|city',
          'to|into * school gym|gymnasium|hall|hostel|building|buildings',
          'to|into * school|schools|shelter|shelters|gym|gymnasium|hall|hotel|hotels|church|stadium|camp|camps',
        ],
        onlyPeople: true,
      },
      {
        forms: 'carry carries carried carrying',
        counts: 'object',
        of: [...HURT, 'residents', 'guests'],
        with: ['out'],
      },
      {
        forms: 'escort escorts escorted escorting',
        counts: 'object',
        with: ['out', 'to safety', 'from * building|mall|store|hall|school|stadium'],
        onlyPeople: true,
      },
      {
        forms: 'force forces forced forcing',
        counts: 'object',
        with: ['to evacuate', 'to flee to|for * ground|shelter|safety', 'to leave'],
        unless: [
          'to leave * country|job|jobs|office|post|party|power|school|schools|village|villages|home|homes|house|houses',
        ],
      },
      { forms: 'order orders ordered ordering', counts: 'object', with: ['to evacuate', 'to leave', 'out of'] },
      ...['ask asks asked asking', 'urge urges urged urging', 'advise advises advised advising'].map(
        (forms) => ({ forms, counts: 'object', with: ['to evacuate', 'to leave * homes|home|houses|area'] }) as const,
      ),
      { forms: 'fly flies flew flown flying', counts: 'object', with: ['out|home'], onlyPeople: true },
      {
        forms: 'move moves moved moving',
        counts: 'both',
        with: [
          'to safety',
          'to higher ground',
          'to safer',
          'to|into * shelter|shelters|halls|gym|gyms|gymnasium|gymnasiums|schools|stadium',
          'from * home|homes|houses|village|villages',
        ],
      },
      {
        forms: 'lead leads led led leading',
        counts: 'object',
        with: ['to safety', 'out of * building|school|hotel|mall|store|factory|warehouse|office|offices', 'out'],
        unless: ['in|by * handcuffs|cuffs|custody|police', 'of', 'to * car|cars|van|court|vote'],
        onlyPeople: true,
      },
      {
        forms: 'take takes took taken taking',
        counts: 'object',
        with: ['to safety', 'to * shelter|shelters|hall|gym|gymnasium'],
        onlyPeople: true,
      },
      ...['take takes took taken taking', 'bring brings brought brought bringing', 'move moves moved moving'].map(
        (forms) =>
          ({
            forms,
            counts: 'object',
            with: [
              'by * bus|buses|train|trains|boat|boats|helicopter|helicopters|ferry to|out',
              'off * by * ferry|ferries|boat|boats|helicopter|helicopters|ship|ships',
            ],
            onlyPeople: true,
          }) as const,
      ),
      {
        forms: 'have has had had having',
        counts: 'subject',
        with: ['to leave|vacate|abandon|quit * flat|flats|apartment|apartments|building|buildings'],
        onlyPeople: true,
      },
      { forms: 'drive drives drove driven driving', counts: 'object', with: ['to safety'], onlyPeople: true },
      ...['tell tells told telling', 'urge urges urged urging', 'advise advises advised advising'].map(
        (forms) => ({ forms, counts: 'object', with: ['to leave|evacuate', 'to get out'], onlyPeople: true }) as const,
      ),
      { forms: 'bus buses bused busing', counts: 'object', with: ['out|to|from|away'], onlyPeople: true },
      ...['usher ushers ushered ushering', 'clear clears cleared clearing'].map(
        (forms) =>
          ({
            forms,
            counts: 'object',
            with: ['out', 'from|off'],
            unless: ['of * charge|charges|blame|wrongdoing|murder', 'from * squad|team'],
            onlyPeople: true,
          }) as const,
      ),
      { forms: 'cover covers covered covering', counts: 'object', by: ['order', 'orders'], onlyPeople: true },
      { forms: 'help helps helped helping', counts: 'object', with: ['leave|flee'], onlyPeople: true },
      {
        forms: 'take takes took taken taking',
        counts: 'object',
        with: ['off * island|ship|vessel|platform|rig|ferry|liner'],
        onlyPeople: true,
      },
      { forms: 'move moves moved moving', counts: 'object', with: ['out', 'away from'], onlyPeople: true },
      { forms: 'flee flees fled fled fleeing', counts: 'subject', with: ['to higher ground', 'to safety'] },
    ],
    states: [
      'under * evacuation order|orders',
      'told|ordered to stay|keep away',
      // "Over 50,000 residents are still barred from their homes"
      'barred from * home|homes|houses',
      'kept out of * home|homes|houses',
    ],
    statesOf: [
      {
        states: ['under * orders|order'],
        of: ['residents', 'people', 'villagers', 'households', 'homes', 'families', 'tourists', 'campers'],
      },
    ],
    nouns: [
      { forms: 'evacuation evacuations', act: true },
      { forms: 'evacuee evacuees', people: true },
    ],
    onlyPeople: true,
  },
  {
    id: 'rescued',
    gloss: 'People saved from the event alive.',
    verbs: [
      { forms: 'rescue rescues rescued rescuing', counts: 'object' },
      { forms: 'save saves saved saving', counts: 'object' },
      { forms: 'free frees freed freeing', counts: 'object', unless: ['agent|agents'] },
      { forms: 'set sets set set setting', counts: 'object', with: ['free'], onlyPeople: true },
      { forms: 'walk walks walked walking', counts: 'subject', with: ['free'] },
      { forms: 'release releases released releasing', counts: 'object', of: HELD },
      { forms: 'let lets let let letting', counts: 'object', of: HELD, with: ['go', 'go of'] },
      // "The kidnappers released 12 children"; but "the court released 12 men"
      { forms: 'release releases released releasing', counts: 'object', by: RAIDERS, onlyPeople: true },
      { forms: 'let lets let let letting', counts: 'object', by: RAIDERS, with: ['go', 'go of'], onlyPeople: true },
      {
        forms: 'return returns returned returning',
        counts: 'object',
        of: [...HELD, 'children', 'people', 'persons'],
        with: ['to * families|family|parents|relatives'],
      },
      {
        forms: 'pull pulls pulled pulling',
        counts: 'object',
        with: [
          '* alive',
          'to safety',
          'from * rubble|ruins|water|wreckage|debris|mud|sea|river|lake|snow',
          'from under|beneath|underneath',
          'from * burning|overturned|submerged|sinking|wrecked car|cars|van|bus|house|home|boat|vehicle|truck|building|plane',
          'out by|alive',
          'out of * rubble|water|river|sea|mud|wreckage',
        ],
      },
      { forms: 'pull pulls pulled pulling', counts: 'object', of: TRAPPED, with: ['out'] },
      { forms: 'pull pulls pulled pulling', counts: 'object', by: SAVIOURS, with: ['from|out'], onlyPeople: true },
      { forms: 'get gets got gotten getting', counts: 'object', with: ['out * alive', 'to safety'], onlyPeople: true },
      { forms: 'get gets got gotten getting', counts: 'object', by: SAVIOURS, with: ['out'], onlyPeople: true },
      // "broke the bars of a window to get 14 boarders out"
      {
        forms: 'get gets got gotten getting',
        counts: 'object',
        of: [...TRAPPED, 'boarders', 'guests', 'tenants', 'patients', 'inmates'],
        with: ['out'],
        unless: ['of * poverty|debt|jail|prison|bed|hospital|country|cars|town|city|job|jobs|work|school'],
      },
      {
        forms: 'lower lowers lowered lowering',
        counts: 'object',
        with: ['* by rope|ropes', 'to * ground|safety|deck'],
        onlyPeople: true,
      },
      {
        forms: 'drag drags dragged dragging',
        counts: 'object',
        with: ['out', 'to safety', 'from * rubble|ruins|water|wreckage|wreck|car|cars|bus|house|flames|sea|river'],
        onlyPeople: true,
      },
      { forms: 'pluck plucks plucked plucking', counts: 'object', with: ['from|off', 'to safety'] },
      {
        forms: 'lift lifts lifted lifting',
        counts: 'object',
        with: ['to safety', 'out alive', 'from|off * roof|roofs|rooftop|rooftops|water|sea|deck|cliff'],
      },
      {
        forms: 'haul hauls hauled hauling',
        counts: 'object',
        with: [
          'to safety',
          'to the surface',
          'out alive',
          'ashore',
          'aboard',
          'from * rubble|ruins|water|wreckage|debris|mud|sea',
        ],
        onlyPeople: true,
      },
      { forms: 'airlift airlifts airlifted airlifting', counts: 'object', with: ['to safety', 'from'] },
      { forms: 'winch winches winched winching', counts: 'object' },
      { forms: 'take takes took taken taking', counts: 'object', of: AFLOAT, with: ['aboard', 'on board'] },
      { forms: 'cut cuts cut cut cutting', counts: 'object', with: ['free'], onlyPeople: true },
      {
        forms: 'lead leads led leading',
        counts: 'object',
        with: ['off|down * ridge|mountain|cliff|peak|slope|moor|hill|glacier'],
        onlyPeople: true,
      },
      { forms: 'pick picks picked picking', counts: 'object', of: AFLOAT, with: ['up'] },
      {
        forms: 'pick picks picked picking',
        counts: 'object',
        with: [
          'up alive',
          'up by * ship|boat|boats|vessel|vessels|freighter|tanker|trawler|ferry|yacht|lifeboat|lifeboats|helicopter|coastguard|navy|fishermen',
        ],
      },
      {
        forms: 'take takes took taken taking',
        counts: 'object',
        with: ['off by * lifeboat|lifeboats|helicopter|helicopters|boat|boats|coastguard'],
        onlyPeople: true,
      },
      {
        forms: 'bring brings brought brought bringing',
        counts: 'object',
        with: [
          'out by * team|teams|rescuers|divers|crew|crews|firefighters',
          'down from * ledge|mountain|cliff|peak|roof|crane|ride|tower',
        ],
        onlyPeople: true,
      },
      {
        forms: 'pick picks picked picking',
        counts: 'object',
        by: [...VESSELS, 'crews', 'guard', 'rescuers', 'lifeguards'],
        with: ['up'],
        onlyPeople: true,
      },
      {
        forms: 'pick picks picked picking',
        counts: 'object',
        with: ['up * from|off * water|sea|raft|rafts|boat|roof|island'],
        onlyPeople: true,
      },
      { forms: 'dig digs dug dug digging', counts: 'object', with: ['out alive'] },
      {
        forms: 'cut cuts cut cut cutting',
        counts: 'object',
        by: SAVIOURS,
        with: ['out', 'from * wreckage|wreck|car|cars|bus|train|vehicle|vehicles|truck|rubble|debris|carriage|cab'],
        onlyPeople: true,
      },
      { forms: 'bring brings brought brought bringing', counts: 'object', of: TRAPPED, with: ['out', 'down'] },
      ...['carry carries carried carrying', 'lead leads led leading', 'help helps helped helping'].map(
        (forms) => ({ forms, counts: 'object', with: ['to safety'], onlyPeople: true }) as const,
      ),
      // "30 people have been dug out with injuries"; the dead are bodies.
      {
        forms: 'dig digs dug dug digging',
        counts: 'object',
        of: ['survivor', 'survivors', ...TRAPPED],
        with: ['out'],
        unless: ['* dead|lifeless'],
      },
      {
        forms: 'bring brings brought brought bringing',
        counts: 'object',
        of: ['survivor', 'survivors'],
        with: ['out'],
      },
      {
        forms: 'bring brings brought brought bringing',
        counts: 'object',
        with: [
          'to safety',
          'to the surface',
          'alive',
          'out safely|alive|unharmed',
          'out * alive',
          'safely ashore',
          'ashore',
          'to|back shore|land',
          'back to shore|land|port|safety',
          'down|off safely|alive|unharmed',
        ],
      },
    ],
    nouns: [{ forms: 'rescue rescues', act: true }],
    onlyPeople: true,
  },
  {
    id: 'survived',
    gloss: 'People who lived through the event.',
    wikidata: wikidataProperties.survived,
    verbs: [
      {
        forms: 'survive survives survived surviving',
        counts: 'subject',
        unless: ['* injury|injuries|wound|wounds|burns'],
      },
      { forms: 'find finds found found finding', counts: 'object', with: ['safe and well|sound|unharmed'] },
      { forms: 'find finds found found finding', counts: 'object', of: ['survivors'] },
      {
        forms: 'walk walks walked walking',
        counts: 'subject',
        with: [
          'away from * crash|wreck|wreckage|accident|explosion',
          'away unhurt|unharmed|unscathed|alive',
          'away without * scratch|injury|injuries',
        ],
      },
      { forms: 'come comes came come coming', counts: 'subject', with: ['out alive|unharmed|unhurt|unscathed'] },
      { forms: 'get gets got gotten getting', counts: 'subject', with: ['out alive|unharmed|unhurt|safely|safe'] },
      // "Sixty-one other miners got out on their own", "walked out of the pit unaided"
      ...['get gets got gotten getting', 'walk walks walked walking', 'climb climbs climbed climbing'].map(
        (forms) =>
          ({
            forms,
            counts: 'subject',
            of: [
              'miners',
              'workers',
              'people',
              'passengers',
              'residents',
              'guests',
              'occupants',
              'tenants',
              'divers',
              'hikers',
            ],
            with: [
              'out on their|his|her own',
              'out * unaided|unhurt|unharmed|alive|safely',
              'out of * mine|pit|rubble|wreckage|tunnel|cave|shaft',
            ],
          }) as const,
      ),
      {
        forms: 'make makes made making',
        counts: 'subject',
        with: ['it out', 'it to safety|shore', 'it ashore', 'it off|home alive|safely'],
      },
      { forms: 'swim swims swam swum swimming', counts: 'subject', with: ['ashore', 'to safety|shore'] },
      {
        forms: 'come comes came come coming',
        counts: 'subject',
        with: ['through|off alive|unharmed|unhurt|unscathed'],
      },
      { forms: 'get gets got gotten getting', counts: 'subject', with: ['off|away * alive|unharmed|unhurt'] },
      {
        forms: 'live lives lived living',
        counts: 'subject',
        with: ['through it|the', 'to tell|describe|recount'],
        onlyPeople: true,
      },
      { forms: 'pull pulls pulled pulling', counts: 'subject', with: ['through .|,|;|and|after'], onlyPeople: true },
      {
        forms: 'escape escapes escaped escaping',
        counts: 'subject',
        with: ['unhurt|unharmed|alive|uninjured|unscathed', 'without injury', 'with their|his|her life|lives'],
      },
    ],
    states: ['alive'],
    nouns: [{ forms: 'survivor survivors', people: true }],
    onlyPeople: true,
  },
  {
    id: 'infected',
    gloss: 'People who caught a disease.',
    verbs: [
      { forms: 'infect infects infected infecting', counts: 'object' },
      { forms: 'sicken sickens sickened sickening', counts: 'object' },
      // "Nobody has been newly diagnosed since Monday"
      {
        forms: 'diagnose diagnoses diagnosed diagnosing',
        counts: 'object',
        unless: ['with|as * cancer|autism|adhd|dementia|diabetes|depression|alzheimer|asthma|condition'],
      },
      { forms: 'contract contracts contracted contracting', counts: 'subject' },
      { forms: 'test tests tested testing', counts: 'subject', with: ['positive'] },
      { forms: 'come comes came come coming', counts: 'subject', with: ['down with'] },
      {
        forms: 'catch catches caught caught catching',
        counts: 'subject',
        with: [`* ${DISEASES.join('|')}|fever|disease`],
      },
      {
        forms: 'have has had had having',
        counts: 'subject',
        with: [
          'cholera|measles|covid|covid-19|coronavirus|ebola|malaria|flu|influenza|typhoid|dengue|tuberculosis|mpox|hepatitis|norovirus|polio|meningitis',
          'the disease|virus|infection|illness|superbug',
          'whooping cough',
        ],
        onlyPeople: true,
      },
      { forms: 'lay lays laid laying', counts: 'object', with: ['low'], onlyPeople: true },
      { forms: 'fall falls fell fallen falling', counts: 'subject', with: ['ill|sick'] },
    ],
    states: ['sick', 'ill', `down with * ${DISEASES.join('|')}|jaundice|fever|diarrhoea|diarrhea`],
    tolls: ['case count', 'caseload', 'case tally', 'active cases', 'infection count'],
    nouns: [{ forms: 'infection infections' }, { forms: 'case cases illness illnesses', near: DISEASES }],
    onlyPeople: true,
  },
  {
    id: 'deployed',
    gloss: 'Troops, police or rescuers sent.',
    verbs: [
      { forms: 'deploy deploys deployed deploying', counts: 'both' },
      // "21 were sent home after treatment"
      {
        forms: 'send sends sent sent sending',
        counts: 'object',
        unless: ['home|back|away', 'to * hell|prison|jail|court', 'to * with * burns|injuries|wounds'],
      },
      {
        forms: 'take takes took taken taking',
        counts: 'subject',
        of: [...FORCES, 'officers'],
        with: ['part'],
      },
      {
        forms: 'take takes took taken taking',
        counts: 'subject',
        with: ['part in * rescue|search|manhunt|evacuation'],
        onlyPeople: true,
      },
      {
        forms: 'work works worked working',
        counts: 'subject',
        of: [...FORCES, 'volunteers'],
        with: [
          'around the clock',
          'in * shifts|relays',
          'through|throughout the night|day',
          'at|on * scene|site',
          'to * rescue|reach|free|find|clear|contain|extinguish|douse|control',
        ],
      },
      { forms: 'search searches searched searching', counts: 'subject', of: [...FORCES, 'officers'] },
      { forms: 'activate activates activated activating', counts: 'object', of: FORCES },
      // "3,400 personnel are assigned to the fire"
      { forms: 'assign assigns assigned assigning', counts: 'object', of: [...FORCES, ...HELPERS], with: ['to'] },
      // "400 soldiers reached the valley"
      {
        forms: 'reach reaches reached reaching',
        counts: 'subject',
        of: [...FORCES, ...HELPERS],
        with: ['* site|scene|area|valley|village|villages|town|island|region|zone|mine'],
      },
      {
        forms: 'help helps helped helping',
        counts: 'subject',
        of: FORCES,
        with: ['to * clear|set|distribute|search|rescue|evacuate|remove|dig|carry|bring|deliver|build|repair'],
      },
      {
        forms: 'arrive arrives arrived arriving',
        counts: 'subject',
        of: FORCES,
        with: ['to * search|help|clear|direct|fight|rescue|join|protect|prevent|secure'],
      },
      {
        forms: 'remove removes removed removing',
        counts: 'subject',
        of: FORCES,
        with: ['* rubble|debris|wreckage|mud'],
      },
      {
        forms: 'involve involves involved involving',
        counts: 'object',
        of: [...FORCES, ...HELPERS],
        with: ['in * search|rescue|operation|operations|effort|efforts|hunt|manhunt|evacuation'],
      },
      ...['rush rushes rushed rushing', 'race races raced racing', 'hurry hurries hurried hurrying'].map(
        (forms) =>
          ({
            forms,
            counts: 'subject',
            of: [...FORCES, ...HELPERS, 'officers', 'crews'],
            with: ['to * site|scene|area|spot|village|town|mine'],
          }) as const,
      ),
      {
        forms: 'put puts put putting',
        counts: 'object',
        of: FORCES,
        with: ['on * standby|stand-by|alert', 'on high|full alert', 'on * job'],
      },
      { forms: 'seal seals sealed sealing', counts: 'subject', of: [...FORCES, 'officers'], with: ['off'] },
      { forms: 'surround surrounds surrounded surrounding', counts: 'subject', of: FORCES },
      { forms: 'raid raids raided raiding', counts: 'subject', of: [...FORCES, 'officers'] },
      {
        forms: 'sweep sweeps swept sweeping',
        counts: 'subject',
        of: [...FORCES, 'officers'],
        with: ['through|across|into'],
      },
      {
        forms: 'make makes made making',
        counts: 'subject',
        of: ['officers', 'policemen', 'agents'],
        with: ['arrests'],
      },
      {
        forms: 'battle battles battled battling',
        counts: 'subject',
        of: [...FORCES, 'officers'],
        with: ['to retake|regain|contain|control'],
      },
      { forms: 'call calls called calling', counts: 'object', of: FORCES, with: ['to|out'] },
      { forms: 'move moves moved moving', counts: 'object', of: FORCES, with: ['into|to'] },
      // "Helicopters ferried some 200 troops to the site"
      ...['ferry ferries ferried ferrying', 'fly flies flew flown flying', 'airlift airlifts airlifted airlifting'].map(
        (forms) =>
          ({
            forms,
            counts: 'object',
            of: [...FORCES, ...HELPERS, 'personnel', 'paramedics'],
            with: ['to|into * site|scene|area|region|zone|island|coast|valley|city|town|village|front'],
          }) as const,
      ),
      { forms: 'bring brings brought brought bringing', counts: 'object', of: FORCES, with: ['in'] },
      {
        forms: 'have has had had having',
        counts: 'object',
        of: [...FORCES, ...HELPERS, 'staff', 'officers'],
        with: [
          'on * ground|scene|site|standby|stand-by|slope|slopes|street|streets',
          'in attendance',
          'at * scene|site',
          'in * area|zone|region|district|province|town|city|valley',
          'working|helping|searching',
          'out in',
        ],
      },
      {
        forms: 'join joins joined joining',
        counts: 'subject',
        with: ['* search|rescue|hunt|manhunt|effort|efforts'],
        onlyPeople: true,
      },
      { forms: 'patrol patrols patrolled patrolling', counts: 'subject', of: FORCES },
      { forms: 'post posts posted posting', counts: 'object', of: FORCES },
      {
        forms: 'converge converges converged converging',
        counts: 'subject',
        of: [...FORCES, 'officers'],
        with: ['on'],
      },
      { forms: 'comb combs combed combing', counts: 'subject', of: [...FORCES, ...HELPERS, 'officers', 'workers'] },
      { forms: 'scour scours scoured scouring', counts: 'subject', of: [...FORCES, ...HELPERS, 'officers', 'workers'] },
      { forms: 'stand stands stood standing', counts: 'subject', of: [...FORCES, 'officers'], with: ['guard'] },
      {
        forms: 'look looks looked looking',
        counts: 'subject',
        of: [...FORCES, ...HELPERS, 'officers', 'workers'],
        with: ['for * survivors|victims|missing|them|bodies'],
      },
      { forms: 'dig digs dug digging', counts: 'subject', of: FORCES },
      { forms: 'resume resumes resumed resuming', counts: 'subject', of: FORCES },
      { forms: 'press presses pressed pressing', counts: 'object', of: FORCES, with: ['into service|action'] },
      { forms: 'storm storms stormed storming', counts: 'subject', of: FORCES },
      { forms: 'enter enters entered entering', counts: 'subject', of: FORCES },
      // "mobilised 3,000 police officers": whoever mobilises soldiers may only mean to.
      ...['mobilise mobilises mobilised mobilising', 'mobilize mobilizes mobilized mobilizing'].map(
        (forms) =>
          ({ forms, counts: 'object', of: [...HELPERS, 'police', 'policemen', 'officers', 'firemen'] }) as const,
      ),
      // "About 50 rescuers went in"; doctors go on strike in a city
      {
        forms: 'go goes went gone going',
        counts: 'subject',
        of: ['rescuers', 'firefighters', 'firemen', 'responders', 'divers'],
        with: ['in'],
        unless: ['on'],
      },
      {
        forms: 'set sets set set setting',
        counts: 'subject',
        of: [...FORCES, ...HELPERS, 'responders'],
        with: ['out|off'],
      },
      // "The raids involved 2,700 police officers"
      {
        forms: 'involve involves involved involving',
        counts: 'object',
        by: ['raid', 'raids', 'operation', 'operations', 'sweep', 'search', 'hunt', 'manhunt'],
        of: [...FORCES, ...HELPERS, 'officers'],
      },
      {
        forms: 'carry carries carried carrying',
        counts: 'subject',
        of: [...FORCES, 'officers'],
        with: ['out * raid|raids|search|searches|arrests|operation|operations'],
      },
      { forms: 'respond responds responded responding', counts: 'subject', of: [...FORCES, 'officers', 'crews'] },
      {
        forms: 'maintain maintains maintained maintaining',
        counts: 'subject',
        of: [...FORCES, 'officers'],
        with: ['order|security'],
      },
      {
        forms: 'remain remains remained remaining',
        counts: 'subject',
        of: [...FORCES, 'crews'],
        with: ['in * area|town|city|zone', 'at * scene|site', 'on * ground|scene|site|fireground'],
      },
      { forms: 'dispatch dispatches dispatched dispatching', counts: 'object' },
      { forms: 'station stations stationed stationing', counts: 'object', of: FORCES },
      ...['battle battles battled battling', 'fight fights fought fighting', 'tackle tackles tackled tackling'].map(
        (forms) => ({ forms, counts: 'subject', of: FORCES, with: FIRES }) as const,
      ),
    ],
    states: ['on duty'],
    statesOf: [
      {
        states: [
          'at|on * scene|site|spot',
          'on * ground|streets|standby|alert|patrol|guard',
          'on * fire|front line',
          'on * lines|fireline|firelines',
          'in attendance',
          'in control of',
          'at work',
          'fanned|fanning out',
        ],
        of: [...FORCES, ...HELPERS, 'officers', 'troopers', 'paramedics', 'responders', 'workers', 'reinforcements'],
      },
    ],
    nouns: [{ forms: 'deployment deployments', act: true }],
    onlyPeople: true,
  },
  {
    id: 'struck',
    gloss: 'People shot, stabbed or hit, where the outcome is not told.',
    verbs: [
      { forms: 'shoot shoots shot shot shooting', counts: 'object' },
      { forms: 'stab stabs stabbed stabbing', counts: 'object' },
      { forms: 'knife knifes knifed knifing', counts: 'object' },
      { forms: 'mow mows mowed mown mowing', counts: 'object', with: ['down'] },
      { forms: 'knock knocks knocked knocking', counts: 'object', with: ['down|over|off'] },
      { forms: 'hit hits hit hit hitting', counts: 'object' },
      { forms: 'strike strikes struck struck striking', counts: 'object' },
      { forms: 'target targets targeted targeting', counts: 'object' },
      { forms: 'graze grazes grazed grazing', counts: 'object' },
      { forms: 'attack attacks attacked attacking', counts: 'object' },
      { forms: 'assault assaults assaulted assaulting', counts: 'object' },
      { forms: 'catch catches caught catching', counts: 'object', with: ['in * crossfire|cross-fire'] },
    ],
    states: ['gunshot'],
    nouns: [
      { forms: 'shooting shootings', act: true },
      { forms: 'stabbing stabbings', act: true },
    ],
    onlyPeople: true,
  },
  {
    id: 'charged',
    gloss: 'People charged with a crime.',
    verbs: [
      {
        forms: 'charge charges charged charging',
        counts: 'object',
        // "The firm charged 12 customers twice"
        by: PROSECUTORS,
        onlyPeople: true,
        named: true,
      },
      // "Velia charges three over attacks", "they had charged 24 people with rioting"
      {
        forms: 'charge charges charged charging',
        counts: 'object',
        with: [
          'over * attack|attacks|clash|clashes|riot|riots|death|deaths|killing|killings|collapse|crash|fire|blaze|protest|protests|shooting|murder|plot|unrest|violence',
          'with * murder|manslaughter|homicide|assault|terrorism|treason|rioting|plotting|conspiracy|fraud|corruption|kidnapping|arson|trafficking|smuggling|negligence|sedition|offence|offences',
        ],
        onlyPeople: true,
      },
      ...['bring brings brought bringing', 'file files filed filing', 'press presses pressed pressing'].map(
        (forms) =>
          ({ forms, counts: 'object', by: PROSECUTORS, with: ['charges|charge against'], onlyPeople: true }) as const,
      ),
      { forms: 'indict indicts indicted indicting', counts: 'object', onlyPeople: true },
      { forms: 'arraign arraigns arraigned arraigning', counts: 'object', onlyPeople: true },
      { forms: 'book books booked booking', counts: 'object', by: POLICE, with: ['for|under'], onlyPeople: true },
      { forms: 'put puts put put putting', counts: 'object', with: ['on trial'], onlyPeople: true },
      { forms: 'go goes went gone going', counts: 'subject', with: ['on trial'], onlyPeople: true },
      { forms: 'stand stands stood standing', counts: 'subject', with: ['trial'], onlyPeople: true },
      {
        forms: 'face faces faced facing',
        counts: 'subject',
        with: ['trial|prosecution|charges', '* charge|charges of|over|in'],
        onlyPeople: true,
      },
      {
        forms: 'appear appears appeared appearing',
        counts: 'subject',
        with: ['in * court charged|accused|on|over', 'before * magistrates|magistrate|court|judge|tribunal'],
        unless: ['before * committee|panel|inquiry', 'as * witness|witnesses'],
        onlyPeople: true,
      },
      {
        forms: 'name names named naming',
        counts: 'object',
        with: ['in * chargesheet|charge-sheet|indictment|fir'],
        onlyPeople: true,
      },
    ],
    states: ['charged', 'facing charges'],
    onlyPeople: true,
  },
  {
    id: 'trapped',
    gloss: 'People who cannot get out of a mine, a building or a wreck.',
    verbs: [
      { forms: 'trap traps trapped trapping', counts: 'object' },
      {
        forms: 'catch catches caught catching',
        counts: 'object',
        with: ['underground', 'between'],
        onlyPeople: true,
      },
      { forms: 'entomb entombs entombed entombing', counts: 'object', onlyPeople: true },
      {
        forms: 'pin pins pinned pinning',
        counts: 'object',
        with: ['down', 'beneath|under|underneath|inside|between|against'],
        onlyPeople: true,
      },
      {
        forms: 'cut cuts cut cut cutting',
        counts: 'object',
        with: [
          'off by * tide|flood|floods|floodwater|floodwaters|water|snow|landslide|landslides',
          'off in|inside * mine|pit|tunnel|cave|shaft|lift|gallery|basement|valley',
          'off underground|below',
        ],
        onlyPeople: true,
      },
      {
        forms: 'remain remains remained remaining',
        counts: 'subject',
        with: ['underground', 'below ground', 'under|beneath * rubble|debris|wreckage|ruins'],
        onlyPeople: true,
      },
      {
        forms: 'bury buries buried burying',
        counts: 'object',
        by: [
          'landslide',
          'mudslide',
          'avalanche',
          'rubble',
          'slide',
          'rockslide',
          'snow',
          'mud',
          'wall',
          'slope',
          'hillside',
          'torrent',
          'collapse',
        ],
        onlyPeople: true,
      },
      {
        forms: 'bury buries buried burying',
        counts: 'object',
        with: ['in * landslide|mudslide|avalanche|collapse|rockfall|cave-in', 'in its|their path', 'when'],
        onlyPeople: true,
      },
      {
        forms: 'bury buries buried burying',
        counts: 'object',
        with: ['alive', 'under|beneath|by * rubble|debris|mud|snow|landslide|mudslide|avalanche|earth|wreckage'],
        onlyPeople: true,
      },
    ],
    states: [
      'still inside|underground|buried',
      'stuck in * lift|elevator|tunnel|cave|car|cars|lifts',
      'stuck between|inside|underground',
      'stuck on * floor|floors|roof|mountain|cliff|ledge|island',
      'under|beneath * rubble|debris|wreckage|ruins',
      'still under|beneath * rubble|debris|wreckage|ruins',
    ],
    onlyPeople: true,
  },
  {
    id: 'affected',
    gloss: 'People whom the event touched in any way.',
    verbs: [
      { forms: 'affect affects affected affecting', counts: 'object' },
      { forms: 'devastate devastates devastated devastating', counts: 'object' },
      { forms: 'feel feels felt feeling', counts: 'subject', with: ['the effect|effects|impact'] },
    ],
    states: [
      'in need',
      'without power',
      'without electricity',
      'without drinking|running|clean|safe * water',
      'without water',
    ],
    onlyPeople: true,
  },
] as const satisfies readonly MeasureEntry[];
