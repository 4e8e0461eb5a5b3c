// Only what Biome does not do: the hygiene and the safety of regular expressions.
import redos from 'eslint-plugin-redos';
import * as regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

export default [
  {
    files: ['src/**/*.ts'],
    languageOptions: { parser: tseslint.parser },
    plugins: { redos, regexp },
    rules: {
      ...regexp.configs.recommended.rules,
      'regexp/require-unicode-regexp': 'error',
      'regexp/no-super-linear-move': 'error',
      'redos/no-vulnerable': ['error', { timeout: 5000 }],
    },
  },
];
