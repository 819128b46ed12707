/** Stands for `node:assert/strict` in a web worker: the cases use only what both have under the same name. */
export { assert as default } from 'chai';
