import type { ClaimCues } from '../claim-cues.ts';
import { served } from './open-verbs.ts';
import { countries } from './places.ts';

const words = (list: string): string[] => list.split(' ');

/** Small closed word lists that single rules of the claim stage ask for. */
export const claimCues = {
  counts: words('number numbers total figure figures estimate estimates count tally'),
  beforeCounts: words(
    'initial first earlier previous official own latest new current final real true actual provisional overall combined confirmed known',
  ),
  reports: words('report reports count counts toll tolls figure figures estimate estimates tally tallies'),
  statistics: words('figures figure data tally count counts estimate estimates statistics numbers report statement'),
  lists: words('victims count toll list figure total number tally'),
  stands: words('stands stood rose reached climbed grew fell jumped soared mounted surged passed'),
  foundAgain: words('located found traced rescued accounted'),
  naming: words('named called identified dubbed aged'),
  treating: words('hospital hospitals clinic clinics doctors medics'),
  worst: words('worst worst-hit hardest highest heaviest'),
  counting: words('counted recorded registered reported tallied logged'),
  admitting: words('admitted admit got received receiving treated treating took'),
  accounting: words('accounted accounts accounting'),
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
  kept: words('identified handed deposited claimed buried released returned examined taken found recovered'),
  seeing: words('saw see seen threw thrown carried dragged filmed showed shows dumped'),
  assaulted: words('assassinated murdered wounded injured stabbed beheaded'),
  crimes: words('homicide murder killing slaying shooting stabbing'),
  homicides: words('homicide murder slaying'),
  murderSuicides: words('murder-suicide murder-suicides murder/suicide'),
  suicides: words('suicide suicides'),
  attempted: words('attempt attempted attempts'),
  shooting: words('shot shots shooting shootings gunfire gunshot gunman gunmen shooter stabbed stabbing knife'),
  shots: words('fatal deadly single warning final lethal first second'),
  firing: words('fire fires fired firing take took hear heard'),
  guns: words('gun pistol rifle handgun shotgun weapon revolver firearm knife'),
  badly: words('badly critically gravely seriously severely'),
  slightly: words('slightly lightly'),
  arrived: words('showed arrived turned walked came checked'),
  taken: words('taken snatched seized'),
  letGo: words('released freed'),
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
  speaking: words('speak speaks spoke spoken speaking talk talks talked talking'),
} as const satisfies ClaimCues;
