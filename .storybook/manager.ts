import { addons } from 'storybook/manager-api';
import { createTheme } from './theme.js';

addons.setConfig({ theme: createTheme() });
