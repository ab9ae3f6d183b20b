import { type ParserOptions, parse } from '#babel-parser';
import type { CallExpression, Expression, File, Node, Statement } from '@babel/types';
import {
  assign,
  bare,
  callOf,
  declare,
  deepest,
  isFunction,
  type Scope,
  valueOf,
} from './script-expressions.ts';
import { isScriptCall, type ScriptCall, truthOf, unknownValue } from './script-operations.ts';

export {
  isScriptCall,
  isTold,
  memberOf,
  momentOf,
  type ScriptCall,
  truthOf,
  unknownRest,
  unknownValue,
} from './script-operations.ts';

/** What a JavaScript or TypeScript configuration says in plain values. Nothing is run. */
export interface ScriptValues {
  /** The default export or `module.exports`; what a function there returns; the first argument of a call such as `defineConfig`. */
  readonly main: unknown;
  /** Named exports. */
  readonly named: Readonly<Record<string, unknown>>;
  /** Calls that stand as statements of their own, in order: `eleventyConfig.setInputDirectory('src')`. */
  readonly calls: readonly ScriptCall[];
  /** Why the text could not be read, and on which line. */
  readonly fault?: { readonly reason: string; readonly line: number };
}

const longest = 256 * 1024;
const options: ParserOptions = {
  sourceType: 'unambiguous',
  allowReturnOutsideFunction: true,
  errorRecovery: true,
  plugins: ['typescript', 'jsx'],
};

/** Never throws, never runs anything: what cannot be told from literals is `unknownValue`. */
export function readScript(text: string): ScriptValues {
  const nothing = { main: undefined, named: {}, calls: [] };
  if (text.length > longest)
    return { ...nothing, fault: { reason: `it is longer than ${longest} characters`, line: 1 } };
  try {
    return valuesOf(parse(text, options));
  } catch (error) {
    const at = (error as { readonly loc?: { readonly line: number } }).loc;
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    return { ...nothing, fault: { reason: reason.slice(0, 200), line: at?.line ?? 1 } };
  }
}

/** What a function that a script declares returns, where the names that the script imports stand for these values. */
export function scriptFunction(
  text: string,
  name: string,
): ((imported: ReadonlyMap<string, unknown>) => unknown) | undefined {
  const names = new Map<string, Node>();
  try {
    if (text.length > longest) return undefined;
    for (const statement of parse(text, options).program.body)
      declare(
        statement.type === 'ExportNamedDeclaration' ? (statement.declaration ?? statement) : statement,
        names,
      );
  } catch {
    return undefined;
  }
  const node = names.get(name);
  if (node === undefined) return undefined;
  return (values) => {
    const known = valueOf(node, { names, values, budget: { left: mostParts } }, 0);
    return typeof known === 'function' ? (known as () => unknown)() : unknownValue;
  };
}

const mostParts = 50_000;

function valuesOf({ program }: File): ScriptValues {
  const names = new Map<string, Node>();
  const exported = new Map<string, Node>();
  const values = new Map<string, unknown>();
  const scope: Scope = { names, values, budget: { left: mostParts } };
  for (const statement of program.body) {
    declare(statement, names);
    if (statement.type === 'ExportDefaultDeclaration') exported.set('default', statement.declaration);
    if (statement.type === 'ExportNamedDeclaration') exportNames(statement, names, exported);
    if (statement.type === 'ExpressionStatement') exportAssigned(statement.expression, exported);
  }
  for (const statement of program.body)
    if (statement.type === 'ExpressionStatement') assign(statement.expression, scope, values);
  const main = exported.get('default');
  exported.delete('default');
  return {
    main: main === undefined ? undefined : mainValue(valueOf(main, scope, 0)),
    named: Object.fromEntries(Array.from(exported, ([name, node]) => [name, valueOf(node, scope, 0)])),
    calls: callsIn(program.body, scope),
  };
}

function exportNames(
  statement: Extract<Statement, { type: 'ExportNamedDeclaration' }>,
  names: Map<string, Node>,
  exported: Map<string, Node>,
): void {
  const own = new Map<string, Node>();
  if (statement.declaration) declare(statement.declaration, own);
  for (const [name, node] of own) {
    names.set(name, node);
    exported.set(name, node);
  }
  for (const one of statement.specifiers)
    if (one.type === 'ExportSpecifier' && one.exported.type === 'Identifier')
      exported.set(one.exported.name, one.local);
}

/** `module.exports = {…}`, `module.exports.config = {…}`, `exports.config = {…}`. */
function exportAssigned(expression: Expression, exported: Map<string, Node>): void {
  if (expression.type !== 'AssignmentExpression' || expression.left.type !== 'MemberExpression') return;
  const { object, property } = expression.left;
  if (property.type !== 'Identifier') return;
  const isModule = (node: Node) => node.type === 'Identifier' && node.name === 'module';
  const isExports =
    (object.type === 'Identifier' && object.name === 'exports') ||
    (object.type === 'MemberExpression' &&
      isModule(object.object) &&
      object.property.type === 'Identifier' &&
      object.property.name === 'exports');
  if (isExports) exported.set(property.name, expression.right);
  else if (isModule(object) && property.name === 'exports') exported.set('default', expression.right);
}

/** What a configuration is, behind the functions and calls (`defineConfig`) that configurations stand in. */
function mainValue(value: unknown): unknown {
  let main = value;
  for (let depth = 0; depth < deepest; depth++) {
    if (typeof main === 'function') main = (main as () => unknown)();
    else if (isScriptCall(main)) main = main.arguments[0] ?? unknownValue;
    else return main;
  }
  return unknownValue;
}

const mostCalls = 1000;

/** The calls that stand as statements of their own, in whatever function; with unknown arguments where it cannot be told whether they are made. */
function callsIn(statements: readonly Node[], scope: Scope): readonly ScriptCall[] {
  const found: ScriptCall[] = [];
  const walk = (node: Node, inner: Scope, depth: number): void => {
    if (depth > deepest || found.length > mostCalls) return;
    const plain = bare(node);
    if (isFunction(plain)) {
      if (plain.body.type !== 'BlockStatement') return walk(plain.body, inner, depth + 1);
      walkAll(plain.body.body, inner, depth);
    } else if (plain.type === 'BlockStatement') walkAll(plain.body, inner, depth);
    else if (plain.type === 'IfStatement') {
      const truth = truthOf(valueOf(plain.test, inner, 0));
      const before = found.length;
      if (truth !== false) walk(plain.consequent, inner, depth + 1);
      if (truth !== true && plain.alternate) walk(plain.alternate, inner, depth + 1);
      if (truth === undefined)
        for (const call of found.splice(before))
          found.push({ ...call, arguments: call.arguments.map(() => unknownValue) });
    } else if (plain.type === 'ExpressionStatement') walk(plain.expression, inner, depth + 1);
    else if (plain.type === 'AssignmentExpression') walk(plain.right, inner, depth + 1);
    else if (plain.type === 'ExportDefaultDeclaration') walk(plain.declaration, inner, depth + 1);
    else if (plain.type === 'CallExpression') found.push(callOf(plain as CallExpression, inner, 0));
  };
  const walkAll = (body: readonly Statement[], inner: Scope, depth: number) => {
    const names = new Map(inner.names);
    for (const statement of body) declare(statement, names);
    for (const statement of body) walk(statement, { ...inner, names }, depth + 1);
  };
  for (const statement of statements) walk(statement, scope, 0);
  return found;
}
