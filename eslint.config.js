// Only what Biome does not do: regular expressions that are safe on any input and mean what they say.
import redos from 'eslint-plugin-redos';
import * as regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

const isMatterOfTaste = (rule) => /\/(?:prefer|sort|match-any|strict|use-ignore-case)/u.test(rule);

export default [
  {
    files: ['src/**/*.ts'],
    languageOptions: { parser: tseslint.parser },
    plugins: { redos, regexp },
    rules: {
      ...Object.fromEntries(
        Object.entries(regexp.configs.recommended.rules).filter(([rule]) => !isMatterOfTaste(rule)),
      ),
      'regexp/require-unicode-regexp': 'error',
      'regexp/no-super-linear-move': 'error',
      'redos/no-vulnerable': ['error', { timeout: 5000 }],
    },
  },
];
