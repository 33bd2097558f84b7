import type { PreviewAddon } from 'storybook/internal/csf';
import type { LicenseParameters } from './createWorld.js';
import type { StoryGlobals } from './globals.js';
import { globalTypes, initialGlobals } from './globals.js';
import { Stage } from './Stage.js';
import type { Loaded } from './withTestStack.js';
import { loadTestStack, Providers } from './withTestStack.js';

/** What stories may say beside what Storybook and its addons take. */
interface StoryTypes {
  parameters: {
    /** The world that the story stands in. */
    license?: LicenseParameters;
    /** Pixels that the story is given. */
    width?: number;
  };
  globals: Partial<StoryGlobals>;
}

/** The stage and the server of every story, and the toolbar that moves them. */
export const theWorld: PreviewAddon<StoryTypes> = {
  globalTypes,
  initialGlobals,
  loaders: [loadTestStack],
  decorators: [
    (Story, context) => {
      const { license, width } = context.parameters as StoryTypes['parameters'];
      const globals = context.globals as StoryGlobals;
      const loaded = context.loaded as unknown as Loaded;
      return (
        <Stage globals={globals} language={loaded.messages.locale} width={width}>
          <Providers
            key={loaded.world.endpoint}
            loaded={loaded}
            globals={globals}
            license={license}
          >
            <Story />
          </Providers>
        </Stage>
      );
    },
  ],
};
