export { fieldsOf, integrityIssues } from './integrity.ts';
