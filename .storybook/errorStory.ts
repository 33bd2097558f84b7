import type { Action, KnownErrorCode, LicenseErrorMessageProps } from 'react-floating-license';
import { FloatingLicenseError } from 'react-floating-license';
import { errors } from 'react-floating-license/protocol';
import { expect } from 'storybook/test';
import type { Played } from './storyTools.js';
import { errorOf, shows } from './storyTools.js';

/** No editor for an error: Storybook's would copy it by its constructor, which wants to know more. */
export const errorArgTypes = { error: { control: false }, children: { control: false } } as const;

interface ErrorStory {
  args: LicenseErrorMessageProps;
  play: (context: Played) => Promise<void>;
}

/** A story of a refusal: `meta.story(refused('borrow', 'blacklisted'))`. Checks what it shows. */
export function refused(action: Action, code: KnownErrorCode): ErrorStory {
  return storyOf(new FloatingLicenseError({ code, action, outcome: 'refused', status: 400 }));
}

/** A story of an action whose answer was lost, and why. */
export function lost(action: Action, code: KnownErrorCode): ErrorStory {
  return storyOf(new FloatingLicenseError({ code, action, outcome: 'unknown' }));
}

function storyOf(error: FloatingLicenseError): ErrorStory {
  return {
    args: { error },
    play: async (context) => {
      await shows(context, `${errorOf(error.code)}[data-outcome='${error.outcome}']`);
      const [callout] = context.canvas.getAllByRole('alert');
      // What a developer wrote for developers is not what a person reads first.
      const spoken = callout?.querySelector('.rfl-error-what')?.textContent ?? '';
      await expect(spoken.length).toBeGreaterThan(0);
      const { audience } = errors[error.code as KnownErrorCode];
      if (audience === 'developer') await expect(spoken).not.toContain(error.message);
    },
  };
}
