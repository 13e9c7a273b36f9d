/**
 * The features of a shoe that matter for comfort and fit. The order is that of the glossary
 * (`content/<locale>/features.md`), which gives each its name and its meaning in plain words.
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
