import { encode } from '../concepts.js';
import { rule, type Rule } from './rule.js';

/** Rules for how a shoe is made. */
export const BUILD_RULES: readonly Rule[] = [
  rule(
    'lightweight',
    encode`featherlight light weight`,
    encode`featherlight
     light [running leather]? [shoe own shaft sole midsole upper foam underfoot foot]
     [breathable flexible cushion soft] [and ,] light (?! ~1 [color garment noise])
     [intensely extra] light
     [shoe own midsole sole mesh] [_ intensely rubber]? light (?! [rocker curved])
     [upper foam] [_ intensely]? light (?! [rocker curved pad cushion _])
     weight : light
     neg weight (?! _)
     [light low] weight
     weight [_ intensely]? low
     (^|,) intensely? light (?= [,:and intensely despite for]|$)`,
    encode`garment
     [featherlight light] ~2 cap`,
  ),
  rule(
    'ankle-support',
    encode`ankle collar shaft`,
    encode`ankle ~4 [support stable]
     [support stable] ~4 ankle
     [hold grip] ~2 ankle
     ankle ~1 torsion
     torsion ~1 ankle
     ankle [^, neg heel foot]{0,3}? [hold grip]
     collar [^,]{0,5}? support
     shaft ~2 support
     support ~ [collar shaft]`,
    encode`arch
     elastic ankle`,
  ),
  rule(
    'flexible-forefoot',
    encode`flexible roll`,
    encode`[flexible roll] ,? [^,]{0,7} pocket
     pocket _? [flexible roll]
     flexible leather sole
     sole leather{1,2} flexible
     (?<! leather [^,]{0,3}) flexible [, and] [^, upper leather collar]{0,3} sole
     flexible [^, upper leather collar lace laces]{0,2}? [sole forefoot midsole toe groove]
     (?<! [stiff elastic]) [sole forefoot midsole] [^, upper leather trail stiff]{0,4}? flexible
     [sole rubber] [^, neg]{0,3} , [^, upper leather zero]{0,5} flexible (?! ~2 [leather upper])
     (?<= sole [^,]{0,3} neg stiff ,+) ~ flexible
     roll sole? up
     flexible : high
     ^ intensely flexible $
     flexible ,? shoe
     flexible _? roll
     groove ~3 flexible
     flexible [^, upper leather]{0,5} foot (?! ~2 [medial inward])
     flexible [^, upper leather]{0,3} flexible`,
    encode`(?<! neg _?) plate`,
  ),
  rule(
    'stiff-forefoot',
    encode`stiff carbon steel shank`,
    encode`carbon [^, rubber]{0,2}? [plate shank sole midsole insole orthotic] (?! resist)
     [plate sole shank midsole] :? [^, rubber]{0,3} carbon (?! rubber)
     (?<! counter | cup | heel | cap) stiff [^, counter cap heel]{0,3}? [sole forefoot shank midsole plate toe] (?! cap)
     [sole forefoot shank midsole plate] [^, counter cap heel]{0,3}? stiff
     sole ~2 , [^, counter cup cap heel]? stiff
     (?<! [counter cup cap heel] ~1) stiff , [^, counter cap heel]{0,3} [sole forefoot midsole plate]
     ^ stiff $
     _ stiff number
     stiff _ :? number
     stiff : number
     shank firm
     steel shank
     shank :? steel`,
    encode`(?<! steel shank [^,]{0,3}) torsion (?! stiff? and stiff)
     for ~1 stiff
     carbon [style color]`,
  ),
  rule(
    'adjustable-closure',
    encode`lace laces lacing velcro hook buckle dial adjust cord closure`,
    encode`lace up
     closure [^, elastic]{0,3}? [lace laces lacing]
     (?<! elastic ~1) [laces lacing] (?! ~1 elastic)
     lace and strap
     lace ~1 [hook toe forefoot]
     hook and? lace
     ^ _? lace $
     ^ closure : [_ take elastic closure]* $
     velcro
     hook ~ loop
     loop ~1 lace
     hook [strap closure]
     buckle
     dial
     adjust ~3 [strap lace laces cord closure fit velcro buckle]
     [strap lace laces cord closure fit] ~3 adjust
     closure strap
     closure ~ cord
     [cord lace laces] ~ [closure cord]
     cord elastic? lace
     cord ~2 [hold ankle]
     strap closure
     [cord strap] ([^, elastic]{0,3} ,){1,2} ~ adjust (,|$)
     neg closure (?= , | $)`,
    encode`elastic cord (?! ~3 [adjust hold])
     (?<! velcro [^, strap closure lace]{0,3}) decorative
     spare`,
    encode`, [_ only for]{0,3} decorative+ ([, :] | $)`,
  ),
  rule(
    'breathable',
    encode`breathable mesh perforated flow`,
    encode`breathable
     flow ~1 air
     air ~ flow
     mesh
     perforated`,
    encode`garment
     non perforated
     removable for breathable
     breathable ~1 foam
     perforated cap
     [insole style decorative] ~ perforated
     perforated ~ [insole style decorative]`,
    encode`garment ~2 , ~1 mesh
     perforated , [style decorative]`,
  ),
];
