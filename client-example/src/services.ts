import createClient from 'openapi-fetch';
import type { paths as Catalog } from './generated/catalog.js';
import type { paths as Critics } from './generated/critic.js';
import type { paths as Scores } from './generated/scoring.js';
import type { paths as UserReviews } from './generated/user-review.js';

/** The four services, each with the types of its document. */
const address = (service: string, port: number) =>
    process.env[`FILMSCORE_${service}_URL`] ?? `http://localhost:${port}`;

export const catalog = createClient<Catalog>({ baseUrl: address('CATALOG', 8081) });
export const critics = createClient<Critics>({ baseUrl: address('CRITIC', 8082) });
export const userReviews = createClient<UserReviews>({ baseUrl: address('USER_REVIEW', 8083) });
export const scores = createClient<Scores>({ baseUrl: address('SCORING', 8084) });

/** An access token: `./filmscore token --sub ana`. */
export const token = process.env['FILMSCORE_TOKEN'];
