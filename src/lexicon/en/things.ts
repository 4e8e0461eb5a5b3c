import type { ThingWords } from '../claim-lexicon.ts';
import { toldAs } from './open-verbs.ts';

const words = (list: string): string[] => list.split(' ');

/** The small words around the figures on things. */
export const things: ThingWords = {
  rises: words(
    'rise rises rose risen rising climb climbs climbed climbing jump jumps jumped jumping surge surges surged surging soar soars ' +
      'soared soaring grow grows grew grown growing increase increases increased increasing gain gains gained gaining advance ' +
      'advances advanced advancing rally rallies rallied rallying expand expands expanded expanding accelerate accelerates ' +
      'accelerated accelerating widen widens widened widening swell swells swelled swelling raise raises raised raising hike hikes ' +
      'hiked hiking lift lifts lifted lifting boost boosts boosted boosting add adds added adding rocket rocketed skyrocketed spike spiked leap leapt leaped inch edged-up quickened strengthened',
  ),
  falls: words(
    'fall falls fell fallen falling drop drops dropped dropping decline declines declined declining slip slips slipped slipping ' +
      'slide slides slid sliding plunge plunges plunged plunging plummet plummets plummeted plummeting tumble tumbles tumbled ' +
      'tumbling sink sinks sank sunk sinking shrink shrinks shrank shrunk shrinking contract contracts contracted contracting ' +
      'decrease decreases decreased decreasing lose loses lost losing slow slows slowed slowing ease eases eased easing narrow ' +
      'narrows narrowed narrowing dip dips dipped dipping retreat retreats retreated retreating shed sheds shedding cool cools ' +
      'cooled cooling cut cuts cutting lower lowers lowered lowering trim trims trimmed trimming reduce reduces reduced reducing ' +
      'slash slashes slashed slashing slump slumps slumped slumping weaken weakens weakened weakening dive dived halved',
  ),
  riseNouns: words('rise rises increase increases jump surge gain gains growth hike hikes uptick upturn leap'),
  fallNouns: words(
    'fall falls drop drops decline declines decrease decreases cut cuts slump reduction contraction dip plunge downturn slide',
  ),
  up: words('up higher more'),
  down: words('down lower less'),
  levels: words(
    'is are was were be been being stand stands stood standing remain remains remained remaining hit hits hitting reach reaches ' +
      'reached reaching top tops topped topping exceed exceeds exceeded exceeding total totals totalled totaled totalling totaling ' +
      'amount amounts amounted amounting come comes came coming run runs ran running average averages averaged averaging peak peaks ' +
      'peaked peaking measure measures measured measuring register registers registered registering record records recorded ' +
      'recording clock clocked put puts putting estimate estimates estimated estimating value values valued set sets setting close ' +
      'closes closed closing trade trades traded trading settle settles settled hover hovers hovered hovering equal equals equalled ' +
      'held hold holds pass passes passed surpass surpasses surpassed crossed finish finishes finished end ends ended ending have has had having pack packs packed ' +
      'packing bring brings brought bringing go goes went gone going move moved report reports reported reporting post posts posted make makes made calculate calculated ' +
      'expect expects expected forecast forecasts project projects projected see sees saw seen seeing keep keeps kept leave left leaves get gets got receive received receives expecting dump dumped dumps fell fall falls ' +
      'turn turned revise revised revises crest crested crests stay stayed stays bottomed touch touched touches near neared nears approach approached drive driven impose imposed imposes face faces faced cause caused causes causing suffer suffered fetch fetched ' +
      'tick ticks ticked edge edges edged creep creeps crept take takes took taken taking strike struck whip whipped blow blew blowing bear generate generated produce produced batter battered',
  ),
  having: words(
    'has have had report reports reported reporting post posts posted posting made make makes announced announces announce recorded book booked suffered saw ran generated recording making',
  ),
  now: words('to at of above below near around about over under past beyond toward towards with in'),
  plain: words(
    'annual yearly total overall official national current latest new recent average estimated record headline sharp modest slight big ' +
      'small steep strong weak first-half second-half half-year first-quarter second-quarter third-quarter fourth-quarter quarterly monthly full-year ' +
      'fiscal combined provisional preliminary final initial highest lowest huge massive heavy severe maximum sustained top global world ' +
      "year's month's last this next its their his her our the a an whopping staggering so-called entire extra additional further rising falling higher lower rapid maximum minimum potential possible hefty reported alleged proposed planned whole annualised annualized net gross key main general direct economic overall",
  ),
  anyone: words(
    'it he she they we who which that donors company firm group bank lender government country city state council team party ministry ' +
      'agency organisation organization court judge jury report survey poll study figures data officials authorities police people ' +
      'man woman men women one others man year month week quarter number rate level total this there retailer airline maker carmaker operator business',
  ),
  sameNouns: {
    houses: 'homes',
    house: 'homes',
    dwellings: 'homes',
    'housing units': 'homes',
    residences: 'homes',
    structures: 'buildings',
    cars: 'vehicles',
    trucks: 'vehicles',
    lorries: 'vehicles',
    hatchbacks: 'vehicles',
    sedans: 'vehicles',
    suvs: 'vehicles',
    vans: 'vehicles',
    pickups: 'vehicles',
    posts: 'posts',
    vaccines: 'doses',
    jabs: 'doses',
    departures: 'flights',
    hens: 'birds',
    chickens: 'birds',
    turkeys: 'birds',
    ducks: 'birds',
    hectares: 'area',
    households: 'households',
    protesters: 'people',
    demonstrators: 'people',
    marchers: 'people',
    participants: 'people',
    attendees: 'people',
    mourners: 'people',
    worshippers: 'people',
    spectators: 'people',
    fans: 'people',
    supporters: 'people',
    citizens: 'people',
    migrants: 'people',
    refugees: 'people',
    employees: 'workers',
    staff: 'workers',
    staffers: 'workers',
    inmates: 'prisoners',
    convicts: 'prisoners',
    shops: 'stores',
    outlets: 'stores',
    tourists: 'visitors',
    firearms: 'guns',
    planes: 'aircraft',
    airliners: 'aircraft',
    uavs: 'drones',
    warplanes: 'aircraft',
    jets: 'aircraft',
    bombers: 'aircraft',
  },
  wideNouns: words('cases units samples cells charges licences permits visas accounts shares incidents'),
  places: words(
    'districts provinces states cities counties towns villages countries regions municipalities islands areas',
  ),
  uncounted: words(
    'time times way ways reason reasons thing things question questions side sides part parts kind kinds type types sort sorts ' +
      'place places block blocks step steps point points page pages word words line lines chapter chapters goal goals game games match matches ' +
      'set sets win wins run runs try tries race races round day days week weeks month months year years hour hours ' +
      'minute minutes second seconds decade decades century centuries season seasons night nights morning mornings person ' +
      'people percent degree degrees mile miles example examples option options feature features level levels phase phases stage ' +
      'stages fold half halves third thirds quarter quarters dozen hundred thousand million billion episode episodes song songs ' +
      'album albums book books film films movie movies letter letters item items idea ideas rule rules issue issues problem ' +
      'problems eye eyes hand hands leg legs foot feet step corner corners occasion occasions party parties ' +
      'twenties thirties forties fifties sixties seventies eighties nineties',
  ),
  idle: words(
    'intended aimed meant asked used needed required expected said called named based located involved included made taken found held known seen told ' +
      'given shown left set kept put listed considered described divided linked connected followed played scored beaten separated ' +
      'surrounded accompanied dated aged priced sized titled entitled entitled invited interviewed surveyed polled spent measured rated ranked ' +
      'written drawn tied bound born married dressed led united allowed compared combined mentioned thought believed feared supposed',
  ),
  sold: words('vehicles cars trucks homes houses phones smartphones tickets'),
  rivals: words('figure number turnout total count crowd attendance it them'),
  estimates: words('estimate estimates forecast forecasts assessment tally figure reading'),
  putting: words('put puts putting spoke speak speaks claiming saying estimating'),
  toldAs,
  spans: {
    ...Object.fromEntries(
      'january february march april may june july august september october november december'
        .split(' ')
        .map((month) => [`from ${month}`, 'monthly']),
    ),
    'month on month': 'monthly',
    'month - on - month': 'monthly',
    'month-on-month': 'monthly',
    'on the month': 'monthly',
    'from the previous month': 'monthly',
    'from a month earlier': 'monthly',
    'from the month before': 'monthly',
    'quarter on quarter': 'quarterly',
    'quarter - on - quarter': 'quarterly',
    'quarter-on-quarter': 'quarterly',
    'on the quarter': 'quarterly',
    'from the previous quarter': 'quarterly',
    'from the quarter before': 'quarterly',
    'from the previous three months': 'quarterly',
    'from the first quarter': 'quarterly',
    'from the second quarter': 'quarterly',
    'from the third quarter': 'quarterly',
    'from the fourth quarter': 'quarterly',
  },
  states: {
    'without power': 'without power',
    'without electricity': 'without power',
    'without water': 'without water',
    'under water': 'flooded',
    underwater: 'flooded',
    'in the dark': 'without power',
    'off the grid': 'without power',
    'out of service': 'out of service',
    'on hospital waiting lists': 'waiting for treatment',
    'on waiting lists': 'waiting for treatment',
    'on the waiting list': 'waiting for treatment',
    'waiting for hospital treatment': 'waiting for treatment',
    'waiting for planned hospital treatment': 'waiting for treatment',
    'waiting for treatment': 'waiting for treatment',
    stranded: 'stranded',
    'at risk': 'at risk',
    'on strike': 'on strike',
    'on board': 'on board',
    aboard: 'on board',
    'on the plane': 'on board',
    'on the train': 'on board',
    'on the bus': 'on board',
    'on the boat': 'on board',
    'on the ferry': 'on board',
    inside: 'inside',
    'in the building': 'inside',
    'in the club': 'inside',
    'in the nightclub': 'inside',
    'in the hotel': 'inside',
    'in the factory': 'inside',
    'in the venue': 'inside',
    'at the venue': 'inside',
    'at the site': 'inside',
    'at the factory': 'inside',
    'in the mine': 'inside',
    underground: 'inside',
    'working underground': 'inside',
  },
};
