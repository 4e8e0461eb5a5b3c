import type { ClaimCues } from '../claim-cues.ts';
import { served } from './open-verbs.ts';
import { countries } from './places.ts';

const words = (list: string): string[] => list.split(' ');

/** "Vietnamese", "Swiss", "French", "British": one word for one and for many. */
const PEOPLE = /(?:ese|swiss|ench|ish|utch)$/u;

/** Small closed word lists that single rules of the claim stage ask for. */
export const claimCues = {
  counts: words('number numbers total figure figures estimate estimates count tally'),
  beforeCounts: words(
    'correct revised updated statewide nationwide national regional cumulative grand initial first earlier previous official own latest new current final real true actual provisional overall combined confirmed known',
  ),
  reports: words('report reports count counts toll tolls figure figures estimate estimates tally tallies'),
  statistics: words('figures figure data tally count counts estimate estimates statistics numbers report statement'),
  lists: words('victims count toll list figure total number tally'),
  stands: words('stands stood remained remains rose reached climbed grew fell jumped soared mounted surged passed'),
  foundAgain: words('located found traced rescued accounted'),
  naming: words('named called identified dubbed aged'),
  treating: words('hospital hospitals clinic clinics doctors medics'),
  beyond: words('other others more another further additional else'),
  worst: words('worst worst-hit hardest highest heaviest'),
  counting: words('counted recorded registered reported tallied logged'),
  admitting: words('admitted admit got received receiving treated treating took'),
  everyone: words('everyone everybody'),
  located: words('found located traced rescued reached saved'),
  laterOn: words('later since subsequently'),
  putRight: words(
    'correcting revising retracting withdrawing replacing corrected retracted withdrew revised withdrawn',
  ),
  inOrder: words('last first next'),
  captive: words('hostage captive prisoner'),
  getting: words('get gets got gotten getting'),
  putting: words('put puts putting'),
  listing: words(
    'identified confirmed declared list lists listed listing registered recorded counted named classified',
  ),
  cutting: words('cut lowered reduced revised'),
  conceding: words('confirm confirms confirmed acknowledge acknowledges admit admits concede concedes conceded'),
  bringingOut: words('brought pulled lifted hauled dug led taken'),
  sayingNow: words('reporting saying stating announcing claiming'),
  ofFire: words(
    'service services department departments brigade brigades crew crews engine engines chief chiefs station',
  ),
  lone: words('lone sole'),
  roomFor: words('built designed meant intended equipped'),
  accounting: words('account accounted accounts accounting'),
  peoples: countries.flatMap(({ words }) =>
    words.map((word) => word.toLowerCase()).filter((word) => PEOPLE.test(word)),
  ),
  countries: countries.map(({ id }) => id.toLowerCase()),
  captivity: words('hostage hostages captive captives captors abductors kidnappers hijackers hijacked pirates'),
  seized: words(
    'hijack hijacks hijacked hijacking seize seizes seized capture captures captured commandeer commandeered',
  ),
  onBoard: words('crew crewmen sailors seafarers passengers seamen people hands'),
  custody: words('custody suspicion jail prison charge charges station bail arrested questioning warrant detention'),
  bringing: words('bringing taking pushing raising lifting brings takes pushes raises'),
  falling: words('fell falls dropped drops declined decreased'),
  outdoing: words('outnumber outnumbers outnumbered exceed exceeds exceeded'),
  ranging: words('range ranges ranged ranging vary varies varied varying differ differed'),
  passing: words('pass passes passed passing cross crosses crossed crossing'),
  adding: words('more another further additional extra'),
  periods: words('minute hour day night week month season year'),
  earlier: words('earlier previously initially originally'),
  signs: words('report reports sign signs record risk'),
  births: words('births newborns'),
  registered: words('registered'),
  parents: words('father mother dad mom mum parent grandfather grandmother uncle aunt'),
  members: words('members generations children sons brothers sisters'),
  towns: words('city town village municipality district province country island county suburb settlement camp'),
  ships: words('km kmp mv mt ss hms uss rms fv'),
  titles: words(
    'president brigadier judge sheikh imam mullah maulana haji pastor bishop rev reverend senator councillor governor mayor ' +
      'inspector superintendent maj brig mr mrs ms miss dr prof professor sir captain capt major general gen colonel col ' +
      'sergeant sgt lieutenant lt private corporal officer deputy constable detective singer actor actress player',
  ),
  cases: words('case cases death deaths victim victims patient patients infection infections fatality fatalities'),
  groups: words('dead injured wounded missing deceased'),
  forces: words('air police security task armed defence defense guard coalition peacekeeping border rescue strike'),
  teams: words('team teams worker workers service services effort efforts operation operations crew crews'),
  served,
  offices: words(
    'ministry media army government report reports governor un coroner minister ministers authorities nypd lapd',
  ),
  bodies: words('bodies body remains corpses'),
  found: words('found recovered located retrieved'),
  finding: words('found find discovered located left leaves leaving'),
  households: words('family household'),
  bands: words('group team party family crew couple pair trio band crowd column class squad platoon patrol'),
  gettingAway: words('escaped escape escapes'),
  whence: words('belonged came come hailed hail lived worked served'),
  mourned: words('buried cremated mourned commemorated remembered laid'),
  kept: words('identified handed deposited claimed buried released returned examined taken found recovered'),
  seeing: words('saw see seen threw thrown carried dragged filmed showed shows dumped'),
  assaulted: words('assassinated murdered wounded injured stabbed beheaded'),
  slain: words('killed slain executed lynched martyred'),
  killing: words(
    'killed killing kills murdered murdering assassinated assassinating executed executing beheaded slew wounded wounding injured injuring stabbed abducted abducting kidnapped kidnapping',
  ),
  crimes: words('homicide murder killing slaying shooting stabbing fatality'),
  homicides: words('homicide murder slaying'),
  murderSuicides: words('murder-suicide murder-suicides murder/suicide'),
  suicides: words('suicide suicides'),
  attempted: words('attempt attempted attempts'),
  shooting: words(
    'shot shots shooting shootings gunfire gunshot gunman gunmen shooter gun rifle pistol shotgun handgun stabbed stabbing knife',
  ),
  shots: words('fatal deadly single warning final lethal first second'),
  firing: words('fire fires fired firing take took hear heard'),
  guns: words('gun pistol rifle handgun shotgun weapon revolver firearm knife'),
  badly: words('badly critically gravely seriously severely'),
  slightly: words('slightly lightly'),
  arrived: words('showed arrived turned walked came checked'),
  limbs: words(
    'hand hands finger fingers arm arms forearm elbow shoulder wrist leg legs thigh thighs knee knees calf ankle foot feet toe ' +
      'toes buttock buttocks hip groin',
  ),
  taken: words('taken snatched seized'),
  letGo: words('released freed'),
  freeing: words('free frees freed freeing release releases released releasing rescue rescues rescued rescuing'),
  takenTo: words('hospital hospitals clinic safety custody shelter court'),
  swaps: words('exchange return swap trade'),
  bail: words('bail bond parole probation'),
  getaways: words(
    'scene car truck vehicle van suv foot motorcycle motorcycles motorbike bike bikes taxi prison jail custody police',
  ),
  homes: words('home homes houses village villages'),
  campaigns: words(
    'campaign campaigns programme programmes program programs drive drives scheme schemes project projects initiative ' +
      'initiatives policy law laws reform reforms tax vaccine vaccines appeal appeals plan plans',
  ),
  stative: words('remained stayed became lay seemed appeared'),
  ofAnother: words(
    'another other separate second third similar similarly elsewhere ago earlier previous last also later',
  ),
  meant: words('believed thought suspected said reported'),
  doing: words('added adds declared declares recorded registered claimed counted'),
  giving: words('give gives gave given giving'),
  claimed: words('claimed reported announced given cited counted acknowledged admitted'),
  measuredBy: words('below above under over'),
  closer: words('closer nearer'),
  countOwners: words('official police government army military ministry rebel union company hospital opposition'),
  directions: words('north south east west northeast northwest southeast southwest'),
  lawCases: words('charge charges case cases fir firs indictment indictments complaint complaints proceedings'),
  laying: words('laid brought filed registered pressed lodged preferred bring file press lodge'),
  chargeable: words(
    'murder manslaughter homicide terror terrorism assault fraud drugs rape robbery arson riot kidnap bribery corruption',
  ),
  heaps: words('heaps piles stacks rows groups layers batches pairs ranks files'),
  manners: words('beheaded decapitated hanged strangled lynched'),
  soughtByLaw: words('suspects perpetrators militants prisoners survivors witnesses vigilantes'),
  devoted: words('loyal faithful hostile sympathetic close'),
  speaking: words('speak speaks spoke spoken speaking talk talks talked talking'),
} as const satisfies ClaimCues;
