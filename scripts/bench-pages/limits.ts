import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Medians of a scenario: contender -> what was measured -> value. */
type Medians = Record<string, Record<string, number>>;

export interface Limit {
  what: string;
  /** The scenario's file of results, by its name. */
  scenario: string;
  /** @param read gives the medians of another scenario */
  measure: (medians: Medians, read: (scenario: string) => Medians) => number;
  atMost: number;
}

const ratio =
  (key: string, ours = 'insole', theirs = 'vanilla') =>
  (medians: Medians): number =>
    medians[ours]![key]! / medians[theirs]![key]!;

const added =
  (key: string) =>
  ({ insole, vanilla }: Medians): number =>
    insole![key]! - vanilla![key]!;

const guides = ratio('layout', 'guide-insole', 'guide-vanilla');

/** What the list of shoes and the guide may take, as ratios to a page written by hand unless a unit is named. */
const LIMITS: readonly Limit[] = [
  {
    what: 'cold page, script start to 12 cards',
    scenario: 'A',
    measure: ratio('scriptToRendered'),
    atMost: 1,
  },
  { what: 'cold page, blocking time added, ms', scenario: 'A', measure: added('tbt'), atMost: 10 },
  { what: 'cold page, first paint delayed by, ms', scenario: 'A', measure: added('fcp'), atMost: 20 },
  {
    what: 'server-rendered text on screen',
    scenario: 'A',
    measure: ratio('navToRendered', 'ssr-insole'),
    atMost: 0.6,
  },
  { what: 'one widget of 10 cards', scenario: 'B10', measure: ratio('layout'), atMost: 1.3 },
  { what: '1,000 cards', scenario: 'B1000', measure: ratio('layout'), atMost: 0.5 },
  {
    what: 'memory of a card, kB',
    scenario: 'B1000',
    measure: ({ insole }) => insole!.totalKB! / 1000,
    atMost: 13,
  },
  { what: '10,000 cards', scenario: 'B10000', measure: ratio('layout'), atMost: 0.4 },
  { what: '1,000 widgets of 4 cards', scenario: 'C1000', measure: ratio('layout'), atMost: 0.4 },
  { what: 'every field of 1,000 cards', scenario: 'D-all', measure: ratio('layout'), atMost: 0.4 },
  {
    what: '1,000 times attached and detached, growth, kB',
    scenario: 'E-long',
    // The engine learns in the first thousand; what grows on is kept.
    measure: ({ insole }, read) => (insole!.retainedKB! - read('E-short').insole!.retainedKB!) / 3,
    atMost: 200,
  },
  { what: 'a guide of 600 words', scenario: 'G1', measure: guides, atMost: 1.3 },
  { what: '100 of them', scenario: 'G100', measure: guides, atMost: 1.4 },
];

/** How the scenarios of the limits are run: as often as their noise asks for, in seven minutes together. */
export const PLAN: readonly (readonly string[])[] = [
  ['--scenario=A', '--runs=5', '--contenders=vanilla,insole,ssr-insole'],
  ['--scenario=B', '--runs=7', '--n=10'],
  ['--scenario=B', '--runs=3', '--n=1000,10000'],
  ['--scenario=C', '--runs=3', '--k=1000'],
  ['--scenario=D', '--runs=3'],
  ['--scenario=E', '--runs=1', '--cycles=1000', '--tag=short'],
  ['--scenario=E', '--runs=1', '--cycles=4000', '--tag=long'],
  ['--scenario=G', '--runs=7'],
];

/**
 * Prints what was measured beside its limit.
 *
 * @param results folder with a file of each scenario
 * @returns how many are over
 */
export function compareWithLimits(results: string): number {
  const read = (scenario: string): Medians => {
    const text = readFileSync(join(results, `${scenario}.json`), 'utf8');
    return (JSON.parse(text) as { medians: Medians }).medians;
  };
  let over = 0;
  console.log(`\n${'what'.padEnd(50)}${'measured'.padStart(10)}${'at most'.padStart(10)}`);
  for (const { what, scenario, measure, atMost } of LIMITS) {
    const value = measure(read(scenario), read);
    // What was not measured is over, too.
    const isOver = !(value <= atMost);
    if (isOver) over++;
    console.log(
      `${what.padEnd(50)}${value.toFixed(2).padStart(10)}${String(atMost).padStart(10)}${isOver ? '   over' : ''}`,
    );
  }
  return over;
}
