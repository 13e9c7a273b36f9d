import type { Feature } from '../model/feature.js';
import { compilePattern, type Concept } from './concepts.js';

/** How words state a feature. Numbers are read by `measures.ts`, fitting widths by `widths.ts`. */
export interface Rule {
  feature: Feature;
  /** Without one of these concepts the rule cannot hold, and is not tried. */
  anchors: Concept[];
  states: RegExp;
  /** Found in the part of the sentence where the statement is, it means something else. */
  unless?: RegExp;
  /** Likewise, anywhere in the sentence. */
  elsewhere?: RegExp;
}

/** @param states one pattern a line, see `compilePattern` */
function rule(feature: Feature, anchors: string, states: string, unless?: string, elsewhere?: string): Rule {
  return {
    feature,
    anchors: anchors.split(' ') as Concept[],
    states: compilePattern(states.replaceAll('\n', '|'), 'g'),
    ...(unless && { unless: compilePattern(unless.replaceAll('\n', '|')) }),
    ...(elsewhere && { elsewhere: compilePattern(elsewhere) }),
  };
}

export const RULES: readonly Rule[] = [
  rule(
    'arch-support',
    'arch',
    `arch ~3 support
     support ~4 arch
     arch [raised pad]
     raised ~ arch`,
    'upper ~ arch',
  ),
  // What is cushioned must not be a collar or a tongue, and not the heel alone, which is a feature of its own.
  rule(
    'cushioning',
    'cushion shock memory pad soft gel air foam absorb',
    `cushion (?! [^, heel sole midsole insole]{0,2} ([collar ankle strap upper shaft garment] | heel (?! ~1 [counter cup]))) (?<! heel cushion) (?<! (collar ankle strap) . cushion)
     shock [^, heel]? absorb (?! [^, sole midsole insole]{0,2} heel)
     absorb [^, heel]{0,2} shock (?! [^, sole midsole insole]{0,3} heel)
     memory foam (?! ~2 [collar ankle strap upper garment])
     foam memory
     [pad gel] [^, heel collar ankle strap leather]{0,2} [insole midsole sole underfoot forefoot]
     [insole midsole underfoot forefoot] [^, heel collar ankle strap leather sole]{0,2} [pad gel]
     soft [^, heel collar ankle leather upper]{0,2} [insole midsole underfoot foam]
     (?<! heel ~3) soft [^, heel collar ankle leather upper]{0,2} strike
     [insole midsole foam] [^, heel collar ankle leather upper]{0,4} soft
     [sole midsole insole] , [^,]{1,6} , soft
     air [^, heel]? [cushion sole midsole]
     [cushion pad absorb shock foam] ~2 heel and forefoot
     [cushion pad absorb shock foam] ~2 forefoot and heel
     [cushion pad absorb] ~2 heel ~2 toe
     forefoot ~2 [cushion pad gel]`,
  ),
  rule(
    'heel-cushioning',
    'heel crash',
    `[cushion pad soft foam gel absorb shock air] [^, and toe sole midsole insole]{0,3}? heel (?! ~ toe | ~1 [counter cup])
     heel (?! ~ toe) [^, and toe insole sole midsole counter]{0,3}? [cushion pad gel absorb shock foam]
     [midsole insole sole] [^, cushion pad]{0,2} [pad gel cushion] heel
     soft [^, toe]{0,2} heel strike
     crash pad`,
    `collar
     ankle
     heel ~ toe
     toe ~ heel
     leather
     strap`,
  ),
  rule(
    'firm-heel-counter',
    'counter cup',
    `[firm stiff] ~3 counter
     [firm stiff] ~2 heel cup
     counter ~3 [firm stiff hold stable]
     heel cup ~2 [firm stiff]
     [support stable hold] ~ counter`,
    'insole',
  ),
  rule(
    'low-heel-drop',
    'drop',
    `[zero low] heeltotoe? drop
     drop :? zero
     low heel drop
     neg drop`,
  ),
  rule('high-heel-drop', 'drop', `high heeltotoe? heel? drop`),
  rule(
    'rocker-sole',
    'rocker roll curved',
    `rocker (?! style)
     curved ~2 sole ~5 roll
     sole ~3 roll ~ [toe foot forefoot]
     sole curved ~4 roll
     curved sole
     roll sole
     sole roll shaped
     roll shaped`,
    `style
     curved plate`,
  ),
  rule(
    'wide-toe-box',
    'toe forefoot',
    `[wide room] [^, heel calf fit strap]{0,2} [toe forefoot] (?! [cap post])
     shaped [^, heel]{0,1} toe box
     [toe forefoot] [^, heel]{0,3} [wide room spread]
     spread ~2 toe
     foot shaped ~2 toe`,
    `narrow
     cap
     depth
     plate`,
  ),
  rule(
    'wide-fit',
    'wide width',
    `wide [^, sole strap]? [fit width foot last shoe]
     [fit width foot last] ~2 wide
     extra wide
     wide extra
     extra width
     number wide
     ^ wide $`,
    `calf
     strap
     sole
     wide ~2 [toe box heel forefoot]`,
  ),
  rule(
    'extra-depth',
    'depth',
    `extra ~ depth
     depth ~1 extra
     depth shoe`,
  ),
  rule(
    'removable-insole',
    'insole orthotic removable',
    `removable [^, shaft]{0,3} insole
     insole ~4 removable
     sole :? non? neg? removable
     removable sole
     insole ~3 , [neg non] removable
     [raised take] out ~3 insole
     insole ~2 [raised take] out
     orthotic ~2 [ready fit room]
     [ready fit room for removable] [^, shoe]{0,3}? orthotic
     insole ready
     [ready fit room for] ~2 insole own
     [ready fit room for] ~2 own insole`,
  ),
  rule(
    'stability',
    'motion pronation medial rail inward stable',
    `motion ~ control
     rail
     medial ~ [post support]
     pronation ~3 [support control stable post inward rail]
     [support control for rail inward] [^, neutral]{0,3}? pronation
     roll ~ inward
     inward ~ roll
     control ~2 inward
     stable running? [shoe gait]
     [shoe gait running] :? stable
     support _? : stable
     ^ stable $`,
    `torsion
     ankle`,
  ),
  rule(
    'neutral',
    'neutral',
    `neutral running? [gait pronation running shoe midsole cushion support foot strike underfoot]
     [gait pronation support foot strike running] ~2 neutral (?! arch)
     running neutral
     shoe neutral`,
    `gender
     carbon neutral
     color
     style
     noise`,
  ),
  rule(
    'lightweight',
    'featherlight light',
    `featherlight
     light [shoe sole midsole upper foam underfoot foot]
     light running shoe
     light and ~1 [breathable flexible cushion soft]
     [breathable flexible cushion soft] [and ,] light (?! ~1 [color garment noise])
     intensely light
     [shoe upper midsole sole foam] light
     weight : light`,
    `garment
     noise
     color`,
  ),
  rule(
    'slip-resistant',
    'slip srnorm grip oil wet',
    `slip neg
     [non neg] slip (?! resist | ~ heel)
     slip ~1 resist
     resist ~2 slip (?! ~ heel)
     srnorm
     oil ~3 resist
     resist ~2 oil
     [grip hold] [^, trail]{0,4}? [wet oil]
     [wet oil] [^, trail]{0,3}? grip
     [grip hold] ~ slip floor`,
    `trail
     heel ~ slip`,
  ),
  rule(
    'ankle-support',
    'ankle collar shaft',
    `ankle ~4 [support stable]
     [support stable] ~4 ankle
     [collar shaft] ~2 support
     support ~ [collar shaft]`,
    'arch',
  ),
  rule(
    'flexible-forefoot',
    'flexible',
    `flexible [^, upper leather collar lace laces]{0,2}? [sole forefoot midsole toe groove]
     [sole forefoot midsole] [^, upper leather noise]{0,4}? flexible
     groove ~ flexible
     flexible ~ foot`,
    `noise
     plate`,
  ),
  rule(
    'stiff-forefoot',
    'stiff carbon steel',
    `carbon [^, rubber]{0,2}? [plate shank sole midsole] (?! resist)
     [plate sole shank midsole] :? [^, rubber]{0,2} carbon (?! rubber)
     stiff [^, counter cap heel]{0,2}? [sole forefoot shank midsole plate toe]
     [sole forefoot shank midsole plate] [^, counter cap heel]{0,3}? stiff
     steel shank
     shank :? steel`,
    `torsion
     counter
     cap`,
  ),
  rule(
    'adjustable-closure',
    'lace laces lacing velcro hook buckle dial adjust cord closure',
    `lace up
     lace closure
     closure ~3 [lace laces lacing]
     laces
     lacing
     velcro
     hook ~ loop
     buckle
     dial
     adjust ~3 [strap lace laces cord closure fit velcro buckle]
     [strap lace laces cord closure fit] ~3 adjust
     closure strap
     closure ~ cord
     cord ~ [closure cord]
     strap closure`,
    `elastic [lace laces cord]
     [lace laces] ~ elastic
     decorative
     spare
     noise`,
  ),
  rule(
    'breathable',
    'breathable mesh perforated',
    `breathable
     mesh
     perforated`,
    `noise
     garment
     perforated ~ insole
     insole ~1 perforated
     style ~ perforated
     perforated ~ style`,
    'garment ~2 , ~1 mesh',
  ),
];
