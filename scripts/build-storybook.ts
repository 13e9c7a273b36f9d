/** Builds Storybook as the tests of its stories want it: `npm test` does so beside other checks. */
import { buildStorybook } from './storybook/build.js';

await buildStorybook();
