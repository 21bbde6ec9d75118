/** Runs analysis to its end without letting anything else in. */
export { atOnce } from '../../src/analysis/steps.js';
