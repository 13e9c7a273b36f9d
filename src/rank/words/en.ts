import type { Language } from '../lexicon.js';

export const en: Language = {
  code: 'en',
  small:
    'the a an of to in on at is are be your you it its this that these those our their his her has have with we they i as from by into over under through which who when where will can all any every each some also very more most real built made keep keeps keeping give gives giving get gets make makes designed help helps helping provide provides providing offer offers offering deliver delivers feature features featuring add adds',
  breaks: 'but yet while whereas because thanks instead so however although though',
  words: `
arch: arch arches
heel: heel heels rearfoot hindfoot seat
forefoot: forefoot forefeet metatarsal* ball
toe: toe toes
ankle: ankle ankles
foot: foot feet
box: box area zone region boxes
= toebox: toe box
= toebed: toe box
= toes: toe
counter: counter counters heelcounter
cup: cup cups back cradle cupping clip quarter
cap: cap caps toecap toecaps
collar: collar collars tongue tongues cuff cuffs tab topline top-line
shaft: shaft hightop
strap: strap straps strapped slingback
sole: sole soles outsole outsoles base bottom bottoms platform tread
midsole: midsole midsoles footbase
insole: insole insoles footbed footbeds innersole innersoles sockliner sockliners inlay inlays inserts insert insoleboard spacers spacer footpad
orthotic: orthotic* orthoses orthosis orthoti
upper: upper uppers lining linings vamp
shank: shank shanks
plate: plate plates plated insert
groove: groove grooves notches
leather: leather suede nubuck calfskin nappa cowhide sheepskin shearling wool cotton canvas textile cork
last: last lasts
support: support* 
cushion: cushion* pillow* squish* cloudlike marshmallow* cloud cushy squidgy
pad: pad padded padding pads
soft: soft softer softens softest softness plush bouncy springy softly soften squashy
foam: foam foams eva pu blown
memory: memory ortholite
gel: gel
air: air
shock: shock shocks impact impacts energy jarring jolt jolts
absorb: absorb* soak soaks dampen* attenuat* dissipat*
= shockproof: shock absorb
firm: firm firmer firmly structured sturdy reinforced molded moulded semirigid robust solid strong
hold: holds hold holding locks lock lockdown grips cradles steadies secures
stable: stability stabil* stable steady steadies brace braces bracing
wide: wide wider widest widths broad broader generous roomier ww
narrow: narrow narrower slim
room: room roomy spacious space wiggle ample uncramped
width: width widths
fit: fit fits fitting fittings fitted
extra: double extra additional added increased deeper xtra
depth: depth volume deep
removable: removable removeable remove removes removed detachable replaceable interchangeable liftout takeout removing
ready: ready friendly compatible accommodate* suitable takes accepts accepting accept
flexible: flexible flexibility flex flexes flexing bendy bend bends bendable foldable pliable supple folds twistable
stiff: stiff stiffer stiffness stiffens rigid rigidity stiffened unbending inflexible
carbon: carbon fibreglass fiberglass graphite
steel: steel
rocker: rocker rockers rockered meta-rocker metarocker
roll: roll rolls rolling rolled
curved: curved curve curving banana upturned upswept
shaped: shaped shape anatomical natural
spread: spread spreads splay splays wiggle spreading
raised: raised raise raises cookie cookies pronounced lift bump lifts
take: take takes pull pulls pop pops come comes slide
out: out
rubber: rubber rubbers tpr tpu gum latex crepe
torsion: torsion* lateral sideways twisting
crash: crash
strike: strike strikes landing landings
underfoot: underfoot ride step steps stride strides comfort landing landings
pronation: pronation overpronat* pronat* overpronation
motion: motion
control: control controls guide guides guidance correct corrects guiding steer steers
medial: medial inner
post: post posts posting wedge outflare posted
rail: rail rails guiderail guiderails
inward: inward inwards
neutral: neutral neutrals
gait: supinat* gait gaits runners runner pronators pronator footstrike
gender: gender carbon-neutral climate co2
featherlight: lightweight featherlight featherweight feather ultralight ultralightweight superlight lightest weightless
light: light lighter lite airy
weight: weight weighs weigh weighing
drop: drop offset differential
stack: stack
zero: zero
low: low lower minimal
high: high higher
slip: slip slips slipping slippage skid skids skidding slipresistant
non: non anti
own: own custom personal personalised personalized bespoke
= nonslip: non slip
= antislip: non slip
= nonskid: non slip
= slipproof: non slip
= skidproof: non slip
resist: resist* proof proofing hinder prevents prevent
oil: oil oily grease greasy
wet: wet slippery slick icy
grip: grip grips traction hold holds grippy gripping sticks clings
floor: floor floors tile tiles pavement pavements deck decks surface surfaces kitchen ground sidewalks
trail: trail trails rock rocks mud muddy terrain rocky singletrack
srnorm: src sra srb sr
lace: lace laced laceup lacer
laces: laces shoelaces shoelace
lacing: lacing lacings
= laceup: lace up
= laceups: lace up
= lacedup: lace up
up: up ups
velcro: velcro riptape touchfastening
hook: hook hooks
loop: loop
buckle: buckle buckles buckled buckling
dial: dial boa dials
adjust: adjust*
cord: cord drawcord drawcords toggle toggles bungee drawstring
closure: system closure closures fastening fastener fastens fasten closing
elastic: elastic elasticated elasticised elasticized stretch gore
decorative: decorative faux mock detail detailing trim ornament ornamental fixed purely cosmetic embellished nonfunctional fake dummy
spare: spare included replacement replacements contrast
breathable: breathable breathability breathes breathe ventilat* vented vents airflow aerated breathing
mesh: mesh meshes
perforated: perforat* airholes
shoe: shoe shoes sneaker sneakers boot boots bootie booties sandal sandals slipper slippers clog clogs loafer loafers moccasin moccasins espadrille espadrilles ballerina ballerinas flipflop flipflops plimsoll plimsolls wellies wellington wellingtons footwear slingbacks trainers stiletto stilettos mary-jane huarache huaraches chukka chukkas sabot sabots gumboots overboots hightops
running: running run runs road race jogging walking training daily
style: brogue brogues brogued broguing wingtip style styles chic look looks vibe vibes attitude inspired punk glam biker studded
color: color colors colour colours tone tones palette shade shades beige nude hue hues
noise: packaging parcel shipping delivery freight delivered returns return payment payments instalments installments invoice invoicing advice artisans artisan workshop workshops charity customer team store service support-team checkout newsletter discount voucher emails email guarantee warranty schedule hours
garment: jacket jackets bag bags socks sock tee shirt laundry pouch sack box
and: and plus &
or: or nor
calf: calf calves leg
neg: no not without neither never lacks lack lacking none cannot hardly nor minus skip skips
only: only just merely sacrificing sacrifice compromise compromising losing giving compromises wrong mention need worry longer problem
despite: despite
than: than
unlike: unlike
older: predecessor previous older original previously outgoing former
was: had was were used
wish: review reviews reviewer reviewers would compared comparison versus vs wish wished hoping hope hoped wanted missed prefer
conditional: if need needs want looking require prefer
see: see try choose shop check consider browse discover pair pairs combine buy order
separate: separately optional
yes: yes included true
intensely: super ultra extremely incredibly remarkably really exceptionally surprisingly impossibly
for: for
`,
  kinds: `
shoe: shoe shoes sneaker sneakers boot boots bootie booties sandal sandals slipper slippers clog clogs loafer loafers moccasin moccasins espadrille espadrilles ballerina ballerinas flipflop flipflops brogue brogues plimsoll plimsolls wellies wellington wellingtons footwear slingbacks trainers stiletto stilettos mary-jane huarache huaraches chukka chukkas sabot sabots gumboots overboots hightops
shoeish: trainer runner runners pump pumps slide slides mule mules flat flats oxford oxfords derby derbies heel heels wedge wedges racer cleat cleats spikes slip-on slider sliders thong thongs monk court courts chelsea desert creeper creepers lace-up skimmer skimmers
other: sock socks stocking stockings tights legging leggings insole insoles orthotics laces shoelaces spray cleaner polish cream brush tree trees horn rack racks bag bags backpack voucher card brace braces sleeve sleeves grips cushion cushions pillow cover covers massager keyring charm charms jacket shirt tee hoodie pants shorts dress skirt hat cap beanie glove gloves scarf wrap bandage splint pads pad liner liners inserts insert separators spreader spacers stretcher dryer warmer warmers heater deodorizer freshener protector guards guard kit wax conditioner waterproofer care gaiter gaiters crampon crampons microspikes ornament poster book mat mats rug bottle watch necklace ring bracelet earrings balm lotion ball roller tape strap straps stand bench organizer organiser shelf bib bra belt wallet umbrella towel blanket toy doll cap caps fins pedal pedals helmet cup subscription warranty sweatshirt joggers trousers jeans vest coat swimsuit bikini underwear briefs boxers sunglasses
pet: dog dogs cat cats pet pets horse horses pony puppy equine paw paws
women: women womens ladies lady female woman girls-women womans
men: men mens male man gents gentlemen mans gent
kids: kids kid boys girls boy girl toddler toddlers infant infants children childrens child baby junior juniors youth
unisex: unisex
for: for with to plus and
`,
};
