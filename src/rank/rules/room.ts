import { encode } from '../concepts.js';
import { rule, type Rule } from './rule.js';

/** Rules for how much room there is. */
export const ROOM_RULES: readonly Rule[] = [
  rule(
    'wide-toe-box',
    encode`toe forefoot last shaped`,
    encode`[wide room] [^, heel calf fit strap]{0,4} [toe forefoot] (?! [cap post])
     [wide room] , [^, heel calf]{0,2} [toe forefoot]
     width [toe forefoot] box
     [toe forefoot] [^, heel foot]{0,3} [wide room spread]
     foot shaped ~2 [toe last]
     ^ foot shaped $
     toe ~3 foot shaped
     [toe forefoot] ~2 shaped ~3 foot
     box : [^:]{0,4} [wide room]
     neg [^,]{0,2} narrow ~1 toe
     toe [^,]{0,2} neg _? narrow
     neg toe narrow
     narrow forefoot neg
     narrow (?= neg ~1 toe)`,
    encode`(?<! neg [^,]{0,2}) narrow (?! _? neg)
     velcro
     depth _ and toe room`,
  ),
  rule(
    'wide-fit',
    encode`wide width`,
    encode`wide [^, sole strap]? [fit width last shoe]
     (?<! [cushion pad foam gel]) wide [^, sole strap cushion pad foam gel]? foot
     [fit width foot last] ~2 wide
     extra wide
     [width fit last] : [^:]{0,8}? wide
     [width fit] [^, :]? , wide (,|$)
     _ [and or] intensely? wide $
     wide extra
     extra width
     number _? wide
     shoe [^, strap sole]{0,3} wide $
     ^ _? wide $
     (^|,) intensely wide (,|$)
     neg wide _ $`,
    encode`calf
     narrow for
     wide ~2 [toe box heel forefoot]
     [toe box forefoot] :? ~1 wide
     [toe box forefoot] ~1 and wide (?! fit)`,
  ),
  rule(
    'extra-depth',
    encode`depth`,
    encode`extra ~ depth
     depth ~1 extra
     depth than
     high depth
     wide depth _? (, | $)
     [medial inward] depth
     depth [: , number unit _]{1,5} extra
     depth [shoe last foot]
     [fit last] depth`,
    encode`insole ~2 depth
     trail`,
  ),
  rule(
    'removable-insole',
    encode`insole orthotic removable`,
    encode`removable ,? [^, shaft]{0,3} insole
     insole ~4 removable
     sole [leather pad foam soft shaped]{0,2} :? non? neg? removable
     removable sole
     insole : decorative
     insole ([^,]{0,5} ,){1,2} ([^, shaft]{0,4} and)? [neg non _]? removable
     [raised take slip] out ~3 insole
     insole [^,]{0,5} [raised take slip] _? and? out
     insole ([^,]{0,8} ,){1,2} [^,]{0,4} [raised take slip] out
     insole out
     [raised take slip] insole out
     take insole
     take ~1 orthotic
     orthotic ~1 [raised take slip] out
     orthotic ~2 [ready fit room]
     [ready fit room for removable] [^, shoe]{0,3}? orthotic
     ready insole (,|$)
     orthotic ~ removable
     [ready fit room for] ~2 insole own
     [ready fit room for take] ~2 own insole`,
    encode`garment [_ leather]? insole`,
  ),
];
