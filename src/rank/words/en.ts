import { encodeWords } from '../concepts.js';
import type { Language } from '../lexicon.js';

export const en: Language = {
  code: 'en',
  small:
    'this_one the a an of to in on at is are be your you it its this that these our their her has have with we they as from by into over under through which when will can all any every each also very more most built made keep give make slip-on elastic-free lights lacing_up ships_with rigidus',
  breaks: 'but yet while because thanks instead so though',
  asides:
    'you (?:may|might)|also (?:in|see|popular|try|available|consider)|see also|alt(?:ern|\\b)|related|similar|customers|(?:people|others|readers) also|recommended|pairs? w|complete (?:the|your)|goes well|shop the|more from|recently|compare|shipping|delivery|returns?|payment|about (?:us|the brand)|(?:our|the \\w+) (?:story|promise|mission)|reviews?|(?:frequently|often) bought|popular searches|siz(?:e guide|ing)|price match|why (?:buy|shop)|bundle',
  backs: 'features?|details?|description|spec|materials?|fit|construction|technology|upper|sole|product|care',
  labels:
    'about us|why (?:us|buy|shop|choose)[a-z ]*|stores|shipping|delivery|returns?|payments?|support|contact',
  denial: 'no(?:ne|pe)?|nil|neither|not here|hardly|never',
  idle: 'colou?r|size|sku|ean|gtin|brand|season|model|collection|care|country|crampon',
  whose: 'gender|age|suitable|department|audience',
  colors:
    'black|white|ivory|cream|beige|sand|taupe|stone|brown|tan|cognac|gr[ea]y|charcoal|silver|gold|pink|red|burgundy|orange|yellow|green|olive|khaki|teal|turquoise|blue|navy|purple|lilac|lavender',
  wearers: "(?:wo)?m[ae]n(?:'?s)?|lad(?:y|ies)(?:'s?)?|unisex",
  words: encodeWords`
flow*=passes circulat* permeab* let moves
flexible sole: foldable
arch=arches
heel=rear rearfoot seat
forefoot: metatarsal* ball front foref* forep* forward
toe=
ankle*=malleol*
foot=feet
box=
toe box: toebox
counter=heel_stay stiffener heel_stabilizer heel_stabiliser
cup=back backed cage cradle clip quarter shell
cap=
collar=tongue cuff tab topline sock_collar
shaft=
strap*=ribbon webbing
sole=outsole soled base bottom platform underside
midsole=
insole=footbed bed foot_bed innersole inner_sole insock sockliner sock_liner sock_lining insert inlay
orthotic*=orthos*
upper=lining
shank=
plate*=blade soleplate
groove=
leather=suede canvas
last=
support*=props carry carries shores_up shore_up
cushion: cushioned_sock cloud_foam cush* pillow* squish* squidg* squashy marshmallow*
pad=padded padding
soft*=bouncy springy sink_in sink_into forgiving plush*
foam=peba
memory=slow_rebound
foam insole: foam_sock
gel=
air=wind
shock=impact energy thump jolt pounding sting knock*
absorb*=absorption soak* soften* swallow* damping dampen* attenuat* dissipat* drink* eat*
firm*=structured sturdy thermo* reinforced molded moulded solid hard
hold*=steadies secures brace lock* cordlock clamp* held
stable: stab* steady upright
wide*=generous* broad*
narrow*=tight pinch* squeez* press presses
room*=spacious space ample
width=
fit=fitting
extra depth: headroom
extra=double additional added increased
depth=volume deep deeper
removable: exchang* detachable replaceable interchangeable remov* swap* unclip* loose
ready=friendly compatible accommodate* suitable accept*
flexible: supple pliable bend bendable bendy flex* fold* crease*
stiff*=rigid* plank_like inflexible unbending from_flexing from_bending
carbon=fibreglass fiberglass glass_fibre
steel=
rocker*=rocking
roll*=
curved: convex rounded curv* bevel* upturned banana
foot shaped:
shaped: shape* geometry anatomic*
spread*=splay wiggl* fan_out
raised: cookie lift* bump rais* built_up rise longitudinal
take=come whip taken pull* pop peel slide snap
out=away
rubber=
torsion*=lateral turning
crash=
crash pad: crashpad
strike=land* footfall
underfoot=ride step stride
pronation=overpronat* pronat*
motion=
control=stop* correct* guid* curb*
medial=inner
post=posting wedge densit* denser
rail=guiderail
inward=rolling_in
neutral=
gait=supinat* runner walker
gender=carbon_neutral
featherlight: feathery light_as to_nothing lightweight lightest weightless featherlight* featherweight* feather_light feather_weight ultralight* superlight*
light=
weight: weigh*
pair=
there: offered provided supplied part_of available
easy=effort no_problem
unit: g gram* oz ounce* kg mm
letter: e ee eee h w
drop=offset ramp differential
pocket=half a_ball
stack=
zero=same_height dead_level level_with sit_level level_from non-existent absent nil
low=minimal
high=
slip*=skid* skat*
non=anti
own=custom bespoke prescri* construction build
non slip: nonslip antislip nonskid
resist*=rated proof* prevent* reduc*
oil*=greas* soap*
wet=slippery icy tile mopped
grip*=bite footing sure_footed sticks traction cling* stays_put planted
trail=soil rock mud* grass turf fairway terrain
srnorm: src sra srb sr slip_tested
lace=
laces=
lacing=laced speed_hooks lace_system lace_it quicklace speedlace speed_lace eyelet_tie ties
up=
neg laces: lace_free
velcro=riptape rip_tape rip_tabs sticky_strap touch_close touch_n touch_fasten touch_tape touch_fastening contact_closure touch-and
hook=touch rip
loop=eyelet stick
buckle: buckl*
dial=boa ratchet micro_adjust
adjust*=cinch* tighten* tension*
cord=drawcord toggle bungee drawstring
closure=fasten*
elastic*=stretch
decorative=for_looks faux show ornament* fixed glued non_functional sewn_shut decoration dummy bonded
spare=second included
neutral gait: neutral_platform
breathable: aerated airy ventilat* vent vented airflow breath*
~mesh=
perforated: perforat* laser_cut air_ports air_holes
shoe=sneaker boot bootie sandal slipper clog loafer moccasin espadrille ballerina flip_flops plimsoll wellies wellington footwear slingbacks stiletto mary_jane mary_janes huarache chukka trainer
running=road walking daily
style=scene chic brogu* look attitude chick
color=colour
noise: wide_range wide_selection wide_choice broad_range breath_of tissue packaging carton shipping delivery payment team store stock discount mailer spray ship size_up half_a paperwork advice
garment: return glove jacket bag sock pouch sack between_wears cream brush*
and=plus
or=nor
calf=calves leg
neg: nothing barely no not without neither never none cannot hardly lack* left_out been_dropped skips skip_it wrong false omit* devoid free_of forgo* away_with ditch* drops_the poor_grip little_room far_from
only=just need compromis*
despite=
than=
unlike: conventional compared others most_shoes other_brands
, unlike: unlike sister instead_of rather_than other_hand meanwhile
older=last_season last_year upgrade original previous* earlier predecessor former
was=had were gone weighed
wish*=would available_as prefer review* d_love could_do missing compare just_needs comes_as
conditional: if needs want you_prefer
see=look_at choose shop try buy add_our bundle book
separate: coming_soon only_on also_consider bought reserved separately sold sell accessor* optional elsewhere half-sole
find=
intensely: super enough ultra
for=
`,
  kinds: encodeWords`
shoe=sneaker boot bootie sandal slipper clog loafer moccasin espadrille ballerina flip_flops plimsoll wellies wellington footwear slingbacks stiletto mary_jane mary_janes huarache chukka trainers brogue
shoeish: slip_ons slip_in slip_ins lace_ups high_top high_tops vapor_glove trail_glove trainer runner hiker pump slide mule flat oxford derby derbies heel wedge racer cleat spike slip_on slider thong monk court chelsea lace-up
other: sock stocking tights legging insole orthotic laces shoelaces spray cleaner polish shoe_cream brush tree horn rack bag backpack voucher card brace sleeve grips cushion pillow cover massager jacket tee pants shorts dress skirt hat glove pad liner insert spacers stretcher stabiliser dryer warmer freshener protector kit wax ice_studs ice_cleats ice_grip ice_spikes care gaiter crampon book mat board organi* belt cup wrap bandage splint charm deodorizer deodoriser conditioner waterproofer microspikes balm lotion towel bottle wallet scarf shirt hoodie beanie helmet warranty guard gauge
other for: overshoe over-shoe
pet=dog horse
separate: accessor*
color: cup_sole crampon_compatible dog_print dog_walking horse_riding crazy_horse horse_bit bottle_green health_care aged_care
women=ladies female woman
men=male man gent
kids: kid boy girl toddler infant baby junior youth child*
unisex=
for=with to and
`,
};
