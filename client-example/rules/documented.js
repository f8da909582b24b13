/** Every schema has a description, and so has every property that is not named by a schema of its own. */
export default function documented(schemas, _options, context) {
    const missing = [];
    for (const [name, schema] of Object.entries(schemas)) {
        const path = [...context.path, name];
        if (!schema.description) {
            missing.push({ message: `${name} has no description`, path });
        }
        for (const [property, value] of Object.entries(schema.properties ?? {})) {
            if (!value.description && !value.anyOf) {
                missing.push({ message: `${name}.${property} has no description`, path: [...path, 'properties', property] });
            }
        }
    }
    return missing;
}
