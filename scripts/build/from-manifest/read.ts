import { readFile } from 'node:fs/promises';

/** A part of an element's public face: a slot, a part, a custom property, a state. */
export interface Named {
  name: string;
  description?: string;
  deprecated?: boolean | string;
}

export interface Field extends Named {
  /** As TypeScript writes it: `'full' | 'compact'`, `number`, `Condition`; absent values are left unsaid. */
  type: string;
  default?: string;
  /** Absent where the field is set by script alone. */
  attribute?: string;
  /** True where it can be read, and not set. */
  readonly?: boolean;
}

export interface EventDescription extends Named {
  /** Name of its class. */
  type: string;
  /** What it carries beside what all events have. */
  fields: Field[];
}

/** All that the manifest tells of an element. */
export interface ElementDescription {
  tag: string;
  className: string;
  summary: string;
  description: string;
  fields: Field[];
  /** Methods of an element, which take no arguments. */
  methods: Named[];
  events: EventDescription[];
  slots: Named[];
  parts: Named[];
  customProperties: Named[];
  states: Named[];
}

interface Member extends Named {
  kind: string;
  static?: boolean;
  readonly?: boolean;
  parameters?: { name: string }[];
  type?: { text: string };
  default?: string;
  attribute?: string;
}

interface Declaration extends Named {
  tagName?: string;
  summary?: string;
  members?: Member[];
  events?: (Named & { type: { text: string } })[];
  slots?: Named[];
  cssParts?: Named[];
  cssProperties?: Named[];
  cssStates?: Named[];
}

export interface Manifest {
  modules: { path: string; declarations: Declaration[] }[];
}

/** custom-elements.json, which a check keeps current. */
export async function readManifest(): Promise<Manifest> {
  return JSON.parse(await readFile('custom-elements.json', 'utf8')) as Manifest;
}

export function describeElements({ modules }: Manifest): ElementDescription[] {
  const declarations = modules.flatMap((module) => module.declarations);
  const fieldsOf = ({ members = [] }: Declaration): Field[] =>
    members.flatMap(({ kind, static: isStatic, type, ...member }) =>
      kind === 'field' && !isStatic ? { ...member, type: stripAbsent(type?.text ?? 'unknown') } : [],
    );
  return declarations.flatMap((declaration) => {
    const { tagName, name, summary, description } = declaration;
    if (!tagName) return [];
    return {
      tag: tagName,
      className: name,
      summary: summary ?? '',
      description: description ?? '',
      fields: fieldsOf(declaration),
      methods: (declaration.members ?? []).filter(
        ({ kind, static: isStatic, parameters }) => kind === 'method' && !isStatic && !parameters?.length,
      ),
      events: (declaration.events ?? []).map(({ type, ...event }) => ({
        ...event,
        type: type.text,
        fields: declarations.filter((candidate) => candidate.name === type.text).flatMap(fieldsOf),
      })),
      slots: declaration.slots ?? [],
      parts: declaration.cssParts ?? [],
      customProperties: declaration.cssProperties ?? [],
      states: declaration.cssStates ?? [],
    };
  });
}

const stripAbsent = (type: string): string => type.replace(/ \| undefined$/, '');
