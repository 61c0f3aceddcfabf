/** The script inside the report: it adds to a page that reads well without it. */
import { startControls } from './controls.js';
import { startEvidence } from './evidence.js';
import { startKeyboard } from './keyboard.js';
import { startOrigins } from './origins.js';
import { startReview } from './review/index.js';
import { startRouter } from './router.js';

document.documentElement.classList.add('js');
document.addEventListener('DOMContentLoaded', () => {
  startControls();
  startEvidence();
  startKeyboard(startReview());
  startOrigins();
  startRouter();
});
