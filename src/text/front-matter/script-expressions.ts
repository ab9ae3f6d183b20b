import type {
  ArrowFunctionExpression,
  CallExpression,
  Expression,
  FunctionDeclaration,
  FunctionExpression,
  Node,
  ObjectExpression,
  ObjectMethod,
  Statement,
} from '@babel/types';
import {
  either,
  isScriptCall,
  joined,
  memberOf,
  methodOf,
  momentOf,
  ofObject,
  operated,
  patternOf,
  type ScriptCall,
  truthOf,
  unknownRest,
  unknownValue,
} from './script-operations.ts';

/** What names stand for: the node that declares them, or a value that was handed in. */
export interface Scope {
  readonly names: ReadonlyMap<string, Node>;
  readonly values: ReadonlyMap<string, unknown>;
  /** How many parts may still be looked at: names can stand for names that stand for names. */
  readonly budget: { left: number };
}

export const deepest = 40;

export type FunctionNode = FunctionDeclaration | FunctionExpression | ArrowFunctionExpression | ObjectMethod;

export function isFunction(node: Node): node is FunctionNode {
  return (
    node.type === 'FunctionDeclaration' ||
    node.type === 'FunctionExpression' ||
    node.type === 'ArrowFunctionExpression' ||
    node.type === 'ObjectMethod'
  );
}

export function declare(statement: Statement, names: Map<string, Node>): void {
  if (statement.type === 'FunctionDeclaration' && statement.id) names.set(statement.id.name, statement);
  if (statement.type !== 'VariableDeclaration' || statement.kind !== 'const') return;
  for (const { id, init } of statement.declarations)
    if (id.type === 'Identifier' && init) names.set(id.name, init);
}

