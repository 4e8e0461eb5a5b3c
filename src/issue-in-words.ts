import type { InputIssue } from './errors.ts';

/** An issue as zod tells it, as far as it is read here. */
interface Issue {
  code: string;
  path: readonly PropertyKey[];
  message: string;
  input?: unknown;
  expected?: unknown;
  keys?: readonly string[];
  values?: readonly unknown[];
  minimum?: unknown;
  options?: unknown;
}

/** What is wrong with a value, and where, in plain words. */
export function plainIssues(issue: Issue): InputIssue[] {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  switch (issue.code) {
    case 'unrecognized_keys':
      return (issue.keys ?? []).map((key) => ({ path: [...path, key], message: 'unknown option' }));
    case 'invalid_type':
      return [{ path, message: `expected ${issue.expected}, got ${typeInWords(issue.input)}` }];
    case 'invalid_value':
      return [
        {
          path,
          message: `expected ${(issue.values ?? []).map((v) => JSON.stringify(v)).join(' or ')}, got ${inWords(issue.input)}`,
        },
      ];
    case 'too_small':
      return [{ path, message: `expected ${issue.minimum} or more, got ${inWords(issue.input)}` }];
    case 'invalid_union':
      return [{ path, message: `expected ${optionsOf(issue)}` }];
    default:
      return [{ path, message: `${issue.message}, got ${inWords(issue.input)}` }];
  }
}

/** The names a union knows: `"count" or "percent" or …`. */
function optionsOf({ options }: Issue): string {
  const known: readonly unknown[] = Array.isArray(options) ? options : [];
  return known.map((option) => JSON.stringify(option)).join(' or ') || 'another form';
}

function typeInWords(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value);
  return Array.isArray(value) ? 'array' : typeof value;
}

/** The value itself when it is short and plain, else its type. */
function inWords(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : typeInWords(value);
}
