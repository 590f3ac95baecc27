// The reference implementation behind the same protocol as GraphQLAdapter: one JSON object a line in, one a line out.
// The differential test starts one such process and holds the engine's answers against these.
import { createInterface } from 'node:readline';
import { buildASTSchema, execute, GraphQLError, parse, specifiedRules, validate, validateSchema } from 'graphql';

const schemas = new Map();

function schemaOf(sdl) {
  let schema = schemas.get(sdl);
  if (!schema) {
    schema = buildASTSchema(parse(sdl), { assumeValidSDL: true });
    const errors = validateSchema(schema);
    if (errors.length > 0) throw new Error(`The schema is not valid: ${errors.join('; ')}`);
    for (const type of Object.values(schema.getTypeMap())) bindArgumentsJson(type);
    schemas.set(sdl, schema);
  }
  return schema;
}

// @argumentsJson: the field answers with its coerced arguments as text.
function bindArgumentsJson(type) {
  if (typeof type.getFields !== 'function') return;
  for (const field of Object.values(type.getFields()))
    if (field.astNode?.directives?.some((directive) => directive.name.value === 'argumentsJson'))
      field.resolve = (_, args) => JSON.stringify(args);
}

// In data { "$error": text } fails and { "$ref": name } points into the test data.
function valueOf(json, testData) {
  if (json === null || typeof json !== 'object') return json;
  if (Array.isArray(json)) return json.map((item) => valueOf(item, testData));
  if ('$error' in json) return new GraphQLError(json.$error);
  if ('$ref' in json) return valueOf(testData?.[json.$ref] ?? null, testData);
  return json;
}

function attempt(work) {
  try {
    return { value: work() };
  } catch (error) {
    if (error instanceof GraphQLError) return { error };
    throw error;
  }
}

const stageOfRefusal = (error) => /^(Must provide|Unknown operation)/.test(error.message) ? 'operation' : 'variables';

function answer(request) {
  const parsed = attempt(() => parse(request.document));
  if (parsed.error) return { stage: 'syntax', errors: [parsed.error] };
  if (request.action === 'parse') return { stage: 'ok', errors: [] };
  const schema = schemaOf(request.sdl);
  if (request.validateQuery !== false) {
    const rules = request.rules ? specifiedRules.filter((rule) => request.rules.includes(rule.name.replace(/Rule$/, ''))) : undefined;
    const errors = validate(schema, parsed.value, rules);
    if (errors.length > 0) return { stage: 'validation', errors };
    if (request.action === 'validate') return { stage: 'ok', errors };
  }
  const { testData } = request;
  const root = request.testValue ? testData?.[request.testValue] : request.root;
  const result = execute({
    schema,
    document: parsed.value,
    rootValue: valueOf(root ?? {}, testData),
    variableValues: request.variables,
    operationName: request.operationName,
    fieldResolver: (source, _, __, info) => source !== null && typeof source === 'object' && Object.hasOwn(source, info.fieldName) ? valueOf(source[info.fieldName], testData) : null,
    typeResolver: (value) => value?.__typename,
  });
  const errors = result.errors ?? [];
  return 'data' in result ? { stage: 'ok', errors, data: result.data } : { stage: stageOfRefusal(errors[0]), errors };
}

function answerLine(line) {
  const request = JSON.parse(line);
  try {
    const { stage, errors, data } = answer(request);
    const told = errors.map(({ message, locations, path }) => ({ message, locations: locations ?? [], path }));
    return JSON.stringify({ id: request.id, stage, errors: told, data });
  } catch (error) {
    return JSON.stringify({ id: request.id, error: String(error?.stack ?? error) });
  }
}

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) process.stdout.write(answerLine(line) + '\n');
