import type { PopulationEntry } from '../claim-lexicon.ts';

const words = (list: string): string[] => list.split(', ');
const person = { within: 'people' } as const;

/** Who is counted. A word stands in one entry; a plural that none knows, nor its ending ("-ers", "-men"), counts no people. */
export const populations = [
  {
    id: 'people',
    words: words(
      'usher, ushers, golfer, golfers, kayaker, kayakers, canoeist, canoeists, paddler, paddlers, skipper, skippers, photographer, photographers, interpreter, interpreters, translator, translators, hillwalker, hillwalkers, rambler, ramblers, headteacher, headteachers, vice-principal, great-grandmother, great-grandfather, ' +
        'hooligan, hooligans, vandal, vandals, corporal, corporals, admiral, admirals, buddy, buddies, mullah, mullahs, ayatollah, ayatollahs, sheikh, sheikhs, deacon, deacons, vicar, vicars, cowboy, ' +
        'cowboys, escort, escorts, accountant, accountants, copilot, copilots, steward, stewards, astronaut, ' +
        'astronauts, cosmonaut, cosmonauts, umpire, umpires, opponent, opponents, lad, lads, lass, lasses, ' +
        'triplet, triplets, quadruplet, quadruplets, girlfriends, boyfriends, fiances, fiancees, pal, pals, ' +
        'mate, mates, flatmate, flatmates, housemate, housemates, spy, spies, informant, informants, ' +
        'plaintiff, plaintiffs, culprit, culprits, felon, felons, notary, notaries, correspondent, ' +
        'correspondents, celebrity, celebrities, actresses, poet, poets, playwright, playwrights, architect, ' +
        'architects, recipient, recipients, emigrant, emigrants, gypsy, gypsies, congregant, congregants, ' +
        'convert, converts, roadie, roadies, acrobat, acrobats, guide, guides, bridesmaid, bridesmaids, ' +
        'novice, novices, castaway, castaways, daredevil, daredevils, defendant, defendants, secretaries, ' +
        'fellow, fellows, ' +
        'chairman, chairmen, chairwoman, cabbie, cabbies, ppl, instructor, instructors, dealer, dealers, smuggler, smugglers, thief, thieves, carjacker, carjackers, shoplifter, shoplifters, prowler, prowlers, owner, owners, ' +
        'butcher, butchers, baker, bakers, barber, barbers, tailor, tailors, carpenter, carpenters, mechanic, ' +
        'mechanics, welder, welders, plumber, plumbers, electrician, electricians, jeweller, jewellers, jeweler, ' +
        'jewelers, vendor, vendors, hawker, hawkers, porter, porters, musician, musicians, singer, singers, ' +
        'rapper, rappers, dancer, dancers, waiter, waiters, cook, cooks, janitor, janitors, helper, helpers, ' +
        'assistant, assistants, aide, aides, bouncer, bouncers, landlord, landlords, landlady, stranger, ' +
        'strangers, trespasser, trespassers, passerby, passersby, onlooker, onlookers, commuter, commuters, ' +
        'jogger, joggers, hunter, hunters, logger, loggers, trucker, truckers, blogger, bloggers, writer, ' +
        'writers, scholar, scholars, preacher, preachers, businessman, businessmen, businesswoman, ' +
        'businesswomen, tribesman, tribesmen, suitor, suitors, partner, partners, ' +
        'elder, elders, headmaster, headmasters, headmistress, warlord, warlords, informer, informers, supporter, supporters, ' +
        'sympathiser, sympathisers, sympathizer, sympathizers, director, directors, treasurer, treasurers, ' +
        'headman, headmen, clergyman, clergymen, nanny, nannies, babysitter, babysitters, ' +
        'people, person, persons, individual, individuals, human, humans, victim, victims, resident, residents, ' +
        'citizen, citizens, member, members, fatality, fatalities, pedestrian, pedestrians, bystander, ' +
        'bystanders, passer-by, passers-by, mourner, mourners, adult, adults, soul, souls, inhabitant, ' +
        'inhabitants, local, locals, body, bodies, corpse, corpses, cadaver, cadavers, devotee, devotees, life, ' +
        'lives, casualty, casualties, occupant, occupants, vic, vics, accomplice, accomplices, companion, ' +
        'companions, trader, traders, merchant, merchants, hiker, hikers, climber, climbers, skier, skiers, ' +
        'caver, cavers, volunteer, volunteers, parent, parents, grandparent, grandparents, roommate, roommates, ' +
        'homeowner, homeowners, agent, agents, shopper, shoppers, islander, islanders, guest, guests, recruit, ' +
        'recruits, athlete, athletes, chef, chefs, monk, monks, nun, nuns, priest, priests, bishop, bishops, ' +
        'cleric, clerics, imam, imams, pastor, pastors, rabbi, rabbis, orphan, orphans, peasant, peasants, ' +
        'immigrant, immigrants, applicant, applicants, attendant, attendants, participant, participants, tenant, ' +
        'tenants, delegate, delegates, candidate, candidates, graduate, graduates, classmate, classmates, ex, ' +
        'ex-wife, ex-husband, ex-girlfriend, ex-boyfriend, teammate, teammates, scout, scouts, client, clients, ' +
        'dissident, dissidents, twin, twins, newlywed, newlyweds, evacuee, evacuees, worshipper, worshippers, ' +
        'relative, relatives, friend, friends, neighbour, neighbor, neighbours, neighbors, cousin, cousins, ' +
        'district head, district heads, village head, village heads, section head, section heads, department head, department heads, sibling, siblings, in-law, in-laws, spouse, spouses, bride, brides, groom, grooms, thug, thugs, goon, goons, ' +
        'fan, fans, boss, bosses, vagrant, vagrants, beggar, beggars, addict, addicts, prostitute, prostitutes, ' +
        'nomad, nomads, mercenary, mercenaries, pirate, pirates, fugitive, fugitives, stowaway, stowaways, ' +
        'missionary, missionaries, veteran, veterans, associate, associates, comrade, comrades, heir, heirs, ' +
        'prince, princes, princess, princesses, envoy, envoys, analyst, analysts, coach, coaches, jockey, jockeys, ' +
        'warden, wardens, maid, maids, waitresses, lumberjack, lumberjacks, sherpa, sherpas, expat, expats, ' +
        'apprentice, apprentices, native, natives, captain, captains, colonels, lieutenants, ' +
        'sergeants, generals, stewardess, stewardesses, sentry, sentries',
    ),
  },
  {
    id: 'civilians',
    words: words('civilian, civilians, noncombatant, noncombatants'),
    ...person,
    disjointFrom: ['soldiers', 'militants', 'perpetrators', 'police', 'security forces'],
  },
  {
    id: 'women',
    words: words(
      'aunt, aunts, fiancee, stepmother, stepsister, mom, mum, moms, mums, ex-gf, mother-in-law, ' +
        'sister-in-law, daughter-in-law, housewife, housewives, woman, women, female, females, female victim, ' +
        'female victims, lady, ladies, mother, mothers, wife, wives, sister, sisters, grandmother, grandmothers, ' +
        'granddaughter, granddaughters, niece, nieces, widow, widows, girlfriend, gf, actress, waitress, receptionist',
    ),
    ...person,
    disjointFrom: ['men', 'boys', 'girls', 'children'],
  },
  {
    id: 'men',
    words: words(
      'fiance, stepfather, stepbrother, dad, dads, ex-bf, father-in-law, brother-in-law, son-in-law, stepson, ' +
        'stepsons, man, men, male, males, male victim, male victims, brother, brothers, father, fathers, son, ' +
        'sons, husband, husbands, gentleman, gentlemen, boyfriend, bf, grandfather, grandson, grandsons, nephew, ' +
        'nephews, uncle, uncles, guy, guys',
    ),
    ...person,
    disjointFrom: ['women', 'girls', 'boys', 'children'],
  },
  {
    id: 'children',
    words: words(
      'juv, juvs, child, children, kid, kids, newborn, newborns, grandchild, grandchildren, minor, minors, infant, ' +
        'infants, baby, babies, toddler, toddlers, schoolchild, schoolchildren, juvenile, juveniles, youngster, ' +
        'youngsters, grader, graders, first-grader, first-graders, preschooler, preschoolers',
    ),
    ...person,
    disjointFrom: ['women', 'men', 'elderly'],
  },
  {
    id: 'girls',
    words: words('stepdaughter, stepdaughters, girl, girls, schoolgirl, schoolgirls, daughter, daughters'),
    within: 'children',
    disjointFrom: ['boys', 'men', 'women'],
  },
  {
    id: 'boys',
    words: words('boy, boys, schoolboy, schoolboys'),
    within: 'children',
    disjointFrom: ['girls', 'men', 'women'],
  },
  {
    id: 'teenagers',
    words: words('teen, teens, teenager, teenagers, adolescent, adolescents'),
    ...person,
  },
  {
    id: 'youths',
    words: words('youth, youths'),
    ...person,
  },
  {
    id: 'elderly',
    words: words(
      'elderly, elderly people, old people, older people, senior citizens, aged people, pensioner, ' +
        'pensioners, elders, seniors',
    ),
    ...person,
    disjointFrom: ['children', 'girls', 'boys'],
  },
  {
    id: 'police',
    words: words(
      'police, policeman, policemen, policewoman, policewomen, officer, officers, cop, cops, constable, ' +
        'constables, deputy, deputies, trooper, troopers, gendarme, gendarmes, marshal, marshals, detective, ' +
        'detectives, sheriff',
    ),
    ...person,
    disjointFrom: ['civilians', 'soldiers', 'perpetrators', 'militants'],
  },
  {
    id: 'soldiers',
    words: words(
      'sepoy, sepoys, havildar, havildars, naik, subedar, rifleman, riflemen, infantryman, infantrymen, gunner, gunners, ' +
        'service member, service members, servicemember, servicemembers, soldier, soldiers, troop, troops, serviceman, servicemen, servicewoman, servicewomen, marine, marines, airman, airmen, ' +
        'navy sailor, navy sailors, conscript, conscripts, paratrooper, paratroopers, reservist, reservists, legionnaire, ' +
        'legionnaires, jawan, jawans, commando, commandos, colonel, sergeant, corporal, lieutenant, brigadier, ' +
        'army captain, military personnel, army personnel',
    ),
    ...person,
    disjointFrom: ['civilians', 'perpetrators', 'militants', 'police'],
  },
  {
    id: 'security forces',
    words: words(
      'bodyguard, bodyguards, watchman, watchmen, ranger, rangers, personnel, force members, force member, ' +
        'forces members, guard, guards, forces, security officers, guardsman, guardsmen, warder, warders, ' +
        'jailer, jailers, paramilitary, paramilitaries',
    ),
    ...person,
    disjointFrom: ['civilians', 'perpetrators', 'militants'],
  },
  {
    id: 'peacekeepers',
    words: words('peacekeeper, peacekeepers'),
    ...person,
    disjointFrom: ['civilians', 'perpetrators', 'militants', 'police'],
  },
  {
    id: 'perpetrators',
    words: words(
      'attacker, attackers, assailant, assailants, gunman, gunmen, shooter, shooters, bomber, bombers, ' +
        'perpetrator, perpetrators, hijacker, hijackers, kidnapper, kidnappers, knifeman, assassin, assassins, ' +
        'robber, robbers, perp, perps, aggressor, aggressors, intruder, intruders, burglar, burglars, invader, ' +
        'invaders, accused',
    ),
    ...person,
    disjointFrom: ['civilians', 'police', 'soldiers', 'security forces'],
  },
  {
    id: 'suspects',
    words: words('susp, susps, suspect, suspects'),
    ...person,
  },
  {
    id: 'militants',
    words: words(
      'militant, militants, element, elements, guerilla, guerillas, rebel, rebels, insurgent, insurgents, terrorist, terrorists, fighter, fighters, ' +
        'guerrilla, guerrillas, taliban, islamist, islamists, jihadi, jihadis, extremist, extremists, ' +
        'militiaman, militiamen, jihadist, jihadists, gunslinger, combatant, combatants, separatist, ' +
        'separatists, ultra, ultras, commander, commanders, operative, operatives, cadre, cadres, maoist, ' +
        'maoists, naxalite, naxalites, naxal, naxals, bandit, bandits, gangster, gangsters, mafia, criminal, ' +
        'criminals',
    ),
    ...person,
    disjointFrom: ['civilians', 'police', 'soldiers', 'security forces'],
  },
  {
    id: 'prisoners',
    words: words('prisoner, prisoners, inmate, inmates, convict, convicts'),
    ...person,
    disjointFrom: ['police', 'security forces', 'rescuers'],
  },
  {
    id: 'villagers',
    words: words('villager, villagers'),
    ...person,
  },
  {
    id: 'families',
    words: words('family, families, household, households'),
    ...person,
  },
  {
    id: 'survivors',
    words: words('survivor, survivors'),
    ...person,
  },
  {
    id: 'witnesses',
    words: words('witness, witnesses, eyewitness, eyewitnesses'),
    ...person,
  },
  {
    id: 'patrons',
    words: words('patron, patrons, customer, customers, diner, diners, clubgoer, clubgoers, partygoer, partygoers'),
    ...person,
  },
  {
    id: 'passengers',
    words: words('passenger, passengers'),
    ...person,
    disjointFrom: ['crew', 'drivers'],
  },
  {
    id: 'crew',
    words: words(
      'crew, deckhand, deckhands, sailor, sailors, seafarer, seafarers, crewman, crewmen, crewmember, crewmembers, pilot, pilots',
    ),
    ...person,
    disjointFrom: ['passengers'],
  },
  {
    id: 'students',
    words: words('student, students, pupil, pupils, schoolmate, schoolmates, cadet, cadets'),
    ...person,
  },
  {
    id: 'teachers',
    words: words('teacher, teachers, schoolteacher, schoolteachers, professor, professors, lecturer, lecturers'),
    ...person,
  },
  {
    id: 'workers',
    words: words(
      'fitter, fitters, foreman, foremen, trainee, trainees, worker, workers, employee, employees, staff, ' +
        'staffer, staffers, labourer, labourers, laborer, laborers, miner, miners, colleague, colleagues, clerk, ' +
        'clerks, cashier, contractor, contractors, labour, engineer, engineers, technician, technicians, ' +
        'shopkeeper, shopkeepers, bartender, manager, managers, supervisor, supervisors, executive, executives, ' +
        'coworker, coworkers, co-worker, co-workers, mail carrier, mail carriers, letter carrier, letter carriers',
    ),
    ...person,
  },
  {
    id: 'rescuers',
    words: words(
      'rescuer, rescuers, firefighter, firefighters, fireman, firemen, paramedic, paramedics, responder, ' +
        'responders, lifeguard, lifeguards',
    ),
    ...person,
  },
  {
    id: 'journalists',
    words: words('journalist, journalists, reporter, reporters, photographer, photographers, cameraman, cameramen'),
    ...person,
  },
  {
    id: 'vigilantes',
    words: words('vigilante, vigilantes'),
    ...person,
    disjointFrom: ['militants', 'soldiers', 'police'],
  },
  {
    id: 'protesters',
    words: words(
      'protester, protesters, protestor, protestors, demonstrator, demonstrators, rioter, rioters, activist, ' +
        'activists, marcher, marchers',
    ),
    ...person,
  },
  {
    id: 'refugees',
    words: words('refugee, refugees'),
    ...person,
  },
  {
    id: 'migrants',
    words: words('migrant, migrants, asylum-seeker, asylum-seekers'),
    ...person,
  },
  {
    id: 'pilgrims',
    words: words('pilgrim, pilgrims'),
    ...person,
  },
  {
    id: 'tourists',
    words: words(
      'tourist, tourists, holidaymaker, holidaymakers, traveller, travellers, traveler, travelers, visitor, ' +
        'visitors',
    ),
    ...person,
  },
  {
    id: 'foreigners',
    words: words('foreigner, foreigners, national, nationals, expatriate, expatriates'),
    ...person,
  },
  {
    id: 'patients',
    words: words('patient, patients'),
    ...person,
  },
  {
    id: 'doctors',
    words: words('doctor, doctors, medic, medics, surgeon, surgeons'),
    ...person,
  },
  {
    id: 'nurses',
    words: words('nurse, nurses, midwife, midwives'),
    ...person,
  },
  {
    id: 'officials',
    words: words(
      'prosecutor, prosecutors, attorney, attorneys, magistrate, magistrates, senator, senators, mayors, ' +
        'governors, official, officials, politician, politicians, lawmaker, lawmakers, governor, mayor, ' +
        'minister, ministers, diplomat, diplomats, ambassador, judge, judges, lawyer, lawyers, chief, chiefs, ' +
        'leader, leaders, president, councillor, councilor, councilman, secretary',
    ),
    ...person,
  },
  {
    id: 'drivers',
    words: words(
      'driver, drivers, motorist, motorists, biker, bikers, motorcyclist, motorcyclists, ' + 'rider, riders, chauffeur',
    ),
    ...person,
  },
  {
    id: 'cyclists',
    words: words('cyclist, cyclists, bicyclist, bicyclists'),
    ...person,
  },
  {
    id: 'farmers',
    words: words('farmhand, farmhands, farm hand, farm hands, grower, growers, farmer, farmers'),
    ...person,
  },
  {
    id: 'fishermen',
    words: words('fisher, fishers, fisherfolk, fisherman, fishermen'),
    ...person,
  },
  {
    id: 'herders',
    words: words(
      'shepherd, shepherds, goatherd, goatherds, cowherd, cowherds, cattleman, cattlemen, pastoralist, ' +
        'pastoralists, herder, herders, herdsman, herdsmen',
    ),
    ...person,
  },
] as const satisfies readonly PopulationEntry[];
