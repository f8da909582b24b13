/**
 * What the OpenAPI documents of all services say alike: problems, headers, conditional requests, security, names of
 * schemas, examples.
 *
 * <p>Services describe what is their own: operations, parameters and properties by annotations, tags and what a path
 * names in their {@code META-INF/openapi.yaml}. The rest follows by rules when a service is built, from how an operation
 * looks, so that one added later is described completely without anyone thinking of it. What it says in words is in
 * {@code shared.yaml}.
 */
package org.filmscore.service.openapi;
