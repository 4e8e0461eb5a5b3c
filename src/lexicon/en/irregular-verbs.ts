/** Lemma, past and participle; the participle is left out where it is the past, both where nothing changes ("cut"). */
export const irregularVerbs =
  'arise arose arisen,awake awoke awoken,be was been,bear bore borne,beat beat beaten,become became become,begin began begun,' +
  'bend bent,bet,bid,bind bound,bite bit bitten,bleed bled,blow blew blown,break broke broken,breed bred,bring brought,' +
  'build built,burst,buy bought,cast,catch caught,choose chose chosen,cling clung,come came come,cost,creep crept,cut,' +
  'deal dealt,dig dug,do did done,draw drew drawn,drink drank drunk,drive drove driven,eat ate eaten,fall fell fallen,' +
  'feed fed,feel felt,fight fought,find found,flee fled,fling flung,fly flew flown,forbid forbade forbidden,' +
  'forget forgot forgotten,forgive forgave forgiven,forsake forsook forsaken,freeze froze frozen,get got gotten,' +
  'give gave given,go went gone,grind ground,grow grew grown,hang hung,have had,hear heard,hide hid hidden,hit,' +
  'hold held,hurt,keep kept,know knew known,lay laid,lead led,leap leapt,leave left,lend lent,let,lie lay lain,light lit,lose lost,' +
  'make made,mean meant,meet met,mow mowed mown,pay paid,put,quit,read,rend rent,rid,ride rode ridden,ring rang rung,' +
  'rise rose risen,run ran run,say said,see saw seen,seek sought,sell sold,send sent,set,sew sewed sewn,' +
  'shake shook shaken,shed,shoot shot,show showed shown,shrink shrank shrunk,shut,sing sang sung,sink sank sunk,sit sat,' +
  'slay slew slain,sleep slept,slide slid,sling slung,slit,sow sowed sown,speak spoke spoken,spend spent,spin spun,spit spat,split,' +
  'spread,spring sprang sprung,stand stood,steal stole stolen,stick stuck,sting stung,strew strewed strewn,' +
  'stride strode stridden,strike struck,string strung,strive strove striven,swear swore sworn,sweep swept,' +
  'swell swelled swollen,swim swam swum,swing swung,take took taken,teach taught,tear tore torn,tell told,' +
  'think thought,throw threw thrown,thrust,tread trod trodden,wake woke woken,wear wore worn,weave wove woven,' +
  'wed,weep wept,win won,wind wound,wring wrung,write wrote written';

/** What stands before a lemma and changes nothing of its forms: "overthrow", "withdraw", "mislead". */
export const verbPrefixes = 'over under out re mis fore with un up inter be for'.split(' ');

/** Verbs of several syllables, the last one stressed, so that its consonant is doubled: "admitted", but "visited". */
export const doublingVerbs =
  'abet abhor abut acquit admit allot annul befit begin commit compel concur confer control debar defer demur deter disbar ' +
  'dispel embed emit enrol enthral equip excel expel handicap impel incur infer inter intermit kidnap occur offset omit ' +
  'patrol permit prefer program propel rebel rebut recur refer regret remit repel submit transfer transmit unplug worship ' +
  'airdrop backstop humbug waterlog zigzag';
