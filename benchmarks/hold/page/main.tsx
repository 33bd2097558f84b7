// Takes the place of React's developer tools, so it is imported before React.
import { countRenders } from '../../support/countRenders.js';
import { showPage } from '../../../tests/tabs/page/showPage.js';

// The page of the tabs' tests, with its renders counted.
window.renders = countRenders();
showPage();
