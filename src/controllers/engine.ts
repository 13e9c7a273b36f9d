export const rankFeed = async (..._: unknown[]): Promise<never> => { throw new Error('not there yet'); };
