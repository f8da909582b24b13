/**
 * Imports: rows of NDJSON, CSV or TSV that are stored while they arrive. The body has any length, the memory holds one chunk,
 * and the report has the outcome of each row by line.
 *
 * <p>A service builds an import from three parts:
 *
 * <ol>
 *   <li>a record for the row, with the same Bean Validation and JSON as the body of a request;
 *   <li>an {@link org.filmscore.imports.Intake}: the record, its {@link org.filmscore.imports.csv.Columns} for CSV and TSV, and
 *       a transactional {@code take} that stores some hundred rows and returns their outcomes;
 *   <li>a resource method {@code POST .../import} with the parameter {@code @BeanParam ImportQuery query}, which consumes the
 *       three types of {@link org.filmscore.imports.Media}, produces NDJSON, carries the OpenAPI extension {@code x-import} and
 *       returns {@code importing.run(intake, query)}.
 * </ol>
 *
 * <p>A body whose path ends in {@code /import} is streamed; see the package {@code limit} of service-defaults. All query
 * parameters are read here: {@code report}, {@code existing}, and those that describe a CSV file (names of columns, delimiter,
 * list separator, absent values, addresses, scheme of keys, scale of ratings, times). {@code Columns.key}, {@code rating},
 * {@code time}, {@code address} and {@code list} apply them. Rules of films and reviews are not here.
 */
package org.filmscore.imports;
