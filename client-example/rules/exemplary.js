import { schema as validate } from '@stoplight/spectral-functions';

/** Every example of a schema is one. */
export default function exemplary(schema, _options, context) {
    return schema.examples.flatMap((example, index) =>
        (validate(example, { schema }, context) ?? []).map((wrong) => ({
            ...wrong,
            path: [...context.path, 'examples', index],
        })),
    );
}
