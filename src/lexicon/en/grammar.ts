import type { GrammarWords } from '../claim-lexicon.ts';

const words = (list: string): string[] => list.split(' ');

/** The closed classes of English, as far as the reader of claims needs to tell them apart. */
export const grammar = {
  determiners: words(
    'the a an this these those all both half each every some any several many few another other such either neither ' +
      'most certain various numerous multiple countless',
  ),
  possessives: words('his her their its our my your whose'),
  pronouns: words(
    'he she it they we you i him them us me who whom everyone everybody somebody someone anyone anybody one oneself',
  ),
  reflexives: words('himself herself themselves itself self'),
  others: words(
    'other others more another further additional remaining else second third fourth fifth sixth seventh eighth ninth tenth rest extra 2nd 3rd 4th 5th 6th',
  ),
  zeros: words('no none nobody no-one neither zero'),
  prepositions: words(
    'in on at of by for with from to into onto near under over above below between among amongst amid amidst against across ' +
      'through throughout during within without outside inside behind beyond along around about toward towards upon off up down out ' +
      'via per past aboard beneath beside besides despite except following like unlike until till since next opposite including ' +
      'versus concerning regarding involving alongside due because_of',
  ),
  parts: words('including includes include included comprise comprises comprised comprising namely incl incl.'),
  conjunctions: words('and or but & nor yet plus'),
  subordinators: words(
    'when while as after before because if although though where whereas since until unless so whether once then than how why',
  ),
  relatives: words('who that which whom'),
  adverbs: words(
    'also still now already later then just only even again ago apparently reportedly allegedly too very quite so far initially ' +
      'earlier yesterday today tonight overnight immediately seriously critically severely badly slightly lightly gravely mortally ' +
      'instantly tragically sadly finally eventually meanwhile altogether together here there alone underground currently previously since ' +
      'away apart aside ahead aboard ashore downtown outdoors indoors upstairs downstairs online once twice never ever always often soon almost nearly alike instead abroad elsewhere nationwide worldwide countrywide statewide citywide nearby dead-on otherwise respectively ' +
      'beforehand likely unlikely perhaps maybe probably possibly presumably early late yet at_least atleast more less approximately least',
  ),
  be: words("is are was were be been being am 's 're isn't aren't wasn't weren't"),
  have: words("has have had having hasn't haven't hadn't 've"),
  auxiliaries: words(
    "will would could may might should can must shall do does did won't wouldn't couldn't can't cannot don't doesn't didn't get gets got gotten getting to",
  ),
  negations: words(
    "not never n't isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't couldn't can't cannot don't doesn't didn't",
  ),
  linkVerbs: [
    'remain remains remained remaining',
    'report reports reported reporting',
    'confirm confirms confirmed confirming',
    'fear fears feared fearing',
    'believe believes believed believing',
    'presume presumes presumed presuming',
    'declare declares declared declaring',
    'pronounce pronounces pronounced pronouncing',
    'list lists listed listing',
    'find finds found finding',
    'think thinks thought thinking',
    'leave leaves left leaving',
    'say says said saying',
    'know knows knew known knowing',
    'estimate estimates estimated estimating',
    'consider considers considered considering',
    'suspect suspects suspected suspecting',
    'become becomes became become becoming',
    'stay stays stayed staying',
    'lie lies lay lain lying',
    'seem seems seemed seeming',
    'appear appears appeared appearing',
    'assume assumes assumed assuming',
    'end ends ended ending',
    'count counts counted counting',
    'arrive arrives arrived arriving',
    'wind winds wound winding',
    'turn turns turned turning',
    'continue continues continued continuing',
    'deem deems deemed deeming',
    'describe describes described describing',
  ],
  otherVerbs: [
    'go goes went gone going',
    'come comes came come coming',
    'make makes made making',
    'take takes took taken taking',
    'give gives gave given giving',
    'swap swaps swapped swapping',
    'repatriate repatriates repatriated repatriating',
    'escape escapes escaped escaping',
    'tell tells told telling',
    'hold holds held holding',
    'bring brings brought bringing',
    'see sees saw seen seeing',
    'keep keeps kept keeping',
    'run runs ran run running',
    'begin begins began begun beginning',
    'break breaks broke broken breaking',
    'catch catches caught catching',
    'drive drives drove driven driving',
    'fight fights fought fighting',
    'flee flees fled fleeing',
    'meet meets met meeting',
    'put puts put putting',
    'rise rises rose risen rising',
    'sit sits sat sitting',
    'stand stands stood standing',
    'get gets got gotten getting',
    'pay pays paid paying',
    'send sends sent sending',
    'set sets set setting',
    'show shows showed shown showing',
    'speak speaks spoke spoken speaking',
    'throw throws threw thrown throwing',
    'win wins won winning',
    'write writes wrote written writing',
    'fall falls fell fallen falling',
    'grow grows grew grown growing',
    'hit hits hit hitting',
    'reach reaches reached reaching',
    'climb climbs climbed climbing',
    'jump jumps jumped jumping',
    'surge surges surged surging',
    'soar soars soared soaring',
    'top tops topped topping',
    'pass passes passed passing',
    'exceed exceeds exceeded exceeding',
    'surpass surpasses surpassed surpassing',
    'near nears neared nearing',
    'total totals totalled totaling',
    'tear tears tore torn tearing',
    'wake wakes woke woken waking',
    'spend spends spent spending',
    'build builds built building',
    'lead leads led leading',
    'open opens opened opening',
    'walk walks walked walking',
    'tell tells told telling',
    'feel feels felt feeling',
    'hear hears heard hearing',
    'leave leaves left leaving',
    'live lives lived living',
    'attend attends attended attending',
    'dispute disputes disputed disputing',
    'contradict contradicts contradicted contradicting',
    'face faces faced facing',
    'work works worked working',
    'travel travels travelled travelling',
    'carry carries carried carrying',
    'tend tends tended tending',
    'destroy destroys destroyed destroying',
    'rip rips ripped ripping',
    'fire fires fired firing',
    'receive receives received receiving',
    'require requires required requiring',
    'need needs needed needing',
    'want wants wanted wanting',
    'sleep sleeps slept sleeping',
    'escape escapes escaped escaping',
    'mistake mistakes mistook mistaken mistaking',
    'steal steals stole stolen stealing',
    'shake shakes shook shaken shaking',
    'ride rides rode ridden riding',
    'hide hides hid hidden hiding',
    'choose chooses chose chosen choosing',
    'wear wears wore worn wearing',
    'draw draws drew drawn drawing',
    'flee flees fled fled fleeing',
    'buy buys bought bought buying',
    'sell sells sold sold selling',
    'teach teaches taught taught teaching',
    'mourn mourns mourned mourning',
    'bind binds bound bound binding',
    'swim swims swam swum swimming',
    'sink sinks sank sunk sinking',
    'know knows knew known knowing',
    'think thinks thought thought thinking',
    'slide slides slid slid sliding',
    'hang hangs hung hung hanging',
    'swear swears swore sworn swearing',
    'eat eats ate eaten eating',
    'drink drinks drank drunk drinking',
    'sting stings stung stinging',
    'cling clings clung clinging',
    'creep creeps crept creeping',
    'fly flies flew flown flying',
    'forget forgets forgot forgotten forgetting',
    'stick sticks stuck sticking',
    'withdraw withdraws withdrew withdrawn withdrawing',
    'overthrow overthrows overthrew overthrown overthrowing',
    'undergo undergoes underwent undergone undergoing',
    'bear bears bore borne bearing',
    'swing swings swung swinging',
    'weep weeps wept weeping',
  ],
  times: words(
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february march ' +
      'april june july august september october november december yesterday today tonight tomorrow overnight morning afternoon ' +
      'evening night midnight noon week weekend month year day hour minute days hours minutes weeks weekends months years decade ' +
      'decades century centuries second seconds',
  ),
  things: words(
    'home homes house houses building buildings structure structures apartment apartments unit units room rooms floor floors storey story ' +
      'storeys stories car cars vehicle vehicles truck trucks bus buses train trains plane planes aircraft helicopter helicopters ship ships ' +
      'boat boats tank tanks village villages town towns city cities district districts province provinces county counties country countries ' +
      'state states area areas neighbourhood neighbourhoods neighborhood neighborhoods street streets road roads bridge bridges school schools ' +
      'hospital hospitals clinic clinics facility facilities church churches mosque mosques temple temples shop shops store stores market ' +
      'markets station stations shots round rounds bullet bullets gun guns firearm firearms rifle rifles pistol pistols handgun handguns weapon weapons ' +
      'bomb bombs missile missiles rocket rockets drone drones grenade grenades device devices explosive explosives explosion explosions blast ' +
      'blasts attack attacks strike strikes raid raids quake quakes earthquake earthquakes aftershock aftershocks tremor tremors storm storms ' +
      'fire fires wildfire wildfires flood floods crash crashes accident accidents incident incidents shooting shootings event events case ' +
      'cases time times count counts charge charges offence offences offense offenses crime crimes vote votes seat seats point points goal ' +
      'goals percent dollar dollars euro euros pound pounds mile miles kilometre kilometres kilometer kilometers km metre metres meter meters ' +
      'foot feet inch inches yard yards acre acres hectare hectares ton tons tonne tonnes litre litres animal animals dog dogs cat cats cow ' +
      'salmon trout carp oysters mussels geese piglets calves bats crows pigeons flamingos walruses cows cattle sheep goat goats lamb lambs seabird seabirds elephant elephants turtle turtles chicken chickens deer wolf wolves computer computers server servers website websites motion motions bid bids proposal proposals horse horses bird birds fish pig pigs whale whales dolphin dolphins camel camels livestock alpaca alpacas llama llamas buffalo buffaloes donkey donkeys mule mules hen hens duck ducks poultry monkey monkeys lion lions tiger tigers bear bears seal seals reindeer yak yaks rabbit rabbits rat rats bee bees insect insects snake snakes crocodile crocodiles hippo hippos rhino rhinos koala koalas kangaroo kangaroos tree trees ' +
      'company companies firm firms business businesses team teams group groups organisation organisations organization organizations party ' +
      'parties nation nations item items thing things question questions reason reasons way ways place places site sites location locations ' +
      'flight flights report reports call calls page pages picture pictures photo photos image images video videos post posts record records ' +
      'step steps stage stages phase phases type types kind kinds sort sorts part parts piece pieces block blocks lane lanes checkpoint checkpoints ' +
      'checkpost checkposts outpost outposts post posts base bases camp camps convoy convoys suicide bombings bombing operations operation ' +
      'wound wounds injury injuries hand hands leg legs arm arms head heads eye eyes back chest face neck shoulder stomach torso sentence ' +
      'sentences term terms degree degrees magnitude apiece door doors window windows bag bags ambulance ambulances hotel hotels tent tents booth booths plaza plazas center centers centre centres corner corners river rivers trailer trailers ' +
      'shelter shelters jail jails container containers tower towers border borders barrier barriers power water weather summer winter paper papers letter letters ' +
      'quarter quarters chapter chapters factor factors error errors sector sectors tractor tractors motor motors reactor reactors homer homers ' +
      'target targets burn burns matter matters trigger revolver revolvers scooter scooters cruiser cruisers bumper ' +
      'sample samples specimen specimens counter counters charter computer printer tanker tankers freighter freighters trawler trawlers steamer carrier carriers ' +
      'choppers chopper gender disorder disorders answer answers offer offers layer layers laser lasers filter filters folder newspaper newspapers ' +
      'fever cancer ulcer ulcers prayer prayers remainder reminder reminders thunder timber lumber butter dinner supper',
  ),
  events: words(
    'attacks incidents bombings blasts explosions shootings raids clashes assaults strikes airstrikes operations quakes earthquakes accidents crashes events battles ambushes',
  ),
  carriers: words(
    'count tally numbers family member members group groups number total crowd score staff crew people team teams estimate figure pair couple trio handful majority estimates figures',
  ),
  intransitives: words(
    'walked marched arrived travelled traveled stood sat slept lived waited prayed wept cried knelt queued clashed scuffled ' +
      'protested rallied streamed flocked converged spoke laughed danced happened occurred collapsed erupted swam got escaped',
  ),
  linkParticiples: words('stated understood'),
  conditions: words('condition conditions'),
  attempts: words(
    'try tries tried trying struggle struggles struggled struggling battle battled battling race raced racing fight fought fighting ' +
      'conspire conspires conspired conspiring plot plots plotted plotting threaten threatens threatened threatening mean means meant ' +
      'attempt attempts attempted attempting hope hopes hoped hoping intend intends intended intending want wants wanted wanting vow vows vowed vowing seek seeks sought seeking work worked working scramble scrambled scrambling',
  ),
  makeUp: [
    ...['made up', 'make up', 'makes up', 'making up', 'have made up', 'accounted for', 'account for', 'accounts for'],
    ...['accounting for', 'constituted', 'constitute', 'comprised', 'comprise', 'formed', 'form', 'represented'],
  ],
  victims: words('victims casualties fatalities patients'),
  areas: words('county district province prefecture governorate parish'),
  regions: words('region state'),
} as const satisfies GrammarWords;
