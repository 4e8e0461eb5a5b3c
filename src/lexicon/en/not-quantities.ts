import type { Joiners, NotQuantities } from '../quantity-lexicon.ts';

export const joiners = {
  and: 'and|&',
  or: 'or',
  to: 'to|through|thru|till|until',
  between: 'between|betwixt',
  from: 'from',
  by: 'by',
  of: 'of',
  in: 'in|out of|in every|of every|out of every',
  over: 'over',
  but: 'and|but|yet|but possibly|and possibly|but also|and also',
  than: 'than|then|or',
  plusMinus: 'plus or minus|give or take',
  loneBefore:
    'for|in|within|over|about|than|nearly|almost|around|took|lasted|lasts|least|under|just|only|roughly|after|approximately|exactly|once|by|spent|every',
  loneAfter: 'ago|later|earlier|long|old|and|early|late',
  size: 'high|tall|long|wide|deep|away|thick|apart|square|freestyle|sprint|hurdles|final|relay|race|wall|walls|waves|wave|x|by|above|below|from|height|length|width|depth|distance|altitude|measures|measuring|within|reach|outreach|diameter|radius',
  feet: 'foot|ft',
  temperature:
    'temperature|temperatures|mercury|thermometer|thermometers|heat|heatwave|high|highs|low|lows|hottest|coldest|warmest|hotter|colder|warmer|degrees|frost|oven|bake|baked|bakes|baking|preheat|cook|roast|boils|melts|heated|cooled|freezer',
  reached: 'hit|reached|topped|recorded|above',
  afterPart: 'in|to|from|since|this|last|over|after|between|on|at|as|when|while|and',
  beforePart: 'nearly|almost|than|roughly|least|most',
  per: 'per|a|an|each|every',
  belowZero: 'below zero|below freezing',
  article: 'a|an',
  the: 'the',
  another: 'another|full|all|whole|entire',
  multiplied: 'the|that|what|its|his|her|their|this',
  point: 'point',
  negative: 'minus|negative',
  square: 'square|sq|sq.',
  cubic: 'cubic|cu|cu.',
  ordinal: 'st|nd|rd|th',
} as const satisfies Joiners;

/** What is numbered in the plural too. */
const plurals =
  'pages|junctions|sections|chapters|articles|rules|flights|rooms|gates|paragraphs|verses|routes|exits|floors|nos';

