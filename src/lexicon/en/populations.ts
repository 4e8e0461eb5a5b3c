import type { PopulationEntry } from '../claim-lexicon.ts';

const person = { within: 'people' } as const;

/** Who is counted. A word stands in one entry; a noun that none knows is a population of its own name. */
export const populations = [
  {
    id: 'people',
    words: (
      'people person persons individual individuals human humans victim victims resident residents citizen citizens ' +
      'member members fatality fatalities pedestrian pedestrians bystander bystanders passer-by passers-by mourner mourners ' +
      'adult adults soul souls inhabitant inhabitants local locals body bodies corpse corpses life lives casualty casualties ' +
      'occupant occupants'
    ).split(' '),
  },
  { id: 'civilians', words: ['civilian', 'civilians', 'noncombatant', 'noncombatants'], ...person, disjointFrom: ['soldiers', 'militants', 'perpetrators', 'police', 'security forces'] },
  { id: 'women', words: ['woman', 'women', 'female', 'females', 'lady', 'ladies', 'mother', 'mothers', 'wife', 'wives', 'sister', 'sisters', 'grandmother', 'grandmothers', 'widow', 'widows', 'girlfriend', 'actress', 'waitress', 'receptionist'], ...person, disjointFrom: ['men', 'boys', 'girls', 'children'] },
  { id: 'men', words: ['man', 'men', 'male', 'males', 'brother', 'brothers', 'father', 'fathers', 'son', 'sons', 'husband', 'husbands', 'gentleman', 'gentlemen', 'boyfriend', 'grandfather', 'uncle', 'uncles', 'guy', 'guys'], ...person, disjointFrom: ['women', 'girls', 'boys', 'children'] },
  { id: 'children', words: ['child', 'children', 'kid', 'kids', 'minor', 'minors', 'infant', 'infants', 'baby', 'babies', 'toddler', 'toddlers', 'schoolchild', 'schoolchildren', 'juvenile', 'juveniles', 'youngster', 'youngsters'], ...person, disjointFrom: ['women', 'men', 'elderly'] },
  { id: 'girls', words: ['girl', 'girls', 'schoolgirl', 'schoolgirls', 'daughter', 'daughters'], within: 'children', disjointFrom: ['boys', 'men', 'women'] },
  { id: 'boys', words: ['boy', 'boys', 'schoolboy', 'schoolboys'], within: 'children', disjointFrom: ['girls', 'men', 'women'] },
  { id: 'teenagers', words: ['teen', 'teens', 'teenager', 'teenagers', 'adolescent', 'adolescents'], ...person },
  { id: 'youths', words: ['youth', 'youths'], ...person },
  { id: 'elderly', words: ['elderly', 'pensioner', 'pensioners', 'elders', 'seniors'], ...person, disjointFrom: ['children', 'girls', 'boys'] },
  { id: 'police', words: ['police', 'policeman', 'policemen', 'policewoman', 'policewomen', 'officer', 'officers', 'cop', 'cops', 'constable', 'constables', 'deputy', 'deputies', 'trooper', 'troopers', 'gendarme', 'gendarmes', 'marshal', 'marshals'], ...person, disjointFrom: ['civilians', 'soldiers', 'perpetrators', 'militants'] },
  { id: 'soldiers', words: ['soldier', 'soldiers', 'serviceman', 'servicemen', 'servicewoman', 'servicewomen', 'marine', 'marines', 'airman', 'airmen', 'sailor', 'sailors', 'conscript', 'conscripts', 'paratrooper', 'paratroopers', 'reservist', 'reservists', 'legionnaire', 'legionnaires', 'jawan', 'jawans', 'commando', 'commandos'], ...person, disjointFrom: ['civilians', 'perpetrators', 'militants', 'police'] },
  { id: 'troops', words: ['troop', 'troops'], ...person, disjointFrom: ['civilians', 'perpetrators', 'militants', 'police'] },
  { id: 'security forces', words: ['personnel', 'guard', 'guards', 'forces', 'guardsman', 'guardsmen', 'paramilitary', 'paramilitaries'], ...person, disjointFrom: ['civilians', 'perpetrators', 'militants'] },
  { id: 'peacekeepers', words: ['peacekeeper', 'peacekeepers'], ...person, disjointFrom: ['civilians', 'perpetrators', 'militants', 'police'] },
  { id: 'perpetrators', words: ['attacker', 'attackers', 'assailant', 'assailants', 'gunman', 'gunmen', 'shooter', 'shooters', 'bomber', 'bombers', 'perpetrator', 'perpetrators', 'hijacker', 'hijackers', 'kidnapper', 'kidnappers', 'knifeman', 'assassin', 'assassins', 'robber', 'robbers', 'perp', 'perps', 'aggressor', 'aggressors'], ...person, disjointFrom: ['civilians', 'police', 'soldiers', 'security forces'] },
  { id: 'suspects', words: ['suspect', 'suspects'], ...person },
  { id: 'militants', words: ['militant', 'militants', 'rebel', 'rebels', 'insurgent', 'insurgents', 'terrorist', 'terrorists', 'fighter', 'fighters', 'guerrilla', 'guerrillas', 'extremist', 'extremists', 'militiaman', 'militiamen', 'jihadist', 'jihadists', 'gunslinger', 'combatant', 'combatants', 'separatist', 'separatists', 'ultra', 'ultras', 'commander', 'commanders', 'operative', 'operatives', 'cadre', 'cadres', 'maoist', 'maoists', 'naxalite', 'naxalites', 'naxal', 'naxals'], ...person, disjointFrom: ['civilians', 'police', 'soldiers', 'security forces'] },
  { id: 'prisoners', words: ['prisoner', 'prisoners', 'inmate', 'inmates', 'convict', 'convicts'], ...person },
  { id: 'villagers', words: ['villager', 'villagers'], ...person },
  { id: 'families', words: ['family', 'families', 'household', 'households'], ...person },
  { id: 'survivors', words: ['survivor', 'survivors'], ...person },
  { id: 'witnesses', words: ['witness', 'witnesses', 'eyewitness', 'eyewitnesses'], ...person },
  { id: 'patrons', words: ['patron', 'patrons', 'customer', 'customers', 'diner', 'diners', 'clubgoer', 'clubgoers', 'partygoer', 'partygoers'], ...person },
  { id: 'passengers', words: ['passenger', 'passengers'], ...person, disjointFrom: ['crew'] },
  { id: 'crew', words: ['crew', 'crewman', 'crewmen', 'crewmember', 'crewmembers', 'pilot', 'pilots'], ...person, disjointFrom: ['passengers'] },
  { id: 'students', words: ['student', 'students', 'pupil', 'pupils', 'schoolmate', 'schoolmates', 'cadet', 'cadets'], ...person },
  { id: 'teachers', words: ['teacher', 'teachers', 'professor', 'professors'], ...person },
  { id: 'workers', words: ['worker', 'workers', 'employee', 'employees', 'staff', 'staffer', 'staffers', 'labourer', 'labourers', 'laborer', 'laborers', 'miner', 'miners', 'colleague', 'colleagues'], ...person },
  { id: 'rescuers', words: ['rescuer', 'rescuers', 'firefighter', 'firefighters', 'fireman', 'firemen', 'paramedic', 'paramedics', 'responder', 'responders'], ...person },
  { id: 'journalists', words: ['journalist', 'journalists', 'reporter', 'reporters', 'photographer', 'photographers', 'cameraman', 'cameramen'], ...person },
  { id: 'protesters', words: ['protester', 'protesters', 'protestor', 'protestors', 'demonstrator', 'demonstrators', 'rioter', 'rioters', 'activist', 'activists', 'supporter', 'supporters'], ...person },
  { id: 'refugees', words: ['refugee', 'refugees', 'migrant', 'migrants', 'asylum-seeker', 'asylum-seekers'], ...person },
  { id: 'tourists', words: ['tourist', 'tourists', 'holidaymaker', 'holidaymakers', 'traveller', 'travellers', 'traveler', 'travelers', 'visitor', 'visitors', 'pilgrim', 'pilgrims'], ...person },
  { id: 'foreigners', words: ['foreigner', 'foreigners', 'national', 'nationals', 'expatriate', 'expatriates'], ...person },
  { id: 'patients', words: ['patient', 'patients'], ...person },
  { id: 'doctors', words: ['doctor', 'doctors', 'nurse', 'nurses', 'medic', 'medics'], ...person },
  { id: 'officials', words: ['official', 'officials', 'politician', 'politicians', 'lawmaker', 'lawmakers', 'governor', 'mayor', 'minister', 'ministers', 'diplomat', 'diplomats', 'ambassador', 'judge', 'judges', 'lawyer', 'lawyers'], ...person },
  { id: 'drivers', words: ['driver', 'drivers', 'motorist', 'motorists', 'biker', 'bikers', 'motorcyclist', 'motorcyclists', 'cyclist', 'cyclists', 'rider', 'riders', 'bicyclist', 'bicyclists'], ...person },
  { id: 'farmers', words: ['farmer', 'farmers', 'fisherman', 'fishermen', 'herder', 'herders', 'herdsman', 'herdsmen'], ...person },
] as const satisfies readonly PopulationEntry[];
