import { EN } from './en.js';

/** Ids of all sources that a reason may name. */
export const listClaimSources = (): string[] => [
  ...new Set([...EN.always, ...EN.selling].flatMap(({ reason }) => reason.sources)),
];
