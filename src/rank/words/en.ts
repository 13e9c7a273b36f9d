import type { Language } from '../lexicon.js';

export const en: Language = {
  code: 'en',
  small:
    'the a an of to in on at is are be your you it its this that these those our their his her has have with we they i as from by into over under through which who when where will can all any every each some also very more most real built made keep keeps keeping give gives giving get gets make makes designed help helps helping provide provides providing offer offers offering deliver delivers feature features featuring add adds',
  breaks: 'but yet while whereas because thanks instead so however although though',
  asides:
    'you (?:may|might)|related|similar|customers|people also|recommended|pairs? well|complete (?:the|your)|goes well|shop the|more from|recently|compare|shipping|delivery|returns?|payment|about (?:us|the brand)|our (?:story|promise|mission)|reviews?|popular searches|siz(?:e guide|ing)|price match',
  backs: 'features?|details?|description|spec|materials?|fit|construction|technology|upper|sole|product|care',
  labels: 'about us|shipping|delivery|returns?|payments?|support|contact',
  idle: 'colou?r|size|sku|ean|gtin|brand|season|model|care|country|crampon',
  whose: 'gender|age|suitable|department|audience',
  words: `
arch=arches
heel=rearfoot hindfoot seat
forefoot: metatarsal* ball foref*
toe=
ankle=
foot=feet
box=area zone region boxes
toe box: toebox toebed
counter=heelcounter
cup=back cradle cupping clip quarter
cap=toecap
collar=tongue cuff tab topline top-line
shaft=hightop
strap*=slingback
sole=outsole base bottom platform tread
midsole=footbase
insole=footbed innersole sockliner inlay insert insoleboard spacer footpad
orthotic*=orthoses orthosis orthoti
upper=lining vamp
shank=
plate*=insert
groove=notches
leather=suede nubuck calfskin nappa cowhide sheepskin shearling wool cotton canvas textile cork
last=
support*=
cushion*=pillow* squish* marshmallow* cushy squidgy cloud*
pad*=
soft*=plush bouncy springy squashy
foam=eva pu blown
memory=ortholite
gel=
air=
shock=impact energy jarring jolt
absorb*=soak dampen* attenuat* dissipat*
shock absorb: shockproof
firm*=structured sturdy reinforced molded moulded semirigid robust solid strong
hold*=grips cradles steadies secures lock*
stable: stab* stead* brac*
wide*=generous roomier ww broad*
narrow*=slim
room*=spacious space wiggle ample uncramped
width=widths
fit=fitting fitted
extra=double additional added increased deeper xtra
depth=volume deep
removable: detachable replaceable interchangeable liftout takeout remov*
ready=friendly compatible accommodate* suitable takes accept*
flexible: pliable supple twistable bend bendable bendy flex* fold*
stiff*=unbending inflexible rigid*
carbon=fibreglass fiberglass graphite
steel=
rocker*=meta-rocker metarocker
roll*=
curved: banana upturned upswept curv*
shaped: anatomical natural shape*
spread*=splay wiggle
raised: cookie pronounced lift bump raise*
take=takes pull pop come slide
out=
rubber=tpr tpu gum latex crepe
torsion*=lateral sideways twisting
crash=
strike=landing
underfoot=ride step stride comfort landing
pronation=overpronat* pronat* overpronation
motion=
control=correct steer guid*
medial=inner
post=posting wedge outflare posted
rail=guiderail
inward=
neutral=
gait=supinat* runner pronator footstrike
gender=carbon-neutral climate co2
featherlight: lightweight superlight lightest weightless feather* ultralight*
light=lighter lite airy
weight: weigh*
pair=
unit: g gr gram* oz ounce* kg lb
letter: e ee eee eeee h
drop=offset differential
stack=
zero=
low=lower minimal
high=higher
slip*=skid*
non=anti
own=custom personal bespoke personali*
non slip: nonslip antislip nonskid slipproof skidproof
resist*=hinder prevent proof*
oil*=greas*
wet=slippery slick icy
grip*=traction hold holds sticks clings
floor=tile pavement deck surface kitchen ground sidewalks
trail=rock terrain rocky singletrack mud*
srnorm: src sra srb sr
lace=laced laceup lacer
laces=shoelace
lacing=
lace up: laceup lacedup
up=
velcro=riptape touchfastening
hook=
loop=
buckle: buckl*
dial=boa
adjust*=
cord=drawcord toggle bungee drawstring
closure=system closing fasten*
elastic*=stretch gore
decorative=faux mock trim fixed purely cosmetic embellished nonfunctional fake dummy ornament* detail*
spare=included replacement contrast
breathable: ventilat* vented vents airflow aerated breath*
mesh*=
perforated: perforat* airholes
shoe=sneaker boot bootie sandal slipper clog loafer moccasin espadrille ballerina flipflop plimsoll wellies wellington footwear slingbacks trainers stiletto mary-jane huarache chukka sabot gumboots overboots hightops
running=run road race jogging walking training daily
style=brogue brogued broguing wingtip chic look vibe attitude inspired punk glam biker studded
color=colour tone palette shade beige nude hue
noise: packaging parcel shipping delivery freight delivered return payment instalments installments advice artisan workshop charity customer team store service support-team checkout newsletter discount voucher email guarantee warranty schedule hours invoic*
garment: jacket bag sock tee shirt laundry pouch sack box
and=plus &
or=nor
calf=calves leg
neg: no not without neither never none cannot hardly nor minus skip lack*
only=just merely losing giving wrong mention need worry longer problem compromis* sacrific*
despite=
than=
unlike=
older=predecessor original outgoing former previous*
was=had were used
wish*=would compared comparison versus vs hoping hope hoped wanted missed prefer review*
conditional: if need needs want looking require prefer
see=try choose shop check consider browse discover pair combine buy order
separate: separately optional
yes=included true
intensely: super ultra extremely incredibly remarkably really exceptionally surprisingly impossibly
for=
`,
  kinds: `
shoe=sneaker boot bootie sandal slipper clog loafer moccasin espadrille ballerina flipflop brogue plimsoll wellies wellington footwear slingbacks trainers stiletto mary-jane huarache chukka sabot gumboots overboots hightops
shoeish: trainer runner pump slide mule flat oxford derby derbies heel wedge racer cleat spikes slip-on slider thong monk court chelsea desert creeper lace-up skimmer
other: sock stocking tights legging insole orthotics laces shoelaces spray cleaner polish cream brush tree horn rack bag backpack voucher card brace sleeve grips cushion pillow cover massager keyring charm jacket shirt tee hoodie pants shorts dress skirt hat cap beanie glove scarf wrap bandage splint pad liner insert separators spreader spacers stretcher dryer warmer heater deodorizer freshener protector guard kit wax conditioner waterproofer care gaiter crampon microspikes ornament poster book mat rug bottle watch necklace ring bracelet earrings balm lotion ball roller tape strap stand bench organizer organiser shelf bib bra belt wallet umbrella towel blanket toy doll fins pedal helmet cup subscription warranty sweatshirt joggers trousers jeans vest coat swimsuit bikini underwear briefs boxers sunglasses
pet=dog cat horse pony puppy equine paw
women=ladies lady female woman girls-women
men=male man gentlemen gent
kids: kid boy girl toddler infant baby junior youth child*
unisex=
for=with to plus and
`,
};
