/** How long a slice of work may take before the page gets its turn, in milliseconds. */
export const TURN = 8;
