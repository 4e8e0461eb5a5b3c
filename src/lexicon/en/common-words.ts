import type { LinkLexicon } from '../link-lexicon.ts';
import { scenes } from './scenes.ts';

/** How common words are in English news: rough shares of articles, from function words down to the daily words of reports. */
export const linkWords = {
  commonWords: [
    {
      share: 0.7,
      words: `the a an of to in on at by for with from as and or but that this it its is was were be been are has have had
        he his she her they their them we our i you not no who which what when where after before about said will would
        one all also more than up out if there so into over during two other new first last year years time`,
    },
    {
      share: 0.35,
      words: `people police says told saying according some can could may just only now how any most many much very even still
        while since because between against through under around near down off back where being him my me your us do did
        does made make three four five six seven eight nine ten day days week weeks month months monday tuesday wednesday
        thursday friday saturday sunday january february march april may june july august september october november
        december morning afternoon evening night today yesterday earlier later ago least another both each same such own
        these those then here well way get got going go come came take took man men woman women city state country
        government officials official news report reports reported including killed dead died death deaths injured local
        area authorities statement say found left part number home house school family world national public`,
    },
    {
      share: 0.12,
      words: `percent per million billion thousand thousands hundred hundreds dozens president minister ministry department office officer
        officers chief spokesman spokeswoman spokesperson sheriff county town village province region district capital northern
        southern eastern western north south east west central united states american international attack attacks shooting
        shot gunman gun fire fired victim victims suspect suspects arrested charged charges court judge trial sentence
        sentenced prison jail murder guilty lawyer attorney case investigation investigators crime incident scene hospital
        wounded wounds hurt injuries injury condition critical stable died killing kill kills dead body bodies missing
        rescue rescued workers worker emergency services damage damaged destroyed buildings building homes houses road
        street car cars vehicle vehicles truck bus train plane ship boat crash accident earthquake quake magnitude tremor
        aftershocks epicentre epicenter tsunami flood floods flooding rain rains storm hurricane typhoon cyclone winds
        landslide landslides water river sea coast island mountain disaster relief aid army military soldiers soldier
        troops forces force security war conflict fighting bomb bombing explosion blast militants rebels protest
        protesters protests clashes group groups members member party parliament election elections vote votes voters
        candidate candidates results result leader leaders political opposition company companies market business
        economic economy money prices price workers jobs health disease outbreak virus cases infected hospital doctors
        patients children child students student teacher schools university young old age aged mother father son
        daughter brother sister wife husband friend friends families residents resident neighbours neighbors community
        church event events history memory anniversary ceremony commemoration tragedy massacre genocide victims
        television media agency newspaper press conference interview video photo photos website online internet social
        facebook twitter added called asked told wanted want know think see seen saw look looking help helped like good
        great big small large major several few little long high early late next top end start began begin started
        held hold put set show showed shows give given gave let need needed work working works used use using run running
        called call calls believed expected known likely possible able among across along away behind inside outside
        within without toward towards until despite following followed however though although yet again already always
        never ever once often too rather almost nearly half whole second third former current released announced
        announcement confirmed order ordered decision plan plans planned issue issues question questions problem problems
        law legal rights human life live living lives lost loss heard hear hit face faced place point side line team
        game games play played players fans win won season coach star film movie actor actress show music award awards
        host technology computer phone software users service services customers store product products deal buy`,
    },
  ],
  scenes,
  siteWords: `street st road rd avenue ave boulevard blvd drive dr lane ln way highway hwy parkway pkwy park mall plaza square school
    university college church mosque temple synagogue cathedral clinic hotel motel inn club bar lounge pub cafe
    restaurant station airport bridge tunnel apartments market store supermarket house theater theatre cinema stadium arena
    building tower hall library museum mine factory plant refinery prison jail base camp checkpoint embassy dam`,
  siteShort: {
    st: 'street',
    rd: 'road',
    ave: 'avenue',
    blvd: 'boulevard',
    dr: 'drive',
    ln: 'lane',
    hwy: 'highway',
    pkwy: 'parkway',
  },
  plainNameWords: `shooting shootings attack attacks bombing bombings blast explosion fire fires crash accident collapse stabbing
    murder murders killing killings earthquake quake flood floods storm protest protests riot riots clashes robbery`,
  serialWords: 'hurricane typhoon cyclone storm flight operation',
} as const satisfies LinkLexicon;
