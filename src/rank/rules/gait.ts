import { encode } from '../concepts.js';
import { rule, type Rule } from './rule.js';

/** Rules for how a shoe meets the ground and rolls. */
export const GAIT_RULES: readonly Rule[] = [
  rule(
    'low-heel-drop',
    encode`drop zero`,
    encode`[zero low] [heeltotoe heel]? toe? drop
     zero _ drop
     heel [^,]{0,2} [toe forefoot] [^,]{0,3} zero
     zero heel ~1 [toe forefoot]
     heel ~2 zero ~1 [toe forefoot]
     drop :? [zero low]
     neg drop (?! [noise low high])`,
  ),
  rule(
    'high-heel-drop',
    encode`drop`,
    encode`high heeltotoe? heel? toe? drop
     drop :? high`,
  ),
  rule(
    'rocker-sole',
    encode`rocker roll curved`,
    encode`rocker (?! style)
     sole ~3 roll ~ [toe foot forefoot gait]
     curved ~5 roll
     curved shaped? [sole midsole]
     sole curved
     roll gait? sole (?! up)
     roll _? curved [toe sole]
     roll foot? forefoot
     forefoot (?! flexible) ~ roll
     roll shaped`,
    encode`style
     curved plate
     rocker ~ [medial inward] (?! ~ forefoot)`,
  ),
  rule(
    'stability',
    encode`motion pronation medial rail inward stable`,
    encode`motion ~ control
     rail
     medial ~ [post support stable] (?! ankle | ~1 arch)
     post ~6 inward
     neg ~2 inward
     [gait pronation] :? pronation
     pronation shoe
     medial , _? post
     non pronation
     pronation ~3 [support control stable post inward rail resist]
     [support control resist for rail inward] [^, neutral]{0,3}? pronation (?! neutral)
     roll ~ inward
     [post support stable] [^,]{0,4}? medial
     medial [^,]{0,4} foot roll
     [resist control] [^,]{0,4}? inward
     [control resist] ~2 foot medial
     (?<! ankle) stable running? [shoe gait]
     [shoe gait running] :? stable (?! ~1 [ankle heel strap counter cup])
     support _? : stable
     ^ (_ :)? stable $`,
    encode`^(?! .* pronation) .* torsion
     medial arch
     arch medial
     : neutral`,
  ),
  rule(
    'neutral',
    encode`neutral`,
    encode`neutral [running trail]? [gait pronation running shoe midsole cushion support foot strike underfoot]
     [gait pronation support foot strike running underfoot] ~2 neutral (?! arch)
     shoe neutral
     ^ neutral only? (:|$)
     (^|,) neutral , (for foot | midsole | cushion | drop | gait)
     ^ _ : neutral $
     ^ _? [shoe gait underfoot support stable pronation] _? : neutral
     neutral and gait
     running , neutral (, | $)`,
    encode`gender
     garment`,
  ),
  rule(
    'slip-resistant',
    encode`slip srnorm grip oil wet`,
    encode`slip [wet oil _]{0,3} neg (?! ~2 [lace laces buckle])
     [non neg zero] slip (?! resist | ~ heel)
     non? slip ~1 resist
     [resist control] ~2 slip (?! ~ heel)
     srnorm
     oil ~3 resist
     resist ~2 oil
     [grip hold stable] [^, trail]{0,4}? [wet oil]
     [wet oil] [^, trail]{0,3}? grip
     [wet oil] ~1 [: ,] _? hold`,
    encode`trail
     heel ~ slip
     [cup collar upper] ~3 slip
     foot neg? slip (?! ~2 [wet oil])`,
  ),
];
