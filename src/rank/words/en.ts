import { encodeWords } from '../concepts.js';
import type { Language } from '../lexicon.js';

export const en: Language = {
  code: 'en',
  small:
    'the a an of to in on at is are be your you it its this that these those our their his her has have with we they i as from by into over under through which who when where will can all any every each some also very more most real built made keep keeping give giving get make designed help helping provide providing offer offering slip-on slip-ons rip-stop elastic-free deliver feature featuring add lights',
  breaks: 'but yet while whereas because thanks instead so however although though',
  asides:
    'you (?:may|might)|also (?:in|see|popular|try|available|consider)|see also|alt(?:ern|\\b)|related|similar|customers|people also|recommended|pairs? w|complete (?:the|your)|goes well|shop the|more from|recently|compare|shipping|delivery|returns?|payment|about (?:us|the brand)|(?:our|the \\w+) (?:story|promise|mission)|reviews?|popular searches|siz(?:e guide|ing)|price match|why (?:buy|shop)',
  backs: 'features?|details?|description|spec|materials?|fit|construction|technology|upper|sole|product|care',
  labels:
    'about us|why (?:us|buy|shop|choose)[a-z ]*|stores|shipping|delivery|returns?|payments?|support|contact',
  idle: 'colou?r|size|sku|ean|gtin|brand|season|model|collection|care|country|crampon',
  whose: 'gender|age|suitable|department|audience',
  words: encodeWords`
flexible sole: foldable
arch=arches
heel=rear rearfoot seat
forefoot: metatarsal* ball front foref* forward
toe=
ankle*=
foot=feet
box=area zone
toe box: toebox
counter=stiffener
cup=back backed cage cradle clip quarter
cap=toecap
collar=tongue cuff tab topline sock_collar
shaft=hightop
strap*=slingback
sole=outsole base bottom platform tread
midsole=
insole=footbed foot_bed innersole inner_sole insock sockliner sock_liner sock_lining inlay insert
orthotic*=orthoses
upper=lining
shank=
plate*=blade soleplate
groove=
leather=suede nubuck sheepskin shearling wool cotton canvas textile cork
last=
support*=props carries
cushion: cloud_foam cush* pillow* squish* squidg* marshmallow* cloud-like
pad*=
soft*=plush* feather_soft bounc* squash*
foam=eva pu peba poron
memory=ortholite
gel=
air=
shock=impact energy jolt pounding sting
absorb*=soak* soften* swallow damping dampen* attenuat* dissipat*
shock absorb: shockproof
firm*=structured sturdy thermo* reinforced molded moulded solid hard
hold*=grips steadies secures brace bracing lock* cordlock
stable: stab* steady upright
wide*=generous* roomier broad*
narrow*=slim tight snug
room*=spacious space ample wiggle
width=
fit=fitting fitted
extra=double additional added increased deeper
depth=volume deep high-volume
removable: detachable replaceable interchangeable remov* swap* unclip*
ready=friendly compatible accommodate* suitable accept*
flexible: pliable supple bend bendable bendy flex* fold*
stiff*=rigid*
carbon=fibreglass fiberglass glass_fibre
steel=
rocker*=rocking meta-rocker
roll*=
curved: rounded curv*
shaped: anatomical natural shape* geometry
spread*=splay fan
raised: cookie lift* bump rais* rise longitudinal
take=come whip taken pull pop peel slide
out=
rubber=tpr tpu gum latex crepe
torsion*=lateral twisting turning
crash=
crash pad: crashpad
strike=land* footfall
underfoot=ride step stride comfort
pronation=overpronat* pronat*
motion=
control=stop* correct steer guid* curb*
medial=inner
post=posting wedge
rail=guiderail
inward=
neutral=
gait=supinat* runner walker pronator
gender=carbon_neutral
featherlight: light_weight to_nothing lightweight lightest weightless feather* ultralight*
light=lighter lite
weight: weigh*
pair=
easy=effort
unit: g gr gram* oz ounce* kg lb mm
letter: e ee eee eeee h
drop=offset ramp differential
pocket=half handbag
stack=
zero=same_height sit_level
low=lower minimal
high=higher
slip*=skid* skat*
non=anti
own=custom personal*
non slip: nonslip
resist*=rated prevent proof*
oil*=greas*
wet=slippery slick
grip*=sticks traction hold
trail=soil rock mud* grass terrain
srnorm: src sra srb sr
lace=laceup
laces=shoelace
lacing=laced quicklace eyelet_tie tie-up ties
up=
velcro=riptape rip_tape sticky_strap touch_close touch-and
hook=touch rip
loop=eyelet
buckle: buckl*
dial=boa ratchet
adjust*=cinch* tension*
cord=drawcord toggle bungee drawstring
closure=system fasten*
elastic*=stretch gore
decorative=faux show fixed glued purely non_functional ornament* detail*
spare=second included replacement
neutral gait: neutral_platform
breathable: lets_air let_air airy ventilat* vent vented airflow breath*
~mesh=
perforated: perforat* laser_cut air_holes
shoe=sneaker boot bootie sandal slipper clog loafer moccasin espadrille ballerina flipflop plimsoll wellies wellington footwear slingbacks stiletto mary-jane huarache chukka trainer
running=run road race jogging walking training daily
style=scene chic brogu* look attitude inspired biker
color=colour tone
noise: packaging parcel shipping delivery payment instalments financ* parking advice charity customer team store checkout discount voucher email guarantee warranty ship size_up half_a
garment: return glove belt jacket bag sock tee pouch sack brush* between_wears
and=plus
or=nor
calf=calves leg
neg: far_from nothing barely no not without neither never none cannot hardly minus skip lack*
only=just losing giving mention need worry longer problem compromis* sacrific*
despite=
than=
, unlike: unlike sister sibling brother instead_of rather_than
older=last_year upgrade predecessor original previous*
was=had were used gone weighed
wish*=would available_as comes_as d_like compared versus vs hope missed prefer review*
conditional: if needs want looking require you_prefer
see=bundle look_at choose shop check consider book try discover buy order
separate: separately sold sell accessor* optional elsewhere
find=
intensely: super enough ultra extremely really
for=
`,
  kinds: encodeWords`
shoe=sneaker boot bootie sandal slipper clog loafer moccasin espadrille ballerina flipflop plimsoll wellies wellington footwear slingbacks stiletto mary-jane huarache chukka trainers brogue
shoeish: trainer runner hiker pump slide mule flat oxford derby derbies heel wedge racer cleat spikes slip-on slider thong monk court chelsea lace-up
other: sock stocking tights legging insole orthotics laces shoelaces spray cleaner polish shoe_cream brush tree horn rack bag backpack voucher card brace sleeve grips cushion pillow cover massager charm jacket shirt tee hoodie pants shorts dress skirt hat cap beanie glove scarf wrap bandage splint pad liner insert separators spreader spacers stretcher dryer warmer freshener protector kit wax ice_studs ice_cleats ice_grip ice_spikes shin_guard care gaiter crampon book mat rug bottle balm ball roller tape stand board organi* belt pedal helmet cup warranty sweatshirt trousers jeans coat
other for: overshoe over-shoe
pet=dog horse
women=ladies lady female woman
men=male man gent
kids: kid boy girl toddler infant baby junior youth child*
unisex=
for=with to plus and
`,
};
