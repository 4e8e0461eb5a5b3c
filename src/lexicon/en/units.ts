import type { MetricPrefix, UnitEntry } from '../quantity-lexicon.ts';
import { rows } from './rows.ts';

/** A mark and the word part it stands for; the number is in the table of measures. */
export const prefixes = rows<MetricPrefix>(`
mark,word
k,kilo
M,mega
G,giga
T,tera
P,peta
E,exa
h,hecto
d,deci
c,centi
m,milli
µ,micro
n,nano
p,pico
`);

/** Words and marks of units, by UCUM code. Squares, cubes, "per" and the metric prefixes are put together from these. */
export const units = rows<UnitEntry>(`
code,words,marks,prefixes,alone,times,shyMarks,smallerMarks
%,percent|per cent|percentage|pct|pc,%|％
pp,percentage point|% point|point of a percent|pp|ppt|per cent point
bp,basis point|bp
times,time|fold,x|×
s,second|sec,s,mµn
min,minute|min,,,time,,,m
h,hour|hr|man-hour,h,,time
d,day|business day|working day|calendar day|school day,d,,time
wk,week|wk,,,time
wk,fortnight,,,time,2
mo,month|calendar month,mos,,time
mo,trimester,,,,3
a,year|yr|calendar year,yo,,time
a,decade,,,time,10
a,century|centuries,,,time,100
a,millennium|millennia,,,,1000
m,metre|meter,m,kdcmµnp,any
[mi_i],mile,mi,,any
[nmi_i],nautical mile,nmi
[ft_i],foot|feet,ft|Ft|'|′|’,,time
[yd_i],yard,yd|yds
[in_i],inch|inches,"|″|”|ins,,any,,in
[fth_i],fathom
[fur_us],furlong
[ly],light year,ly
pc,parsec
AU,astronomical unit,AU
ha,hectare,ha,,any
[acr_us],acre,,,any
L,litre|liter,L|l|ltr,mch,any
m3,cubic metre|cubic meter,cbm
cm3,cubic centimetre|cubic centimeter,cc|ccs
[gal_us],gallon,gal,,any
[pt_us],pint,,,any
[qt_us],quart
[foz_us],fluid ounce
[cup_us],cup
[tbs_us],tablespoon,tbsp,,any
[tsp_us],teaspoon,tsp,,any
[bbl_us],barrel,bbl
[bu_us],bushel
g,gram|gramme,g|gm,kmµ,any
t,tonne|metric ton|metric tonne,t|mt,kM,any
[ston_av],ton|short ton
[lton_av],long ton
[lb_av],pound|pound-mass|lb,lbs|Lb|Lbs,,any
[oz_av],ounce,oz,,any
[stone_av],stone
[car_m],carat
Cel,degree celsius|degrees celsius|degree centigrade|degrees centigrade|degrees celcius|degree celcius|deg celsius|deg c|degree c|degrees c|celsius|celcius|centigrade,°C|°c|℃|ºC|° C|degC,,,,C
[degF],degree fahrenheit|degrees fahrenheit|degrees farenheit|deg fahrenheit|deg f|degree f|degrees f|fahrenheit|farenheit,°F|°f|℉|ºF|° F|degF,,,,F
K,kelvin,,,,,K
rad,radian,rad
circ,turn|revolution
deg,degree|deg,°|º
bit,bit,bit,kMG
By,byte,B,kMGTPE
KiBy,kibibyte,KiB,,any
Mbit/s,,Mbps|mbps
Gbit/s,,Gbps
Hz,hertz,Hz|hz,kMGT
W,watt,W,kMGTm
W.h,watt hour|watt-hour,Wh,kMGT
[HP],horsepower,hp|bhp
J,joule,J,kMG
[Cal],calorie|kilocalorie,kcal|cal
[Btu],british thermal unit,BTU|Btu
eV,electronvolt|electron volt,eV,kMG
V,volt,V,km
A,amp|ampere,A,m
A.h,amp hour|amp-hour,Ah,m
Ohm,ohm,Ω
N.m,newton metre|newton meter,Nm
[mi_i]/[gal_us],mpg,mpg
N,newton,N,k
Pa,pascal,Pa,khM
bar,bar,,m
[psi],,psi
atm,atmosphere,atm
dB,decibel,dB
Sv,sievert,Sv,mµ
Gy,,Gy,m
Bq,becquerel,Bq
mol,mole,mol,m
lm,lumen,lm
cd,candela,cd
[kn_i],knot,kn|kt|kts
km/h,kph|kilometres an hour,kmh|kph|kmph
[mi_i]/h,mph,mph|Mph|MPH
[ppm],part per million|parts per million,ppm
[ppb],part per billion|parts per billion,ppb
[rpm],,rpm
[pixel],pixel|megapixel,px
[rem],,rem
km,km|kilo metre,kms|Km|KM,,any
cm,,cms
kg,kilo|kg,kgs|Kg|KG,,any
mg,milligramme
ug,,mcg
um,micron,um
ms,msec
mL,,ml|mls
cL,,cl
hL,,hl
kBy,,KB
MBy,meg
GBy,gig
Mbit,,Mb
kHz,,KHz
MHz,,Mhz
GHz,,Ghz
kW,,KW
kW.h,,KWh|kwh
kt,kiloton
Mt,megaton
mbar,,mb
`);
