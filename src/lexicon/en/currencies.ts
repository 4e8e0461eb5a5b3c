import type { CurrencyEntry } from '../quantity-lexicon.ts';
import { rows } from './rows.ts';

/**
 * ISO 4217, a line each: code, words, whose money it is, signs, hundredths, the measure whose word it shares, words that an
 * article alone counts. Whose it is
 * goes before each word ("japanese yen"); a word after a dash is it only with that ("-peso": the peso alone is Mexico's),
 * for a word shared by several countries stands alone with the one that English news means by it. Words are singular.
 */
const table = `
code,words,owners,signs,minor,sharesWordWith,alone
USD,dollar|buck,us|u.s.|american|united states,$|US$|$US|U.S.$|USD$|＄,cent|¢|c,,dollar|cent
EUR,euro,,€,euro cent|eurocent
GBP,pound|quid|sterling|pound sterling|pounds sterling,british,£|￡|UK£,penny|pence|pennies|p,[lb_av],penny
JPY,yen,japanese,¥|￥|JP¥
CNY,yuan|renminbi|rmb|kuai|yuan renminbi,chinese,CN¥|元|RMB¥
INR,rupee,indian,₹|Rs|Rs.|Re,paisa|paise
RUB,rouble|ruble,russian,₽,kopeck|kopek
KRW,won,south korean|korean,₩
KPW,-won,north korean
CHF,franc,swiss,SFr|Sfr
CAD,loonie|-dollar,canadian,C$|CA$|Can$|CDN$|c $|C $
AUD,-dollar,australian|aussie,A$|AU$|Aus$|AUD$|$A|$AU
NZD,-dollar,new zealand|kiwi,NZ$|$NZ
HKD,-dollar,hong kong,HK$|$HK
SGD,-dollar,singapore,S$|SG$
TWD,-dollar,taiwan|new taiwan|taiwanese,NT$
JMD,-dollar,jamaican,J$
NAD,-dollar,namibian
TTD,-dollar,trinidad and tobago
BBD,-dollar,barbadian
BSD,-dollar,bahamian
BND,-dollar,brunei
FJD,-dollar,fijian|fiji
GYD,-dollar,guyanese
LRD,-dollar,liberian
XCD,-dollar,east caribbean
BRL,real|reais,brazilian,R$,centavo
MXN,peso,mexican,MX$|Mex$
ARS,-peso,argentine|argentinian,AR$
CLP,-peso,chilean,CLP$
COP,-peso,colombian,COL$
UYU,-peso,uruguayan
CUP,-peso,cuban
DOP,-peso,dominican,RD$
PHP,-peso,philippine|filipino,₱
TRY,lira,turkish,₺
LBP,-pound|-lira,lebanese
SYP,-pound,syrian
EGP,-pound,egyptian,E£
SDG,-pound,sudanese
SSP,-pound,south sudanese
ILS,shekel,israeli|new israeli,₪|NIS
SAR,riyal,saudi
QAR,-riyal,qatari
YER,-rial,yemeni
OMR,-rial,omani
IRR,rial,iranian
AED,dirham,uae|emirati|united arab emirates,Dhs|Dh
MAD,-dirham,moroccan
KWD,-dinar,kuwaiti
IQD,dinar,iraqi
JOD,-dinar,jordanian
BHD,-dinar,bahraini
LYD,-dinar,libyan
TND,-dinar,tunisian
DZD,-dinar,algerian
RSD,-dinar,serbian
PKR,-rupee,pakistani|pakistan
LKR,-rupee,sri lankan|sri lanka,ரூ|௹
NPR,-rupee,nepalese|nepali
MUR,-rupee,mauritian
BDT,taka,bangladeshi,৳|Tk
AFN,afghani,afghan,؋
IDR,rupiah,indonesian,Rp
MYR,ringgit,malaysian,RM,sen
THB,baht,thai,฿
VND,dong,vietnamese,₫
KHR,riel,cambodian,៛
LAK,kip,lao|laotian,₭
MMK,kyat,burmese|myanmar
MNT,tugrik|tögrög,mongolian,₮
KZT,tenge,kazakhstani|kazakh,₸
KGS,som,kyrgyz|kyrgyzstani
UZS,-som|-sum,uzbek|uzbekistani
TJS,somoni,tajik
AZN,manat,azerbaijani,₼,qapik|gapik
GEL,lari,georgian,₾,tetri
AMD,dram,armenian,֏
UAH,hryvnia|hryvnias,ukrainian,₴
BYN,-ruble|-rouble,belarusian
MDL,-leu,moldovan
RON,leu|lei,romanian
BGN,lev|leva,bulgarian
HUF,forint,hungarian
CZK,koruna|-crown,czech,Kč
PLN,zloty|złoty|zlotys,polish,zł
SEK,krona|kronor|-crown,swedish
NOK,-krone|-crown|-kroner,norwegian
DKK,krone|kroner|-crown,danish,kr|kr.
ISK,-krona|-króna,icelandic
ALL,lek,albanian
MKD,denar,macedonian
ZAR,rand,south african,R
NGN,naira,nigerian,₦,kobo
GHS,cedi,ghanaian|ghana,₵|GH₵|GH¢,pesewa
KES,shilling,kenyan|kenya,Sh|Ksh|KSh|Ksh.|Sh.
UGX,-shilling,ugandan|uganda,Ush|USh
TZS,-shilling,tanzanian|tanzania,Tsh|TSh
SOS,-shilling,somali
ETB,birr,ethiopian
RWF,-franc,rwandan
CDF,-franc,congolese
MGA,ariary,malagasy
XOF,cfa|-cfa franc|cfa franc,west african
XAF,-cfa franc,central african
ZMW,kwacha,zambian
MWK,-kwacha,malawian
MZN,metical|meticais,mozambican
AOA,kwanza,angolan
BWP,pula,botswana
GMD,dalasi,gambian
PEN,sol|nuevo sol,peruvian,S/|S/.
BOB,boliviano,bolivian,Bs|Bs.
PYG,guarani|guaraní,paraguayan,₲
VES,bolivar|bolívar,venezuelan
CRC,colón|colon,costa rican,₡
GTQ,quetzal,guatemalan
HNL,lempira,honduran
NIO,cordoba|córdoba,nicaraguan
XBT,bitcoin,,₿|BTC
ETH,ether|ethereum,,Ξ
`;

/** Seldom in English news: by code only. */
const codes =
  'ZWL FKP GIP SCR MVR TMT BAM DEM FRF BEF ITL ESP PTE ATS NLG FIM GRD IEP ERN DJF BIF GNF KMF XPF LSL SZL SLE MRU STN CVE PAB HTG AWG PGK WST TOP VUV SBD MOP BTN';

/** A line, before its words are told apart by whose money they are. */
interface Line extends Omit<CurrencyEntry, 'words'> {
  words: string;
  owners?: string;
}

function entryOf({ words, owners, ...entry }: Line): CurrencyEntry {
  const owned = (word: string) => owners?.split('|').map((owner) => `${owner} ${word.replace('-', '')}`) ?? [];
  return {
    ...entry,
    words: words.split('|').flatMap((word) => (word[0] === '-' ? owned(word) : [word, ...owned(word)])),
  };
}

export const currencies: readonly CurrencyEntry[] = [
  ...rows<Line>(table).map(entryOf),
  ...codes.split(' ').map((code) => ({ code })),
];
