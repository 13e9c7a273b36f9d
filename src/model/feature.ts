/**
 * What a shoe can have that matters for comfort and fit. The order is that of the glossary
 * (`content/<locale>/features.md`), which gives each its name and plain meaning.
 */
export const FEATURES = [
  'arch-support',
  'cushioning',
  'heel-cushioning',
  'firm-heel-counter',
  'low-heel-drop',
  'high-heel-drop',
  'rocker-sole',
  'wide-toe-box',
  'wide-fit',
  'extra-depth',
  'removable-insole',
  'stability',
  'neutral',
  'lightweight',
  'slip-resistant',
  'ankle-support',
  'flexible-forefoot',
  'stiff-forefoot',
  'adjustable-closure',
  'breathable',
] as const;

export type Feature = (typeof FEATURES)[number];
