/**
 * What the invented shoes have, in sentences as shops write them; several for each, so that a reader
 * of features has something to read. What a shoe is made of, never what it does for a body.
 */
export const FEATURE_PROSE = {
  cushioned: [
    'A cushioned midsole of soft foam takes the edge off hard floors.',
    'Underfoot is a thick, cushioned midsole that stays springy.',
    'The midsole is generously cushioned from heel to toe.',
  ],
  heel: [
    'Extra heel cushioning sits where you land first.',
    'A soft gel pad is set into the heel.',
    'The foam is deeper and softer under the heel.',
  ],
  arch: [
    'The contoured footbed has built-in arch support.',
    'A moulded footbed with arch support fills the space under the foot.',
  ],
  counter: [
    'A firm heel counter cups the back of the foot.',
    'Round the heel is a stiff, structured heel counter.',
  ],
  rocker: [
    'The rocker sole curves up at the toe, so that each step rolls forward.',
    'Its curved rocker-bottom sole makes for a smooth roll from heel to toe.',
  ],
  toe: [
    'The toe box is wide and rounded, with space for toes to spread.',
    'A wide toe box follows the outline of a foot, not of a fashion.',
    'Cut on a foot-shaped last with a roomy toe box.',
  ],
  depth: [
    'Extra depth inside leaves room for thick socks or your own inserts.',
    'Built on an extra-depth last: more height over the toes.',
  ],
  removable: [
    'The insole is removable, if you would rather wear your own.',
    'Lift out the removable footbed to air it or swap it.',
    'A removable insole comes as standard.',
  ],
  stable: [
    'A broad base and a firmer inner edge make it a stability shoe.',
    'Guide rails on both sides keep the ride stable.',
  ],
  neutral: ['A neutral shoe: no posts, no wedges.', 'It has a neutral platform without guidance.'],
  grip: [
    'The slip-resistant rubber outsole grips wet tiles.',
    'A non-slip outsole with fine channels sheds water.',
    'Underneath, a slip-resistant sole with deep, soft lugs.',
  ],
  collar: [
    'A padded high-top collar closes over the ankle for ankle support.',
    'The cuff is cut above the ankle, firm and padded, for ankle support on rough ground.',
  ],
  flex: [
    'Deep flex grooves let the forefoot bend easily.',
    'The forefoot is flexible enough to roll up with one hand.',
  ],
  stiff: ['A stiff forefoot plate keeps the front of the shoe from bending.'],
  laces: [
    'Closes with laces through five pairs of eyelets.',
    'A classic lace-up closure, with spare laces in the box.',
  ],
  straps: [
    'Two adjustable hook-and-loop straps open wide and close with one hand.',
    'Adjustable straps set the fit over the instep.',
  ],
  buckles: ['Adjustable buckles set the fit at both straps.', 'Each strap has its own adjustable buckle.'],
  zip: ['A side zip opens it from top to sole.'],
  slipOn: ['Slip it on: there is nothing to tie.', 'A slip-on, with elastic hidden under the tongue.'],
  breathable: [
    'The breathable mesh upper lets air through.',
    'An engineered knit upper keeps it breathable on warm days.',
  ],
  leather: [
    'The upper is full-grain leather from a tannery that cleans its own water.',
    'Soft nubuck leather outside and in.',
  ],
  suede: ['The upper is brushed suede, lined with cotton.'],
  waterproof: ['A waterproof membrane keeps puddles out.'],
  wool: ['Boiled wool outside, fleece inside.'],
  cork: ['The footbed is cork and natural latex under suede.'],
  vegan: ['Made without any animal material.'],
} as const;

export type DemoFeature = keyof typeof FEATURE_PROSE;
