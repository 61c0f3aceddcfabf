export { assembleDossier } from './assemble.js';
