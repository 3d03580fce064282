export { checkContract } from './check-contract.ts';
export { checkReferences } from './check-references.ts';
