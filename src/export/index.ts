export { survivalSentences } from './sentences.js';
