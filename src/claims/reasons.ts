import type { ClaimReason } from './rules.js';

/** Why authorities object, in English (shared by the rules of all languages). */
export const MEDICAL: ClaimReason = {
  why: 'In the UK this is a medical claim, which asks for a certified device and evidence. In the US a health benefit asks for good evidence, generally randomised trials in people.',
  sources: ['cap-devices', 'ftc-health-2022'],
};

export const RELIEF: ClaimReason = {
  why: 'In the UK “socks to relieve pain” was held to be a medicinal claim. Words about comfort and support are usually safe there; “relieves discomfort” may not be.',
  sources: ['asa-socks-2022', 'asa-orthotics', 'cap-devices'],
};

export const POSTURE: ClaimReason = {
  why: 'Reviews find no consensus that posture causes back pain, and to correct it is a medical claim.',
  sources: ['swain-2020', 'cap-devices'],
};

export const PREVENTION: ClaimReason = {
  why: 'Insoles do not prevent back pain, and a health benefit asks for good evidence, generally randomised trials in people.',
  sources: ['cochrane-insoles-2007', 'chuter-2014', 'ftc-health-2022'],
};

export const PROOF: ClaimReason = {
  why: 'Who says “proven” must have the proof: competent, reliable evidence, generally randomised trials in people.',
  sources: ['ftc-health-2022'],
};

export const TESTIMONIAL: ClaimReason = {
  why: 'Nobody else’s word can claim for a seller what the seller could not.',
  sources: ['ftc-endorsement-2023', 'ftc-health-2022'],
};

export const IMPLIED: ClaimReason = {
  why: 'What is named for a condition is taken to treat it, and what is implied counts as if it were said.',
  sources: ['ftc-health-2022'],
};
