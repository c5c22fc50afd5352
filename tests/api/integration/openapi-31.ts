import { z } from 'zod';

// What the OpenAPI Specification 3.1.0 and JSON Schema 2020-12 allow, as far as an API like ours needs it: an unknown
// word, a missing one or one in the wrong place is an error.

const Text = z.string().min(1);

const Pattern = z.string().refine((pattern) => {
  try {
    return new RegExp(pattern, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}, 'no regular expression');

const TYPES = ['string', 'integer', 'number', 'boolean', 'object', 'array', 'null'] as const;
const Count = z.int().min(0);

const Schema: z.ZodType = z.lazy(() =>
  z.union([
    z.boolean(),
    z.strictObject({
      $ref: z.string().startsWith('#/').optional(),
      type: z.union([z.enum(TYPES), z.array(z.enum(TYPES)).min(1)]).optional(),
      description: Text.optional(),
      default: z.unknown().optional(),
      enum: z.array(z.unknown()).min(1).optional(),
      const: z.unknown().optional(),
      format: Text.optional(),
      pattern: Pattern.optional(),
      minLength: Count.optional(),
      maxLength: Count.optional(),
      minimum: z.number().optional(),
      maximum: z.number().optional(),
      exclusiveMinimum: z.number().optional(),
      exclusiveMaximum: z.number().optional(),
      properties: z.record(Text, Schema).optional(),
      required: z.array(Text).optional(),
      additionalProperties: Schema.optional(),
      propertyNames: Schema.optional(),
      items: Schema.optional(),
      prefixItems: z.array(Schema).min(1).optional(),
      minItems: Count.optional(),
      maxItems: Count.optional(),
      anyOf: z.array(Schema).min(1).optional(),
      oneOf: z.array(Schema).min(1).optional(),
      allOf: z.array(Schema).min(1).optional(),
      not: Schema.optional(),
    }),
  ]),
);

const Header = z.strictObject({ description: Text, schema: Schema, required: z.boolean().optional() });
const MediaType = z.strictObject({ schema: Schema });
const Content = z.record(z.string().regex(/^[\w*.+-]+\/[\w*.+-]+(; charset=utf-8)?$/), MediaType);

const Parameter = z.discriminatedUnion('in', [
  z.strictObject({
    ...{ in: z.literal('path'), name: Text, required: z.literal(true) },
    ...{ description: Text.optional(), schema: Schema },
  }),
  z.strictObject({
    ...{ in: z.enum(['query', 'header', 'cookie']), name: Text, required: z.boolean() },
    ...{ description: Text.optional(), schema: Schema },
  }),
]);

const Answer = z.strictObject({
  description: Text,
  headers: z.record(z.string().regex(/^[A-Z][A-Za-z-]*$/), Header).optional(),
  content: Content.optional(),
});

const Operation = z.strictObject({
  operationId: z.string().regex(/^[a-z][A-Za-z]*$/),
  tags: z.array(Text).min(1),
  summary: Text,
  parameters: z
    .array(Parameter)
    .refine(
      (all) => new Set(all.map(({ name, in: place }) => `${place} ${name}`)).size === all.length,
      'a parameter is there twice',
    ),
  requestBody: z.strictObject({ required: z.boolean(), content: Content }).optional(),
  responses: z.record(z.string().regex(/^[2-5]\d\d$/), Answer),
  security: z.array(z.record(Text, z.array(z.never()))),
});

const WebhookCall = z.strictObject({
  summary: Text,
  parameters: z.array(Parameter),
  requestBody: z.strictObject({ required: z.boolean(), content: Content }),
  responses: z.record(z.string().regex(/^[2-5](\d\d|XX)$/), Answer),
});

const Path = z.strictObject({
  get: Operation.optional(),
  put: Operation.optional(),
  post: Operation.optional(),
  patch: Operation.optional(),
  delete: Operation.optional(),
});

const SecurityScheme = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('http'), scheme: z.literal('bearer'), description: Text }),
  z.strictObject({
    ...{ type: z.literal('apiKey'), in: z.enum(['header', 'query', 'cookie']) },
    ...{ name: Text, description: Text },
  }),
]);

const namesIn = (path: string) => [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');

const Document = z
  .strictObject({
    openapi: z.literal('3.1.0'),
    info: z.strictObject({
      title: Text,
      version: z.string().regex(/^\d+\.\d+\.\d+$/),
      description: Text.optional(),
    }),
    tags: z.array(z.strictObject({ name: Text, description: Text })),
    paths: z.record(z.string().startsWith('/'), Path),
    webhooks: z.record(Text, z.strictObject({ post: WebhookCall })),
    components: z.strictObject({
      schemas: z.record(Text, Schema),
      securitySchemes: z.record(Text, SecurityScheme),
    }),
  })
  .superRefine(({ paths, tags, components }, context) => {
    const complain = (message: string) => {
      context.addIssue({ code: 'custom', message });
    };
    const operations = Object.entries(paths).flatMap(([path, methods]) =>
      Object.values(methods).flatMap((operation) => (operation === undefined ? [] : [{ path, operation }])),
    );
    const ids = operations.map(({ operation }) => operation.operationId);
    if (new Set(ids).size !== ids.length) complain('an operation’s name is there twice');
    const forms = Object.keys(paths).map((path) => path.replace(/\{\w+\}/g, '{}'));
    if (new Set(forms).size !== forms.length)
      complain('two paths are the same but for their parameters’ names');
    for (const { path, operation } of operations) {
      const told = operation.parameters.filter((each) => each.in === 'path').map(({ name }) => name);
      if (told.sort().join() !== namesIn(path).sort().join()) complain(`parameters of ${path}`);
      if (operation.tags.some((tag) => !tags.some(({ name }) => name === tag))) complain(`tags of ${path}`);
      const schemes = operation.security.flatMap((requirement) => Object.keys(requirement));
      if (schemes.some((scheme) => !(scheme in components.securitySchemes))) complain(`security of ${path}`);
    }
  });

/** What keeps a document from being one of OpenAPI 3.1, each with its place; empty: nothing does. */
export function openApiProblems(document: unknown): string[] {
  const result = Document.safeParse(document);
  if (result.success) return [];
  return result.error.issues.map(({ path, message }) => `${path.join('/')}: ${message}`);
}
