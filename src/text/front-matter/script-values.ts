import { type ParserOptions, parse } from '@babel/parser';
import type { Expression, File, Node, ObjectExpression, Statement } from '@babel/types';

/** Stands for a value that only running the script would tell. */
export const unknownValue: unique symbol = Symbol('unknown');

/** A call that a script makes, where its value is asked for: `glob({base: './jobs'})`. */
export interface ScriptCall {
  readonly called: string;
  readonly arguments: readonly unknown[];
}

/** What a JavaScript or TypeScript configuration says in plain values. Nothing is run. */
export interface ScriptValues {
  /** The default export or `module.exports`; what a function there returns; the first argument of a call such as `defineConfig`. */
  readonly main: unknown;
  /** Named exports. */
  readonly named: Readonly<Record<string, unknown>>;
  /** Calls of methods with plain arguments, in order: `eleventyConfig.setInputDirectory('src')`. */
  readonly calls: readonly ScriptCall[];
  /** Why the text could not be read, and on which line. */
  readonly fault?: { readonly reason: string; readonly line: number };
}

const longest = 256 * 1024;
const deepest = 40;
const options: ParserOptions = {
  sourceType: 'unambiguous',
  allowReturnOutsideFunction: true,
  errorRecovery: true,
  plugins: ['typescript', 'jsx'],
};

/** Reads literals, and what is made of them by names, templates, `+`, `??` and `||`. Never throws, never runs anything. */
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

interface Scope {
  readonly names: ReadonlyMap<string, Node>;
  /** How many parts may still be looked at: names can stand for names that stand for names. */
  readonly budget: { left: number };
}

const mostParts = 50_000;

function valuesOf({ program }: File): ScriptValues {
  const names = new Map<string, Node>();
  const exported = new Map<string, Node>();
  let main: Node | undefined;
  for (const statement of program.body) {
    declare(statement, names);
    if (statement.type === 'ExportDefaultDeclaration') main = statement.declaration;
    if (statement.type === 'ExportNamedDeclaration' && statement.declaration) {
      const own = new Map<string, Node>();
      declare(statement.declaration, own);
      for (const [name, node] of own) {
        names.set(name, node);
        exported.set(name, node);
      }
    }
    main = assignedExports(statement) ?? main;
  }
  const scope = { names, budget: { left: mostParts } };
  return {
    main: main === undefined ? undefined : mainValue(main, scope, 0),
    named: Object.fromEntries(Array.from(exported, ([name, node]) => [name, valueOf(node, scope, 0)])),
    calls: callsIn(program.body, scope),
  };
}

function declare(statement: Statement, names: Map<string, Node>): void {
  if (statement.type === 'FunctionDeclaration' && statement.id) names.set(statement.id.name, statement);
  if (statement.type !== 'VariableDeclaration' || statement.kind !== 'const') return;
  for (const { id, init } of statement.declarations)
    if (id.type === 'Identifier' && init) names.set(id.name, init);
}

function assignedExports(statement: Statement): Node | undefined {
  if (statement.type !== 'ExpressionStatement' || statement.expression.type !== 'AssignmentExpression')
    return undefined;
  const { left, right } = statement.expression;
  const isExports =
    left.type === 'MemberExpression' &&
    left.object.type === 'Identifier' &&
    left.object.name === 'module' &&
    left.property.type === 'Identifier' &&
    left.property.name === 'exports';
  return isExports ? right : undefined;
}

/** What a configuration is, behind the wrappers that configurations have. */
function mainValue(node: Node, scope: Scope, depth: number): unknown {
  const plain = bare(node);
  if (depth > deepest) return unknownValue;
  if (plain.type === 'Identifier') {
    const named = scope.names.get(plain.name);
    return named === undefined ? unknownValue : mainValue(named, scope, depth + 1);
  }
  if (plain.type === 'CallExpression') {
    const [first] = plain.arguments;
    return first === undefined ? unknownValue : mainValue(first, scope, depth + 1);
  }
  if (isFunction(plain)) {
    if (plain.body.type !== 'BlockStatement') return mainValue(plain.body, scope, depth + 1);
    const names = new Map(scope.names);
    for (const statement of plain.body.body) declare(statement, names);
    const last = plain.body.body.findLast((statement) => statement.type === 'ReturnStatement');
    return last?.argument ? mainValue(last.argument, { ...scope, names }, depth + 1) : undefined;
  }
  return valueOf(plain, scope, depth);
}

function isFunction(node: Node) {
  return (
    node.type === 'FunctionDeclaration' ||
    node.type === 'FunctionExpression' ||
    node.type === 'ArrowFunctionExpression'
  );
}

/** Without TypeScript's and parentheses' wrappers, and `await`. */
function bare(node: Node): Node {
  let plain = node;
  while (
    plain.type === 'TSAsExpression' ||
    plain.type === 'TSSatisfiesExpression' ||
    plain.type === 'TSNonNullExpression' ||
    plain.type === 'ParenthesizedExpression'
  )
    plain = plain.expression;
  return plain.type === 'AwaitExpression' ? bare(plain.argument) : plain;
}

