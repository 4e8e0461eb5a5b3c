// A million claims cross the border of `compareReadings`. zod tells what is wrong with a value, and copies it; this only
// tells whether anything is, five to ten times as fast, by the same schema: so the two can't drift apart.

/** Whether a value is of a shape to the letter: nothing wrong, nothing more, nothing undefined. */
export type Guard = (value: unknown) => boolean;

/** What is used of a zod schema. */
export interface SchemaLike {
  _zod: { def: object };
}

interface Def {
  type: string;
  shape?: Record<string, SchemaLike>;
  element?: SchemaLike;
  innerType?: SchemaLike;
  options?: readonly SchemaLike[];
  discriminator?: string;
  entries?: Record<string, unknown>;
  values?: readonly unknown[];
  format?: string;
  checks?: readonly SchemaLike[];
}

interface Check {
  check: string;
  pattern?: RegExp;
  fn?: (value: unknown) => unknown;
  value?: number;
  inclusive?: boolean;
}

const never: Guard = () => false;

/**
 * The guard of a schema. It may say no to what zod lets pass (fields that are not known, `undefined`), never the other
 * way round; of a kind of schema that it does not know it says no to everything.
 */
export function guardOf(schema: SchemaLike): Guard {
  const def = schema._zod.def as Def;
  const basic = shapeGuard(def);
  // A number that must be whole is a check of its own kind: it has its format beside its checks.
  const checks = (def.checks ?? []).map((each) => checkGuard(each._zod.def as unknown as Check));
  return checks.length === 0 ? basic : (value) => basic(value) && checks.every((check) => check(value));
}

function shapeGuard(def: Def): Guard {
  switch (def.type) {
    case 'string':
      return (value) => typeof value === 'string';
    case 'boolean':
      return (value) => typeof value === 'boolean';
    case 'number':
      if (def.format === undefined) return Number.isFinite;
      return def.format === 'safeint' ? Number.isSafeInteger : never;
    case 'enum':
      return isOneOf(Object.values(def.entries!));
    case 'literal':
      return isOneOf(def.values!);
    case 'nullable': {
      const inner = guardOf(def.innerType!);
      return (value) => value === null || inner(value);
    }
    case 'array': {
      const element = guardOf(def.element!);
      return (value) => Array.isArray(value) && everyOne(value, element);
    }
    case 'object':
      return objectGuard(def.shape!);
    case 'union':
      return def.discriminator === undefined ? never : unionGuard(def.options!, def.discriminator);
    default:
      return never;
  }
}

/** Holes are looked at too, as `every` would not. */
function everyOne(list: readonly unknown[], guard: Guard): boolean {
  for (let i = 0; i < list.length; i++) if (!guard(list[i])) return false;
  return true;
}

function isOneOf(values: readonly unknown[]): Guard {
  const known = new Set(values);
  return (value) => known.has(value);
}

function objectGuard(shape: Record<string, SchemaLike>): Guard {
  const fields = Object.entries(shape).map(([name, schema]) => {
    const { type, innerType } = schema._zod.def as Def;
    const isOptional = type === 'optional';
    return { name, isOptional, guard: guardOf(isOptional ? innerType! : schema) };
  });
  return (value) => {
    if (!isPlain(value)) return false;
    let known = 0;
    for (const { name, isOptional, guard } of fields) {
      const field = value[name];
      if (field === undefined) {
        if (!isOptional) return false;
      } else {
        known += 1;
        if (!guard(field)) return false;
      }
    }
    return Object.keys(value).length === known;
  };
}

function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function unionGuard(options: readonly SchemaLike[], discriminator: string): Guard {
  const byKind = new Map(
    options.flatMap((option) => {
      const kind = (option._zod.def as Def).shape?.[discriminator]?._zod.def as Def | undefined;
      const guard = guardOf(option);
      return (kind?.values ?? []).map((value) => [value, guard] as const);
    }),
  );
  return (value) => isPlain(value) && byKind.get(value[discriminator])?.(value) === true;
}

function checkGuard({ check, pattern, fn, value: bound, inclusive }: Check): Guard {
  if (check === 'string_format' && pattern !== undefined && !pattern.global && !pattern.sticky) {
    return (value) => pattern.test(value as string);
  }
  if (check === 'greater_than' && typeof bound === 'number') {
    return inclusive ? (value) => (value as number) >= bound : (value) => (value as number) > bound;
  }
  if (check === 'custom' && fn !== undefined) return (value) => fn(value) === true;
  return never;
}
