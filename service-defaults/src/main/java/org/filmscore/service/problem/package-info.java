/**
 * How failure looks from outside: RFC 9457 problem details for every error, with stable types and no Java names.
 *
 * <p>Features fail with exceptions named after what went wrong; each service says in one place which {@link
 * org.filmscore.service.problem.Problem} each of them is. What no service names ends here: bad input as 400, a database
 * that is away as 503, and anything else as a 500 that tells the caller nothing and the log everything.
 */
package org.filmscore.service.problem;
