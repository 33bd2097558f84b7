import preview from '../../../.storybook/preview.js';
import './knownBad.css';

// Stories that must fail, each for one reason. Not among the published ones.
const meta = preview.meta({ title: 'Known bad' });

/** A button without a name. */
// oxlint-disable-next-line jsx-a11y/control-has-associated-label -- that is the point
export const InBothThemes = meta.story(() => <button type="button" />);

/** Grey on white: fine on black. */
export const InLight = meta.story(() => <p className="bad-in-light">Read this</p>);

/** Grey on black: fine on white. */
export const InDark = meta.story(() => <p className="bad-in-dark">Read this</p>);

/** Ten pixels are too small to press, and too close to the next. */
export const SmallTargets = meta.story(() => (
  <div className="bad-targets">
    <button type="button">a</button>
    <button type="button">b</button>
  </div>
));

/** The one that has to pass: a check that fails everything proves nothing. */
export const Good = meta.story(() => <p>Read this</p>);