function valueOf(node: Node, scope: Scope, depth: number): unknown {
  const plain = bare(node);
  const inner = (one: Node) => valueOf(one, scope, depth + 1);
  if (depth > deepest || scope.budget.left-- <= 0) return unknownValue;
  switch (plain.type) {
    case 'StringLiteral':
    case 'NumericLiteral':
    case 'BooleanLiteral':
      return plain.value;
    case 'NullLiteral':
      return null;
    case 'TemplateLiteral': {
      const parts = plain.quasis.flatMap((quasi, index) => {
        const expression = plain.expressions[index];
        return [quasi.value.cooked ?? '', ...(expression === undefined ? [] : [inner(expression)])];
      });
      return joined(parts);
    }
    case 'ArrayExpression':
      return plain.elements.map((item) => (item === null ? null : inner(item)));
    case 'ObjectExpression':
      return objectOf(plain, scope, depth);
    case 'Identifier': {
      const named = plain.name === 'undefined' ? undefined : scope.names.get(plain.name);
      if (plain.name === 'undefined') return undefined;
      return named === undefined || isFunction(named) ? unknownValue : inner(named);
    }
    case 'BinaryExpression':
      return plain.operator === '+' ? joined([inner(plain.left), inner(plain.right)]) : unknownValue;
    case 'LogicalExpression': {
      const left = inner(plain.left);
      if (left === unknownValue && isEnvironment(plain.left)) return inner(plain.right);
      return plain.operator === '&&' || left === unknownValue ? unknownValue : left || inner(plain.right);
    }
    case 'MemberExpression': {
      const object = inner(plain.object);
      const { property } = plain;
      const name = property.type === 'Identifier' && !plain.computed ? property.name : inner(property);
      if (typeof object !== 'object' || object === null || typeof name !== 'string') return unknownValue;
      return Object.hasOwn(object, name) ? (object as Record<string, unknown>)[name] : unknownValue;
    }
    case 'CallExpression':
      return { called: nameOf(plain.callee), arguments: plain.arguments.map(inner) } satisfies ScriptCall;
    default:
      return unknownValue;
  }
}

/** `process.env.X`: a variable of the machine that builds the site. It is not read: nothing rendered depends on the machine. */
function isEnvironment(node: Node): boolean {
  const plain = bare(node);
  if (plain.type !== 'MemberExpression' && plain.type !== 'OptionalMemberExpression') return false;
  const { object } = plain;
  return (
    (object.type === 'MemberExpression' || object.type === 'OptionalMemberExpression') &&
    object.property.type === 'Identifier' &&
    object.property.name === 'env'
  );
}

function objectOf({ properties }: ObjectExpression, scope: Scope, depth: number): unknown {
  const result = Object.create(null) as Record<string, unknown>;
  for (const property of properties) {
    if (property.type === 'SpreadElement') {
      const spread = valueOf(property.argument, scope, depth + 1);
      if (typeof spread === 'object' && spread !== null) Object.assign(result, spread);
      continue;
    }
    const { key } = property;
    const name = key.type === 'Identifier' && !property.computed ? key.name : valueOf(key, scope, depth + 1);
    if (typeof name !== 'string') continue;
    result[name] =
      property.type === 'ObjectMethod' ? unknownValue : valueOf(property.value, scope, depth + 1);
  }
  return result;
}

function joined(parts: readonly unknown[]): unknown {
  return parts.every((part) => typeof part === 'string' || typeof part === 'number')
    ? parts.join('')
    : unknownValue;
}

function nameOf(callee: Node): string {
  if (callee.type === 'Identifier') return callee.name;
  if (callee.type === 'MemberExpression' && callee.property.type === 'Identifier')
    return callee.property.name;
  return '';
}

const mostCalls = 1000;

/** The calls that stand as statements of their own, in whatever function. */
function callsIn(statements: readonly Node[], scope: Scope): readonly ScriptCall[] {
  const found: ScriptCall[] = [];
  const walk = (node: Node, inner: Scope, depth: number): void => {
    if (depth > deepest || found.length > mostCalls) return;
    if (isFunction(node)) {
      if (node.body.type !== 'BlockStatement') return;
      const names = new Map(inner.names);
      for (const statement of node.body.body) declare(statement, names);
      for (const statement of node.body.body) walk(statement, { ...inner, names }, depth + 1);
    } else if (node.type === 'ExpressionStatement') walk(node.expression, inner, depth + 1);
    else if (node.type === 'AssignmentExpression') walk(node.right, inner, depth + 1);
    else if (node.type === 'ExportDefaultDeclaration') walk(node.declaration, inner, depth + 1);
    else if (node.type === 'CallExpression') {
      const call = valueOf(node as Expression, inner, 0);
      if (typeof call === 'object' && call !== null) found.push(call as ScriptCall);
    }
  };
  for (const statement of statements) walk(statement, scope, 0);
  return found;
}
