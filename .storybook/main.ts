import type { StorybookConfig } from '@storybook/web-components-vite';
import remarkGfm from 'remark-gfm';
import type { Alias, AliasOptions } from 'vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/docs/*.mdx', '../stories/*.stories.ts'],
  addons: [
    {
      name: '@storybook/addon-docs',
      // Tables in the written pages.
      options: { mdxPluginOptions: { mdxCompileOptions: { remarkPlugins: [remarkGfm] } } },
    },
    '@storybook/addon-a11y',
  ],
  // The guides as they ship, so that designers see real lengths.
  staticDirs: [
    { from: '../dist/cdn/content', to: '/content' },
    { from: '../stories/fixtures/shoes', to: '/shoes' },
  ],
  viteFinal: (config) => ({
    ...config,
    resolve: {
      ...config.resolve,
      // A helper that runs in Node imports Node's module; a package of that name would be bundled for the page.
      alias: [...aliases(config.resolve?.alias), { find: /^path$/, replacement: 'node:path' }],
    },
  }),
  features: {
    // The toolbar has a width and a ground of its own.
    backgrounds: false,
    viewport: false,
    // What whoever sets up a Storybook still has to do is no concern of its readers.
    sidebarOnboardingChecklist: false,
  },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
};
export default config;

function aliases(given: AliasOptions = []): readonly Alias[] {
  return Array.isArray(given)
    ? (given as readonly Alias[])
    : Object.entries(given).map(([find, replacement]) => ({ find, replacement: String(replacement) }));
}