/** Without TypeScript's and parentheses' wrappers, and `await`. */
export function bare(node: Node): Node {
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

/** Literals, and what is made of them by names, operators, and functions that only do such things. Nothing is run. */
export function valueOf(node: Node, scope: Scope, depth: number): unknown {
  const plain = bare(node);
  const inner = (one: Node) => valueOf(one, scope, depth + 1);
  if (depth > deepest || scope.budget.left-- <= 0) return unknownValue;
  if (isFunction(plain)) return (...given: readonly unknown[]) => returnedBy(plain, given, scope, depth + 1);
  switch (plain.type) {
    case 'StringLiteral':
    case 'NumericLiteral':
    case 'BooleanLiteral':
      return plain.value;
    case 'NullLiteral':
      return null;
    case 'RegExpLiteral':
      return patternOf(plain.pattern, plain.flags);
    case 'NewExpression': {
      const [value] = plain.arguments;
      const isMoment = plain.callee.type === 'Identifier' && plain.callee.name === 'Date';
      return isMoment && value && plain.arguments.length === 1 ? momentOf(inner(value)) : unknownValue;
    }
    case 'TemplateLiteral':
      return joined(
        plain.quasis.flatMap((quasi, index) => {
          const expression = plain.expressions[index];
          return [quasi.value.cooked ?? '', ...(expression === undefined ? [] : [inner(expression)])];
        }),
      );
    case 'ArrayExpression':
      return plain.elements.flatMap((item) => {
        if (item?.type !== 'SpreadElement') return [item === null ? null : inner(item)];
        const spread = inner(item.argument);
        return Array.isArray(spread) ? (spread as unknown[]) : [unknownValue];
      });
    case 'ObjectExpression':
      return objectOf(plain, scope, depth);
    case 'Identifier':
      return named(plain.name, scope, depth);
    case 'UnaryExpression': {
      const value = inner(plain.argument);
      const truth = truthOf(value);
      if (plain.operator === '!' && truth !== undefined) return !truth;
      return plain.operator === '-' && typeof value === 'number' ? -value : unknownValue;
    }
    case 'BinaryExpression':
      return operated(plain.operator, inner(plain.left), inner(plain.right));
    case 'LogicalExpression': {
      const left = inner(plain.left);
      const truth = plain.operator === '??' ? isThere(left) : truthOf(left);
      if (truth === undefined) return undecided(plain.operator, plain.left, inner(plain.right));
      return truth === (plain.operator === '&&') ? inner(plain.right) : left;
    }
    case 'ConditionalExpression': {
      const truth = truthOf(inner(plain.test));
      if (truth === undefined) return either(inner(plain.consequent), inner(plain.alternate));
      return inner(truth ? plain.consequent : plain.alternate);
    }
    case 'MemberExpression':
    case 'OptionalMemberExpression': {
      const { property } = plain;
      const name = property.type === 'Identifier' && !plain.computed ? property.name : inner(property);
      if (isEnvironment(plain))
        return typeof name === 'string' ? (ofBuild.get(name) ?? unknownValue) : unknownValue;
      const object = inner(plain.object);
      const isOptional =
        plain.type === 'OptionalMemberExpression' && (object === undefined || object === null);
      return isOptional ? undefined : memberOf(object, name);
    }
    case 'CallExpression':
    case 'OptionalCallExpression':
      return calledValue(plain as CallExpression, scope, depth);
    default:
      return unknownValue;
  }
}

function isThere(value: unknown): boolean | undefined {
  return value === unknownValue || isScriptCall(value) ? undefined : value !== null && value !== undefined;
}

/** Where the left side cannot be told: what stands in for a variable of the machine, or a `false` that settles it. */
function undecided(operator: string, left: Node, right: unknown): unknown {
  if (operator !== '&&') return isEnvironment(bare(left)) ? right : unknownValue;
  return truthOf(right) === false ? false : unknownValue;
}

/** What the generators themselves say of a build that is published. */
const ofBuild = new Map<string, unknown>([
  ['NODE_ENV', 'production'],
  ['ELEVENTY_RUN_MODE', 'build'],
  ['MODE', 'production'],
  ['PROD', true],
  ['DEV', false],
]);

/** `process.env.X`: a variable of the machine that builds the site. It is not read: nothing rendered depends on the machine. */
function isEnvironment(node: Node): boolean {
  if (node.type !== 'MemberExpression' && node.type !== 'OptionalMemberExpression') return false;
  const { object } = node;
  return (
    (object.type === 'MemberExpression' || object.type === 'OptionalMemberExpression') &&
    object.property.type === 'Identifier' &&
    object.property.name === 'env'
  );
}

function named(name: string, scope: Scope, depth: number): unknown {
  if (name === 'undefined') return undefined;
  if (scope.values.has(name)) return scope.values.get(name);
  const node = scope.names.get(name);
  return node === undefined ? unknownValue : valueOf(node, scope, depth + 1);
}

function objectOf({ properties }: ObjectExpression, scope: Scope, depth: number): unknown {
  const result = Object.create(null) as Record<string | symbol, unknown>;
  const cover = () => {
    for (const key of Object.keys(result)) result[key] = unknownValue;
    result[unknownRest] = true;
  };
  for (const property of properties) {
    if (property.type === 'SpreadElement') {
      const spread = valueOf(property.argument, scope, depth + 1);
      if (typeof spread === 'object' && spread !== null && !isScriptCall(spread))
        Object.assign(result, spread);
      else if (spread !== false && spread !== null && spread !== undefined) cover();
      continue;
    }
    const { key } = property;
    const name = key.type === 'Identifier' && !property.computed ? key.name : valueOf(key, scope, depth + 1);
    if (typeof name !== 'string' && typeof name !== 'number') cover();
    else
      result[name] = valueOf(property.type === 'ObjectMethod' ? property : property.value, scope, depth + 1);
  }
  return result;
}

function calledValue(node: CallExpression, scope: Scope, depth: number): unknown {
  const call = callOf(node, scope, depth);
  const { callee } = node;
  if (callee.type === 'Identifier' || isFunction(bare(callee))) {
    if (callee.type === 'Identifier' && callee.name === 'String' && !scope.names.has('String'))
      return joined(call.arguments.slice(0, 1));
    const known = valueOf(callee, scope, depth + 1);
    return typeof known === 'function' ? (known as (...all: unknown[]) => unknown)(...call.arguments) : call;
  }
  if (callee.type !== 'MemberExpression' && callee.type !== 'OptionalMemberExpression') return call;
  const isObject = callee.object.type === 'Identifier' && callee.object.name === 'Object';
  if (isObject) return (ofObject(call.called, call.arguments) ?? { value: call }).value;
  const object = valueOf(callee.object, scope, depth + 1);
  return (methodOf(object, call.called, call.arguments) ?? { value: call }).value;
}

export function callOf(node: CallExpression, scope: Scope, depth: number): ScriptCall {
  const { callee } = node;
  const given = node.arguments.map((one) => valueOf(one as Expression, scope, depth + 1));
  if (callee.type === 'Identifier') return { called: callee.name, arguments: given };
  if (callee.type !== 'MemberExpression' && callee.type !== 'OptionalMemberExpression')
    return { called: '', arguments: given };
  const { object, property } = callee;
  const of = object.type === 'CallExpression' ? valueOf(object, scope, depth + 1) : undefined;
  return {
    called: property.type === 'Identifier' ? property.name : '',
    arguments: given,
    ...(object.type === 'MemberExpression' &&
      object.property.type === 'Identifier' && { on: object.property.name }),
    ...(isScriptCall(of) && { of }),
  };
}

/** What a function returns for what it is given; `unknownValue` where it does more than reckon. */
export function returnedBy(
  node: FunctionNode,
  given: readonly unknown[],
  scope: Scope,
  depth: number,
): unknown {
  const values = new Map(scope.values);
  node.params.forEach((param, index) =>
    bind(param, index in given ? given[index] : unknownValue, values, scope),
  );
  if (node.body.type !== 'BlockStatement') return valueOf(node.body, { ...scope, values }, depth + 1);
  return returned(node.body.body, { ...scope, values }, depth + 1);
}

function bind(pattern: Node, value: unknown, values: Map<string, unknown>, scope: Scope): void {
  if (pattern.type === 'Identifier') values.set(pattern.name, value);
  else if (pattern.type === 'AssignmentPattern')
    bind(
      pattern.left,
      value === undefined ? valueOf(pattern.right, { ...scope, values }, 1) : value,
      values,
      scope,
    );
  else if (pattern.type === 'ArrayPattern')
    pattern.elements.forEach((element, index) => {
      if (element?.type === 'RestElement')
        bind(element.argument, Array.isArray(value) ? value.slice(index) : unknownValue, values, scope);
      else if (element) bind(element, memberOf(value, index), values, scope);
    });
  else if (pattern.type === 'ObjectPattern')
    for (const property of pattern.properties) {
      if (property.type === 'RestElement') bind(property.argument, unknownValue, values, scope);
      else if (property.key.type === 'Identifier')
        bind(property.value, memberOf(value, property.key.name), values, scope);
    }
}

/** Statements up to the first `return`; both ways of a condition that cannot be told. */
function returned([first, ...rest]: readonly Statement[], scope: Scope, depth: number): unknown {
  if (first === undefined) return undefined;
  if (depth > deepest || scope.budget.left-- <= 0) return unknownValue;
  const after = (statements: readonly Statement[], inside = scope) =>
    returned([...statements, ...rest], inside, depth + 1);
  switch (first.type) {
    case 'ReturnStatement':
      return first.argument ? valueOf(first.argument, scope, depth) : undefined;
    case 'BlockStatement':
      return after(first.body);
    case 'IfStatement': {
      const truth = truthOf(valueOf(first.test, scope, depth));
      const otherwise = first.alternate ? [first.alternate] : [];
      if (truth === undefined) return either(after([first.consequent]), after(otherwise));
      return after(truth ? [first.consequent] : otherwise);
    }
    case 'VariableDeclaration': {
      const values = new Map(scope.values);
      for (const { id, init } of first.declarations)
        bind(
          id,
          first.kind === 'const' && init ? valueOf(init, { ...scope, values }, depth) : unknownValue,
          values,
          scope,
        );
      return after([], { ...scope, values });
    }
    case 'FunctionDeclaration': {
      const names = new Map(scope.names);
      declare(first, names);
      return after([], { ...scope, names });
    }
    case 'ExpressionStatement': {
      const values = new Map(scope.values);
      assign(first.expression, scope, values);
      return after([], { ...scope, values });
    }
    default:
      return returnsInside(first) ? unknownValue : after([]);
  }
}

/** A loop or the like without a `return` settles nothing: what it changes is no constant. */
function returnsInside(node: unknown, depth = 0): boolean {
  if (typeof node !== 'object' || node === null) return false;
  if ('type' in node && node.type === 'ReturnStatement') return true;
  if (depth > 2 * deepest) return true;
  return Object.values(node).some((one) => returnsInside(one, depth + 1));
}

/** `site.url = 'x'` changes what the constant `site` stands for. */
export function assign(expression: Expression, scope: Scope, values: Map<string, unknown>): void {
  if (expression.type !== 'AssignmentExpression') return;
  const path: string[] = [];
  let left: Node = expression.left;
  for (; left.type === 'MemberExpression'; left = left.object)
    path.unshift(left.property.type === 'Identifier' && !left.computed ? left.property.name : '');
  if (left.type !== 'Identifier' || path.length === 0) return;
  const isKnown = expression.operator === '=' && !path.includes('');
  const value = isKnown ? valueOf(expression.right, { ...scope, values }, 1) : unknownValue;
  values.set(left.name, withMember(named(left.name, { ...scope, values }, 1), path, value));
}

function withMember(object: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  if (typeof object !== 'object' || object === null || Array.isArray(object) || isScriptCall(object))
    return unknownValue;
  const result = Object.assign(Object.create(null), object) as Record<string, unknown>;
  result[key] = withMember(rest.length === 0 ? undefined : memberOf(object, key), rest, value);
  return result;
}
