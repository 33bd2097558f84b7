import { describeConsumer } from './support/describeConsumer.js';

describeConsumer('express');
