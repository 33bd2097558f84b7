import { describeConsumer } from './support/describeConsumer.js';

describeConsumer('react-router', { isServerRendered: true, portFlag: ['dev'] });
