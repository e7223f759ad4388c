/** Checks a value against a schema and takes zod's answer apart: one complaint a value, with its whole path. */

import type { z } from 'zod';
import type { FieldIssue } from './rules/rule.ts';
import type { Path, YamlText } from './yaml.ts';

type Issue = z.core.$ZodIssue;

/** zod leaves out which keys a strict object has; its message carries them, separated by spaces. */
const errorMap: z.core.$ZodErrorMap = (issue) => {
  const shape = (issue.inst as z.ZodObject | undefined)?.def?.shape;
  return issue.code === 'unrecognized_keys' && shape !== undefined ? Object.keys(shape).join(' ') : undefined;
};

function valueAt(value: unknown, path: Path): unknown {
  let at = value;
  for (const key of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined;
    at = (at as Record<PropertyKey, unknown>)[key];
  }
  return at;
}

/** The branch of a union that the value was meant for: the one that does not refuse its very type, else the last. */
function meantBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] {
  const fits = (issues: readonly Issue[]) => !issues.some((issue) => issue.path.length === 0 && issue.code === 'invalid_type');
  return branches.find(fits) ?? branches.at(-1) ?? [];
}

function* flatten(issues: readonly Issue[], above: Path): Generator<{ issue: Issue; path: Path }> {
  for (const issue of issues) {
    const path = [...above, ...issue.path];
    if (issue.code === 'invalid_union' && issue.errors.length > 0) yield* flatten(meantBranch(issue.errors), path);
    else if (issue.code === 'unrecognized_keys') for (const key of issue.keys) yield { issue: { ...issue, keys: [key] }, path };
    else yield { issue, path };
  }
}

/** The fields of a checked value, or every complaint about it. `base` is the path of the value inside its file. */
export function parseFields<S extends z.ZodType>(schema: S, file: string, yaml: YamlText, base: Path = []): { fields: z.output<S> } | { issues: FieldIssue[] } {
  const value = valueAt(yaml.value, base);
  const result = schema.safeParse(value, { error: errorMap });
  if (result.success) return { fields: result.data };
  const at: FieldIssue['at'] = (path, what = 'value') => (what === 'key' ? yaml.atKey([...base, ...path]) : yaml.at([...base, ...path]));
  return {
    issues: [...flatten(result.error.issues, [])].map(({ issue, path }) => ({
      file,
      issue,
      path,
      found: valueAt(value, path),
      known: issue.code === 'unrecognized_keys' ? issue.message.split(' ').filter((key) => key !== '') : [],
      at,
    })),
  };
}