export const notQuantities = {
  months:
    'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|ramadan|muharram|nisan',
  weekdays: 'monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thurs|fri|sat|sun',
  yearBefore:
    'in|since|by|from|until|till|during|before|after|early|late|mid|circa|year|spring|summer|autumn|winter|throughout',
  countedNouns:
    'people|persons|men|women|children|civilians|soldiers|troops|deaths|dead|casualties|injured|wounded|homes|houses|families|residents|cases|victims|prisoners|workers|patients|passengers|refugees|students|police|officers|buildings|votes|others|were|arrests|protesters|fighters|migrants|fatalities|injuries|members|jobs|households|tents|animals|vehicles|tickets|bodies',
  clockAfter: "am|pm|a.m|p.m|gmt|utc|bst|est|edt|pst|pdt|cet|ist|o'clock|o’clock|local time|noon|midnight",
  clockPart: 'in the morning|in the afternoon|in the evening|at night',
  clockPast: 'past|to|after',
  clockBefore: 'at|around|about|by|until|from|since|before|after',
  ageBefore: 'aged|age|ages',
  ageBounds: 'under|over|below|above',
  agedNouns:
    'children|child|kids|boys|girls|pupils|youths|people|persons|adults|men|women|voters|residents|patients|those|anyone|everyone|workers|players',
  old: "old|olds|old's",
  afterAge: 'when|at|who|was|from|told|said|says|has|died|had|is|of',
  agePersons:
    'boy|girl|man|woman|teen|teenager|toddler|student|pupil|victim|driver|motorist|passenger|pedestrian|cyclist|father|mother|son|daughter|brother|sister|husband|wife|resident|teacher|farmer',
  agePlurals:
    'sons|daughters|children|kids|brothers|sisters|siblings|boys|girls|twins|teenagers|grandchildren|stepchildren',
  ageArticles: 'a|an|his|her|their|my|whose|one',
  listWords: 'including|mostly|many|most|among|all|or|more|some|half|several|in|on|at',
  ageVerbs: 'was|is',
  ageTurns: 'turned|turns|turning',
  agePronouns: 'he|she|i',
  placeBefore: 'in|near|outside|to|of|from',
  pluralLabels: plurals,
  zeroNames: 'net|ground|patient|day|sub|year',
  labels: `${plurals}|number|flight|lap|hole|type|stage|level|step|cell|size|option|image|photo|slide|section|resolution|highway|route|article|chapter|page|room|gate|exit|channel|pier|rule|category|tier|platform|terminal|apartment|apt|suite|no|nr|nrs|interstate|version|volume|vol|episode|proposition|amendment|directive|protocol|annex|appendix|fig|psalm|verse|opus|paragraph|junction|checkpoint|reactor|grade|phase`,
  capitalLabels:
    'iso|wta|atp|ngc|rfc|box|hr|ftse|cac|nikkei|stoxx|fortune|nasdaq|asx|p|dax|ibex|topix|nifty|big|year|lot|watch|ipad|macos|ipados|watchos|fifa|pac|gen|ryzen|core|rtx|gtx|note|agenda|camry|cruiser|russell|unit|pct|fox|nbc|abc|cbs|bbc|itv|title|stage|level|part|day|week|type|formula|area|zone|district|ward|line|lane|building|block|floor|sector|number|bus|train|issue|season|series|act|bill|regulation|court|field|camp|row|model|mark|mk|group|team|round|game|match|form|figure|table|apollo|voyager|gemini|force|war|division|brigade|battalion|regiment|squadron|engine|station|school|step|euro|cop|expo|class|code|iphone|android|ios|windows|bowl|capital|prop|i',
  orderLabels: 'day|week|month|round|game|match|leg|race|night|heat',
  makers:
    'boeing|airbus|bmw|audi|mercedes|lexus|mazda|peugeot|ferrari|lamborghini|aston|polestar|oneplus|redmi|geforce|snapdragon|bae|saab|tupolev|antonov|ilyushin|embraer|bombardier|cessna|fokker|sukhoi|gulfstream|playstation|xbox|galaxy|pixel|porsche|falcon|starship|covid|nokia|mig|chinook',
  blocks: 'block|hundred block',
  streets:
    'street|st|avenue|ave|road|rd|lane|drive|boulevard|blvd|square|place|court|terrace|crescent|parkway|circle|broadway|alley|close|gardens|row|quay',
  calibers: 'caliber|calibre|gauge',
  compounds: 'figure|figures|something|somethings|star|starred',
  ballots: 'voted|vote|votes|passed|approved|rejected|backed|confirmed',
  contests:
    'won|win|wins|winning|beat|beats|beating|lost|lose|loses|losing|draw|drew|defeated|defeat|victory|score|scored|led|lead|trailed|trailing|tied|set|thrashed|ahead|final|aggregate',
  phones:
    'call|called|dialled|dialed|ring|phone|dial|tel|telephone|hotline|helpline|fax|text|calling|dialling|dialing|mobile',
  hotlines: '911|999|988',
  hotlineWords: 'call|calls|caller|callers|dispatcher|dispatchers|operator|operators|dispatch',
  joinable: 'magnitude|by|to|minus|negative',
  oneAfter:
    "can|could|must|should|might|would|may|cannot|can't|never|another|by|who|that|which|where|whose|'s|wonders|hopes|suspects|imagines|assumes|thing|way|such|needs|does|day|side|hand|reason|example|point|stage|else|to|might|ought|shall|off|step",
  oneBefore:
    'the|this|that|each|every|any|another|some|a|an|as|whichever|these|those|no|day|big|new|good|little|whatever|latter|former|square|loved|same|right|wrong|number|not|official|real|actual|old|older|earlier|previous|higher|lower',
  superlatives:
    'most|best|worst|largest|biggest|deadliest|oldest|highest|lowest|greatest|poorest|richest|busiest|strongest|longest|youngest|bloodiest|top|leading|key|main|few|only|least|smallest|major|many|several|ways|things|reasons|those|these',
  halfBefore:
    'first|second|other|latter|better|third|fourth|this|last|previous|next|northern|southern|eastern|western|upper|lower|in|the',
  changes:
    'risen|grown|grow|dropping|raising|raise|jumping|climbing|slid|shrank|moved|rose|rise|rising|fell|fall|fallen|falling|increased|increase|increases|increasing|decreased|reduced|climbed|jumped|dropped|grew|growing|up|down|revised|raised|lowered|cut|cutting|changed|went|surged|soared|slumped|declined|decline|widened|narrowed|doubled|tripled|expanded|adjusted|improved|slipped|plunged|updated|toll|ticked|edged|crept|inched',
} as const satisfies NotQuantities;
