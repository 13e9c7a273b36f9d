import { encodeWords } from '../concepts.js';
import type { Language } from '../lexicon.js';

export const en: Language = {
  code: 'en',
  small:
    'the a an of to in on at is are be your you it its this that these those our their his her has have with we they i as from by into over under through which when will can all any every each some also very more most real built made keep give make designed help provide offer slip-on elastic-free feature add lights no_sew lacing_up',
  breaks: 'but yet while whereas because thanks instead so however although though',
  asides:
    'you (?:may|might)|also (?:in|see|popular|try|available|consider)|see also|alt(?:ern|\\b)|related|similar|customers|people also|recommended|pairs? w|complete (?:the|your)|goes well|shop the|more from|recently|compare|shipping|delivery|returns?|payment|about (?:us|the brand)|(?:our|the \\w+) (?:story|promise|mission)|reviews?|(?:frequently|often) bought|popular searches|siz(?:e guide|ing)|price match|why (?:buy|shop)',
  backs: 'features?|details?|description|spec|materials?|fit|construction|technology|upper|sole|product|care',
  labels:
    'about us|why (?:us|buy|shop|choose)[a-z ]*|stores|shipping|delivery|returns?|payments?|support|contact',
  idle: 'colou?r|size|sku|ean|gtin|brand|season|model|collection|care|country|crampon',
  whose: 'gender|age|suitable|department|audience',
  words: encodeWords`
flow*=passes permeab*
flexible sole: foldable
arch=arches
heel=rear rearfoot seat
forefoot: metatarsal* ball front foref* forward
toe=
ankle*=
foot=feet
box=area
toe box: toebox
counter=stiffener
cup=back backed cage cradle clip quarter
cap=
collar=tongue cuff tab sock_collar
shaft=
strap*=slingback webbing
sole=outsole base bottom platform tread underside
midsole=
insole=footbed foot_bed innersole inner_sole insock sockliner sock_liner sock_lining insert inlay
orthotic*=
upper=lining
shank=
plate*=blade soleplate
groove=
leather=suede canvas
last=
support*=props carries
cushion: cloud_foam cush* pillow* squish* squidg* marshmallow*
pad*=
soft*=plush* feather_soft
foam=eva pu peba
memory=
foam insole: foam_sock
gel=
air=
shock=impact energy jolt pounding sting knock*
absorb*=soak* soften* swallow* damping dampen* drink* eat*
firm*=structured sturdy thermo* reinforced molded moulded solid hard
hold*=steadies brace lock* cordlock held clamp*
stable: stab* steady upright
wide*=generous* broad*
narrow*=tight pinch* squeez* press*
room*=spacious space wiggle
width=
fit=fitting
extra=double additional added increased
depth=volume deep
removable: detachable replaceable interchangeable remov* swap* unclip* slips_out loose
ready=friendly compatible accommodate* suitable accept*
flexible: supple bend bendable bendy flex* fold* crease*
stiff*=rigid* inflexible
carbon=fibreglass fiberglass glass_fibre
steel=
rocker*=rocking
roll*=
curved: rounded curv* bevel*
shaped: shape* geometry
spread*=splay
raised: cookie lift* bump rais* rise longitudinal
take=come whip taken pull pop peel slide
out=away
rubber=
torsion*=lateral turning
crash=
crash pad: crashpad
strike=land*
underfoot=ride step stride comfort
pronation=overpronat* pronat*
motion=
control=stop* correct guid* curb*
medial=inner
post=posting wedge densit* denser
rail=guiderail
inward= rolling_in
neutral=
gait=supinat* runner walker
gender=carbon_neutral
featherlight: to_nothing lightweight lightest weightless feather* ultralight*
light=lighter
weight: weigh*
pair=
easy=effort
unit: g gram* oz ounce* kg lb mm
letter: e ee eee h
drop=offset ramp differential
pocket=half a_ball
stack=
zero=same_height sit_level non-existent absent nil
low=lower
high=higher
slip*=skid* skat*
non=anti
own=custom
non slip: nonslip
resist*=rated proof*
oil*=greas* soap*
wet=slippery icy
grip*=sticks traction hold cling* stays_put planted
trail=soil rock mud* terrain
srnorm: src sra srb sr
lace=
laces=
lacing=laced quicklace eyelet_tie ties to_tie
up=
velcro=riptape rip_tape sticky_strap touch_close touch_tape touch-and
hook=touch rip
loop=eyelet stick
buckle: buckl*
dial=boa ratchet micro_adjust
adjust*=cinch* tension*
cord=drawcord toggle bungee drawstring
closure=system fasten*
elastic*=stretch
decorative=faux show fixed glued non_functional sewn_shut decoration dummy bonded
spare=second included
neutral gait: neutral_platform
breathable: lets_air let_air airy ventilat* vent vented airflow breath*
~mesh=
perforated: perforat* laser_cut air_holes
shoe=sneaker boot bootie sandal slipper clog loafer moccasin espadrille ballerina flipflop plimsoll wellies wellington footwear slingbacks stiletto mary-jane huarache chukka trainer
running=run road walking training daily
style=scene chic brogu* look attitude chick
color=colour tone
noise: packaging shipping parcel delivery payment financ* advice team store discount ship size_up half_a paperwork
garment: return glove jacket bag sock pouch sack brush* between_wears cream
and=plus
or=nor
calf=calves leg
neg: far_from nothing barely no not without neither never none cannot hardly lack* devoid free_of forgo* away_with poor_grip little_room
only=just need compromis* sacrific*
despite=
than=
, unlike: unlike sister sibling instead_of rather_than other_hand meanwhile
older=last_year upgrade predecessor original previous* earlier
was=had were gone weighed
wish*=would available_as comes_as compared prefer review* d_love could_do missing compare just_needs
conditional: if needs want you_prefer
see=look_at choose shop check try buy order add_our bundle book
separate: separately sold sell accessor* optional elsewhere half-sole
find=
intensely: super enough ultra really
for=
`,
  kinds: encodeWords`
shoe=sneaker boot bootie sandal slipper clog loafer moccasin espadrille ballerina flipflop plimsoll wellies wellington footwear slingbacks stiletto mary-jane huarache chukka trainers brogue
shoeish: trainer runner hiker pump slide mule flat oxford derby derbies heel wedge racer cleat spike slip_on slider thong monk court chelsea lace-up
other: sock stocking tights legging insole orthotic laces shoelaces spray cleaner polish shoe_cream brush tree horn rack bag backpack voucher card brace sleeve grips cushion pillow cover massager jacket shirt tee hoodie pants shorts dress skirt hat cap beanie glove scarf pad liner insert separators spacers stretcher stabiliser dryer warmer freshener protector kit wax ice_studs ice_cleats ice_grip ice_spikes care gaiter crampon book mat balm board organi* belt cup sweatshirt trousers jeans coat
other for: overshoe over-shoe
pet=dog horse
women=ladies lady female woman
men=male man gent
kids: kid boy girl toddler infant baby junior youth child*
unisex=
for=with to plus and
`,
};
