import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming';

addons.setConfig({
  theme: create({
    base: 'light',
    brandTitle: 'react-floating-license',
    colorPrimary: '#3a4ed0',
    colorSecondary: '#3a4ed0',
  }),
});
