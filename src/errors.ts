export { InputError, type InputIssue } from './model/input-error.ts';
