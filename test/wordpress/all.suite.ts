/** `npm run test:wordpress`: article-comments and the plugin in one real WordPress. */
import './comments.suite.js';
import './plugin.suite.js';
import './plugin-embeds.suite.js';
import './plugin-comments.suite.js';
import './plugin-admin.suite.js';
import './plugin-end.suite.js';
