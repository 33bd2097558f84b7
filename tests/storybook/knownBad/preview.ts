// The very preview of the published stories: what is proven here is proven of it.
export { default } from '../../../.storybook/preview.js';
