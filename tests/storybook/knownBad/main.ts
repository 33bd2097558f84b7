import { defineMain } from '@storybook/react-vite/node';
import published from '../../../.storybook/main.js';

/** The published Storybook, with other stories: those that have to fail. */
export default defineMain({ ...published, stories: ['./*.stories.tsx'] });
