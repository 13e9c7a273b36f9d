import { encode } from '../concepts.js';
import { rule, type Rule } from './rule.js';

/** Rules for what is under the foot. */
export const UNDERFOOT_RULES: readonly Rule[] = [
  rule(
    'arch-support',
    encode`arch`,
    encode`arch ~3 support
     support ~4 arch
     arch :? [raised pad firm post]
     [raised extra firm post] ~ arch
     [hold grip] up ~2 arch
     (?<! [strap lace lacing] [^,]{0,3}) hold ~1 arch`,
    encode`upper ~ arch | steel`,
  ),
  // What is cushioned must not be a collar or a tongue, and not the heel alone, which is a feature of its own.
  rule(
    'cushioning',
    encode`cushion shock memory pad soft gel air foam absorb`,
    encode`cushion (?! (?! and [collar ankle strap upper shaft garment]) [^, heel sole midsole insole]{0,2} ([collar ankle strap upper shaft garment] | heel (?! ~1 [counter cup]))) (?<! heel cushion) (?<! [collar ankle strap upper garment] _? cushion)
     shock [^, heel]? absorb (?! [^, sole midsole insole]{0,2} heel)
     absorb [^, heel]{0,2} shock (?! [^, sole midsole insole]{0,3} heel)
     memory foam (?! ~2 [collar ankle strap upper garment])
     (foam pad | pad foam) (?! ~1 [heel collar ankle strap upper])
     (?<! plate ~1) take shock out
     (?<! heel ~1) absorb [^, heel]{0,2} [strike underfoot gait]
     (?<! [crash heel]) [pad gel] (?! raised? arch) [^, heel collar ankle strap leather]{0,2} ([midsole sole underfoot forefoot strike] | insole (?! ~1 heel))
     [insole midsole underfoot forefoot] [^, heel collar ankle strap leather sole]{0,3} [pad gel] (?! raised? arch | [^, and]? heel)
     soft [^, heel collar ankle leather upper]{0,2} [insole midsole underfoot foam]
     [insole midsole foam] [^, heel collar ankle leather upper]{0,4} soft
     [insole midsole foam] _? , [^, leather heel]? [soft pad cushion gel] (?! ~1 [upper collar heel])
     pad , neg? removable insole
     [sole midsole insole] , [^, leather upper]{1,8} , soft (?! ~1 [upper leather])
     air [^, heel]? [cushion sole midsole]
     soft , [^, heel collar ankle leather upper]{0,3} foam
     (?<! heel ~3) [cushion pad] air (?! ~2 heel)
     [insole sole] leather pad (?! ~1 [collar ankle heel])
     [cushion pad absorb shock foam gel] ~3 heel ~2 [toe forefoot]
     [cushion pad absorb shock foam gel] ~2 [toe forefoot] ~2 heel
     [gel air] ~1 forefoot
     gait soft
     underfoot _? : soft
     foam ~2 [forefoot underfoot]
     [foam midsole] ~5 absorb
     absorb _{0,3} midsole`,
  ),
  rule(
    'heel-cushioning',
    encode`heel crash`,
    encode`[cushion pad soft foam gel absorb shock air] [^, and toe sole midsole insole dial resist]{0,3}? heel (?! ~ toe | ~1 [counter cup] | collar)
     heel (?! ~ toe) [^, and toe insole sole midsole counter]{0,5}? [cushion pad gel absorb shock foam air]
     (^|,) _? heel [_ soft]{0,4} , [^, sole midsole insole toe forefoot]{0,3} [gel absorb shock cushion pad air]
     [gel pad] insole ~1 heel
     heel [_ post]{1,3} , [^, sole midsole insole toe forefoot]{0,2} [absorb cushion]
     [cushion pad foam gel] ~1 forefoot and heel
     crash pad`,
    encode`(?<! and ~5) [collar ankle]
     heel _? forefoot
     forefoot _? heel
     [rail strap]`,
    encode`heel ,? and? number unit ~2 [forefoot toe]`,
  ),
  rule(
    'firm-heel-counter',
    encode`counter cup firm stiff`,
    encode`[firm stiff] ~3 counter
     [firm stiff] ~2 heel cup
     counter ~5 [firm stiff hold grip stable support] (?! ankle)
     [counter cup] (?= ~3 neg flexible)
     [firm stiff stable] leather? cup ~2 heel
     heel ~3 [firm stiff stable ,]+ leather? cup
     ^ [firm stiff]+ cup $
     heel cup [hold grip]
     [firm stiff stable] , [^, sole]{0,3} (counter | heel cup)
     cup cup ~2 [firm stiff]
     [firm stiff] ,? heel (?! [number toe sole cup cushion pad])
     cup ~2 [hold grip stable] ~1 heel
     cup heel ~1 [hold grip]
     heel ~2 [cup box] ~2 [firm stiff]
     cup ~1 heel ~1 [firm stiff]
     cup [firm stiff] ~ heel
     counter [^,]{0,2} , [firm stiff hold] [, intensely]
     [support stable hold] ~ counter`,
    encode`insole [^, and]{0,4} [counter cup]`,
  ),
];
