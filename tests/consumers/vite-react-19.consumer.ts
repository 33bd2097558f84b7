import { describeConsumer } from './support/describeConsumer.js';

describeConsumer('vite-react-19', { portFlag: ['start'] });
