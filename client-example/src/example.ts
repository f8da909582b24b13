import type { components } from './generated/catalog.js';
import { showChart, showFilmPage } from './film-page.js';
import { fail } from './problem.js';
import { catalog, critics, scores, token, userReviews } from './services.js';

type Film = components['schemas']['Film'];

/** Every film, read page by page. */
async function* films(): AsyncGenerator<Film> {
    let cursor: string | undefined;
    do {
        const { data, error } = await catalog.GET('/api/v1/films', {
            params: { query: { sort: '-metascore', limit: 5, ...(cursor && { cursor }) } },
        });
        if (!data) fail(error);
        yield* data.items;
        cursor = data.next ? (new URL(data.next).searchParams.get('cursor') ?? undefined) : undefined;
    } while (cursor);
}

async function listFilms(): Promise<void> {
    for await (const film of films()) {
        console.log(`${film.scores?.metascore.value ?? 'tbd'}\t${film.title} (${film.year ?? '?'})`);
    }
}

/** Reads a score, and reads it again, at no cost while it has not changed. */
async function readScore(film: string): Promise<void> {
    const first = await scores.GET('/api/v1/films/{film}/score', { params: { path: { film } } });
    if (!first.data) fail(first.error);
    const { metascore, userScore } = first.data;
    console.log(`${film}: metascore ${metascore.value ?? 'tbd'}, user score ${userScore.value ?? 'tbd'}`);

    const tag = first.response.headers.get('ETag') ?? '';
    const again = await scores.GET('/api/v1/films/{film}/score', {
        params: { path: { film }, header: { 'If-None-Match': tag } },
    });
    console.log(again.response.status === 304 ? 'not changed since' : 'changed since');
}

async function rate(film: string, rating: number): Promise<void> {
    const { data, error, response } = await userReviews.PUT('/api/v1/films/{film}/user-reviews/me', {
        params: { path: { film } },
        body: { rating },
        headers: { Authorization: `Bearer ${token}` },
    });
    if (!data) fail(error);
    console.log(`rated ${data.rating} of 10 as ${data.user.name}: ${response.status === 201 ? 'new' : 'changed'}`);
}

async function grade(written: string): Promise<void> {
    const { data, error } = await critics.POST('/api/v1/grades/conversions', { body: { grade: written } });
    console.log(data ? `${data.grade} is ${data.score}, ${data.band}` : `${written}: ${error.detail}`);
}

/** What a service says where something is wrong. */
async function showProblem(film: string): Promise<void> {
    try {
        await rate(film, 11);
    } catch (problem) {
        console.log((problem as Error).message);
    }
}

const film = process.argv[2] ?? 'wont-back-down-2012';
await listFilms();
await readScore(film);
await showFilmPage(film);
await showChart();
await grade('2.5/4');
await grade('Recommended');
await rate(film, 8);
await showProblem(film);
