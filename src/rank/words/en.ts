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
arch: arch arches
heel: heel rearfoot hindfoot seat
forefoot: metatarsal* ball foref*
toe: toe
ankle: ankle
foot: foot feet
box: box area zone region boxes
toe box: toebox toebed
counter: counter heelcounter
cup: cup back cradle cupping clip quarter
cap: cap toecap
collar: collar tongue cuff tab topline top-line
shaft: shaft hightop
strap: slingback strap*
sole: sole outsole base bottom platform tread
midsole: midsole footbase
insole: insole footbed innersole sockliner inlay insert insoleboard spacer footpad
orthotic: orthotic* orthoses orthosis orthoti
upper: upper lining vamp
shank: shank
plate: insert plate*
groove: groove notches
leather: leather suede nubuck calfskin nappa cowhide sheepskin shearling wool cotton canvas textile cork
last: last
support: support*
cushion: cushion* pillow* squish* marshmallow* cushy squidgy cloud*
pad: pad*
soft: plush bouncy springy squashy soft*
foam: foam eva pu blown
memory: memory ortholite
gel: gel
air: air
shock: shock impact energy jarring jolt
absorb: absorb* soak dampen* attenuat* dissipat*
shock absorb: shockproof
firm: structured sturdy reinforced molded moulded semirigid robust solid strong firm*
hold: grips cradles steadies secures lock* hold*
stable: stab* stead* brac*
wide: generous roomier ww broad* wide*
narrow: slim narrow*
room: spacious space wiggle ample uncramped room*
width: width widths
fit: fit fitting fitted
extra: double extra additional added increased deeper xtra
depth: depth volume deep
removable: detachable replaceable interchangeable liftout takeout remov*
ready: ready friendly compatible accommodate* suitable takes accept*
flexible: pliable supple twistable bend bendable bendy flex* fold*
stiff: unbending inflexible rigid* stiff*
carbon: carbon fibreglass fiberglass graphite
steel: steel
rocker: meta-rocker metarocker rocker*
roll: roll*
curved: banana upturned upswept curv*
shaped: anatomical natural shape*
spread: splay wiggle spread*
raised: cookie pronounced lift bump raise*
take: take takes pull pop come slide
out: out
rubber: rubber tpr tpu gum latex crepe
torsion: torsion* lateral sideways twisting
crash: crash
strike: strike landing
underfoot: underfoot ride step stride comfort landing
pronation: pronation overpronat* pronat* overpronation
motion: motion
control: control correct steer guid*
medial: medial inner
post: post posting wedge outflare posted
rail: rail guiderail
inward: inward
neutral: neutral
gait: supinat* gait runner pronator footstrike
gender: gender carbon-neutral climate co2
featherlight: lightweight superlight lightest weightless feather* ultralight*
light: light lighter lite airy
weight: weigh*
pair: pair
unit: g gr gram* oz ounce* kg lb
letter: e ee eee eeee h
drop: drop offset differential
stack: stack
zero: zero
low: low lower minimal
high: high higher
slip: slip* skid*
non: non anti
own: own custom personal bespoke personali*
non slip: nonslip antislip nonskid slipproof skidproof
resist: resist* hinder prevent proof*
oil: greas* oil*
wet: wet slippery slick icy
grip: traction hold holds sticks clings grip*
floor: floor tile pavement deck surface kitchen ground sidewalks
trail: trail rock terrain rocky singletrack mud*
srnorm: src sra srb sr
lace: lace laced laceup lacer
laces: laces shoelace
lacing: lacing
lace up: laceup lacedup
up: up
velcro: velcro riptape touchfastening
hook: hook
loop: loop
buckle: buckl*
dial: dial boa
adjust: adjust*
cord: cord drawcord toggle bungee drawstring
closure: system closure closing fasten*
elastic: stretch gore elastic*
decorative: decorative faux mock trim fixed purely cosmetic embellished nonfunctional fake dummy ornament* detail*
spare: spare included replacement contrast
breathable: ventilat* vented vents airflow aerated breath*
mesh: mesh*
perforated: perforat* airholes
shoe: shoe sneaker boot bootie sandal slipper clog loafer moccasin espadrille ballerina flipflop plimsoll wellies wellington footwear slingbacks trainers stiletto mary-jane huarache chukka sabot gumboots overboots hightops
running: running run road race jogging walking training daily
style: brogue brogued broguing wingtip style chic look vibe attitude inspired punk glam biker studded
color: color colour tone palette shade beige nude hue
noise: packaging parcel shipping delivery freight delivered return payment instalments installments advice artisan workshop charity customer team store service support-team checkout newsletter discount voucher email guarantee warranty schedule hours invoic*
garment: jacket bag sock tee shirt laundry pouch sack box
and: and plus &
or: or nor
calf: calf calves leg
neg: no not without neither never none cannot hardly nor minus skip lack*
only: only just merely losing giving wrong mention need worry longer problem compromis* sacrific*
despite: despite
than: than
unlike: unlike
older: predecessor older original outgoing former previous*
was: had was were used
wish: would compared comparison versus vs hoping hope hoped wanted missed prefer wish* review*
conditional: if need needs want looking require prefer
see: see try choose shop check consider browse discover pair combine buy order
separate: separately optional
yes: yes included true
intensely: super ultra extremely incredibly remarkably really exceptionally surprisingly impossibly
for: for
`,
  kinds: `
shoe: shoe sneaker boot bootie sandal slipper clog loafer moccasin espadrille ballerina flipflop brogue plimsoll wellies wellington footwear slingbacks trainers stiletto mary-jane huarache chukka sabot gumboots overboots hightops
shoeish: trainer runner pump slide mule flat oxford derby derbies heel wedge racer cleat spikes slip-on slider thong monk court chelsea desert creeper lace-up skimmer
other: sock stocking tights legging insole orthotics laces shoelaces spray cleaner polish cream brush tree horn rack bag backpack voucher card brace sleeve grips cushion pillow cover massager keyring charm jacket shirt tee hoodie pants shorts dress skirt hat cap beanie glove scarf wrap bandage splint pad liner insert separators spreader spacers stretcher dryer warmer heater deodorizer freshener protector guard kit wax conditioner waterproofer care gaiter crampon microspikes ornament poster book mat rug bottle watch necklace ring bracelet earrings balm lotion ball roller tape strap stand bench organizer organiser shelf bib bra belt wallet umbrella towel blanket toy doll fins pedal helmet cup subscription warranty sweatshirt joggers trousers jeans vest coat swimsuit bikini underwear briefs boxers sunglasses
pet: dog cat pet horse pony puppy equine paw
women: women ladies lady female woman girls-women
men: men male man gentlemen gent
kids: kid boy girl toddler infant baby junior youth child*
unisex: unisex
for: for with to plus and
`,
};
