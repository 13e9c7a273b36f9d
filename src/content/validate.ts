import * as v from 'valibot';
import type { Report } from './problem.js';
import type { FieldPath, YamlData } from './yaml.js';

/** The data in the shape of a schema; undefined where something is wrong, which is reported with its place. */
export function validate<T>(
  schema: v.GenericSchema<unknown, T>,
  { data, placeOf }: YamlData,
  report: Report,
): T | undefined {
  const result = v.safeParse(schema, data);
  if (result.success) return result.output;
  for (const issue of result.issues) {
    const path = issue.path?.map(({ key }) => key as string | number) ?? [];
    report.error(placeOf(path), formatPath(path), describe(issue));
  }
  return undefined;
}

/** `shoes.needs[1].grade` */
export const formatPath = (path: FieldPath): string =>
  path.reduce<string>(
    (all, key) => (typeof key === 'number' ? `${all}[${key}]` : all ? `${all}.${key}` : key),
    '',
  ) || 'front matter';

function describe(issue: v.BaseIssue<unknown>): string {
  const isMissing = issue.input === undefined;
  if (issue.type === 'strict_object' && issue.expected === 'never')
    return 'There is no such field: mend its name, or take it out.';
  if (isMissing) return 'It is missing: write it.';
  // A schema's own messages are whole sentences; the library's begin with "Invalid".
  return issue.message.startsWith('Invalid')
    ? `It should be ${issue.expected ?? 'something else'}, and is ${issue.received}.`
    : issue.message;
}
