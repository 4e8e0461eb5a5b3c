// `npm run schema`: writes the JSON Schema files of this folder, from the zod schemas.
import { writeFileSync } from 'node:fs';
import { jsonSchemas } from 'corroborate/schema';

for (const [name, schema] of Object.entries(jsonSchemas())) {
  writeFileSync(new URL(`${name}.schema.json`, import.meta.url), `${JSON.stringify(schema, null, 2)}\n`);
}
