// @ts-check
/**
 * What the analyser does not see, or says in its own words: the manifest holds the public API alone, by the paths
 * that ship, with named unions written out, and in an order that does not depend on the file system.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** @typedef {{ text: string }} Type */
/** @typedef {{ kind: string, name: string, privacy?: string, static?: boolean, readonly?: boolean, type?: Type, description?: string, default?: string, attribute?: string }} Member */
/** @typedef {{ name: string, fieldName?: string, type?: Type, description?: string, default?: string }} Attribute */
/** @typedef {{ name: string, description: string, default: string }} Property */
/** @typedef {{ kind: string, name: string, tagName?: string, description?: string, members?: Member[], attributes?: Attribute[], cssProperties?: Property[], superclass?: { name: string, module?: string } }} Declaration */
/** @typedef {{ kind: string, name: string, declaration: { name: string, module?: string } }} Export */
/** @typedef {{ path: string, declarations?: Declaration[], exports?: Export[] }} Module */

/** @param {readonly Property[]} tokens the custom properties that elements may read */
export function publicApi(tokens) {
  return {
    name: 'insole-public-api',
    analyzePhase: addParameterProperties,
    /** @param {{ customElementsManifest: { modules: Module[] } }} context */
    packageLinkPhase({ customElementsManifest: manifest }) {
      const unions = findUnions(manifest.modules.map(({ path }) => path));
      for (const module of manifest.modules) {
        for (const declaration of module.declarations ?? []) {
          describe(declaration, unions);
          if (declaration.tagName) addTokens(declaration, module.path, tokens);
        }
        addDefinition(module, manifest.modules);
      }
      manifest.modules.forEach(keepPublic);
      manifest.modules.forEach(ship);
      manifest.modules = manifest.modules
        .filter(({ declarations, exports }) => declarations?.length || exports?.length)
        .sort((a, b) => (a.path < b.path ? -1 : 1));
    },
  };
}

/**
 * Events take their fields as `constructor(readonly condition: string)`, which the analyser passes over.
 *
 * @param {{ ts: typeof import('typescript'), node: import('typescript').Node, moduleDoc: Module }} context
 */
function addParameterProperties({ ts, node, moduleDoc }) {
  if (!ts.isConstructorDeclaration(node) || !ts.isClassDeclaration(node.parent)) return;
  const name = node.parent.name?.text;
  const declaration = moduleDoc.declarations?.find((candidate) => candidate.name === name);
  if (!declaration) return;
  for (const parameter of node.parameters) {
    if (!parameter.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ReadonlyKeyword)) continue;
    const type = parameter.type && { text: parameter.type.getText() };
    const docs = ts
      .getJSDocCommentsAndTags(parameter)
      .map(({ comment }) => ts.getTextOfJSDocComment(comment));
    (declaration.members ??= []).push({
      kind: 'field',
      name: parameter.name.getText(),
      readonly: true,
      ...(type && { type }),
      ...(docs[0] && { description: docs[0] }),
    });
  }
}

/**
 * @param {Declaration} declaration
 * @param {Map<string, string>} unions
 */
function describe(declaration, unions) {
  const { name, tagName, members, attributes } = declaration;
  declaration.description &&= toOneLine(declaration.description);
  if (!members) return;
  const isPublic = (/** @type {Member} */ member) =>
    !['private', 'protected'].includes(member.privacy ?? '') && !/^[#_]/.test(member.name);
  declaration.members = members.filter(isPublic);
  for (const member of declaration.members) member.description &&= toOneLine(member.description);
  if (!tagName) return;

  const fields = new Map(declaration.members.map((member) => [member.name, member]));
  if (!attributes?.length) declaration.attributes = deriveAttributes(declaration.members);
  else declaration.attributes = attributes.filter(({ fieldName = '' }) => fields.has(fieldName));
  for (const item of [...declaration.members, ...(declaration.attributes ?? [])]) {
    const text = unions.get(`${name}.${'fieldName' in item ? item.fieldName : item.name}`);
    if (text && item.type) item.type = { text };
    item.description &&= toOneLine(item.description);
  }
  // A field's doc comment says the value where its initializer names a constant.
  for (const attribute of declaration.attributes ?? []) {
    const value = fields.get(attribute.fieldName ?? '')?.default;
    if (value) attribute.default = value;
  }
}

/**
 * The custom properties that an element's styles read, its own and those it shares.
 *
 * @param {Declaration} declaration
 * @param {string} path of its class
 * @param {readonly Property[]} tokens
 */
function addTokens(declaration, path, tokens) {
  const folder = join(path, '..');
  const own = readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join(folder, file), 'utf8'));
  const shared = [...own.join('').matchAll(/'\.\.\/\.\.\/styles\/([\w-]+)\.js'/g)].flatMap(([, name]) =>
    readShared(name ?? ''),
  );
  const styles = [...own, ...shared].join('');
  // What is kept ready for all, and not used here, is not read.
  const used = styles.replace(/--_(\w+):[^;]+;/g, (line, name) =>
    styles.includes(`var(--_${name})`) ? line : '',
  );
  const read = new Set(used.match(/(?<=var\(\s*)--insole-[\w-]+/g));
  const cssProperties = tokens.filter(({ name }) => read.has(name));
  if (cssProperties.length)
    declaration.cssProperties = cssProperties.map(({ name, description, default: value }) => ({
      name,
      description: `${description}.`,
      default: value,
    }));
}

