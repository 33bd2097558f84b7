import { describeConsumer } from './support/describeConsumer.js';

describeConsumer('vite-react-18', { portFlag: ['start'] });
