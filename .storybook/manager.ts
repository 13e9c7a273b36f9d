import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming/create';

addons.setConfig({
  theme: create({
    base: 'light',
    brandTitle: 'Insole',
    brandUrl: '?path=/docs/start-here--docs',
    brandTarget: '_self',
    colorPrimary: '#0b6b5d',
    colorSecondary: '#0b6b5d',
    fontBase: 'system-ui, sans-serif',
  }),
});
