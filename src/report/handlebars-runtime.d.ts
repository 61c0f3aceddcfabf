/** Handlebars types its runtime under a name that Node does not find. */
declare module 'handlebars/runtime.js' {
  export { default } from 'handlebars';
}
