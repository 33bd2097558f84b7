import { describeConsumer } from './support/describeConsumer.js';

describeConsumer('next', { isServerRendered: true });