/**
 * Shared styles, and those that they are made of in turn.
 *
 * @param {string} name
 * @returns {string[]}
 */
function readShared(name) {
  const text = readFileSync(`src/styles/${name}.ts`, 'utf8');
  return [text, ...[...text.matchAll(/'\.\/([\w-]+)\.js'/g)].flatMap(([, name]) => readShared(name ?? ''))];
}

/**
 * Where the class computes its `static properties`, the analyser sees none; there each public field is an attribute
 * of its own name, which the manifest check compares with what the class observes.
 *
 * @param {Member[]} members
 * @returns {Attribute[]}
 */
function deriveAttributes(members) {
  const fields = members.filter((member) => member.kind === 'field' && !member.static && member.type);
  for (const field of fields) field.attribute = field.name;
  return fields.map(({ name, type, description, default: value }) => ({
    name,
    ...(type && { type }),
    ...(description && { description }),
    ...(value && { default: value }),
    fieldName: name,
  }));
}

/**
 * `define.ts` registers through `define()`, which the analyser cannot follow; the tag is in the class's own docs.
 *
 * @param {Module} module
 * @param {Module[]} modules
 */
function addDefinition(module, modules) {
  const folder = /^(src\/elements\/[^/]+\/)define\.ts$/.exec(module.path)?.[1];
  if (!folder) return;
  for (const { path, declarations = [] } of modules) {
    const element = path.startsWith(folder) && declarations.find(({ tagName }) => tagName);
    if (!element || !element.tagName) continue;
    const declaration = { name: element.name, module: path };
    module.exports = [{ kind: 'custom-element-definition', name: element.tagName, declaration }];
  }
}

/**
 * Leaves elements, their events and what registers them: the functions and controllers beside an element are its own.
 *
 * @param {Module} module
 */
function keepPublic(module) {
  const isPublic = (/** @type {string} */ name) => /(?:Element|Event)$/.test(name);
  module.declarations = module.declarations?.filter(({ kind, name }) => kind === 'class' && isPublic(name));
  module.exports = module.exports?.filter(
    ({ kind, name }) => kind === 'custom-element-definition' || isPublic(name),
  );
}

/** @param {Module} module */
function ship(module) {
  module.path = toShipped(module.path);
  for (const { declaration } of module.exports ?? []) {
    if (declaration.module) declaration.module = toShipped(declaration.module);
  }
  for (const { superclass } of module.declarations ?? []) {
    // The analyser looks for the platform's own classes in the module that extends them.
    if (superclass?.name === 'CustomEvent') delete superclass.module;
    else if (superclass?.module) superclass.module = toShipped(superclass.module);
  }
}

/** @param {string} path */
const toShipped = (path) =>
  path
    .replace(/^\/?src\/elements\/([^/]+)\/define\.[tj]s$/, 'dist/define/$1.js')
    .replace(/^\/?src\//, 'dist/')
    .replace(/\.ts$/, '.js');

/** @param {string} text */
const toOneLine = (text) => text.replace(/\s+/g, ' ').trim();

/**
 * For each field whose type is a named union of literals, `Class.field` and the union written out:
 * `'full' | 'accordion' | 'compact'`. An absent value is left unsaid.
 *
 * @param {string[]} paths
 * @returns {Map<string, string>}
 */
function findUnions(paths) {
  const config = ts.readConfigFile('tsconfig.json', (path) => ts.sys.readFile(path)).config;
  const { options } = ts.parseJsonConfigFileContent({ ...config, files: paths, include: [] }, ts.sys, '.');
  const program = ts.createProgram(paths, options);
  const checker = program.getTypeChecker();
  /** @type {Map<string, string>} */
  const unions = new Map();
  for (const path of paths) {
    program.getSourceFile(path)?.forEachChild((node) => {
      if (!ts.isClassDeclaration(node) || !node.name) return;
      for (const member of node.members.filter(ts.isPropertyDeclaration)) {
        const text = writeUnion(checker.getNonNullableType(checker.getTypeAtLocation(member)));
        if (text) unions.set(`${node.name.text}.${member.name.getText()}`, text);
      }
    });
  }
  return unions;
}

/** @param {ts.Type} type */
function writeUnion(type) {
  if (!type.isUnion() || !type.types.every((part) => part.isStringLiteral() || part.isNumberLiteral()))
    return undefined;
  const literals = /** @type {(ts.StringLiteralType | ts.NumberLiteralType)[]} */ (type.types);
  return literals.map(({ value }) => (typeof value === 'string' ? `'${value}'` : `${value}`)).join(' | ');
}
