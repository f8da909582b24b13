import { fail } from './problem.js';
import { catalog, scores } from './services.js';

/** Where to watch a film, for whom it is, and why it has its metascore. */
export async function showFilmPage(film: string): Promise<void> {
    const params = { path: { film } };
    const [offers, guide, explanation] = await Promise.all([
        catalog.GET('/api/v1/films/{film}/availability', { params: { ...params, query: { region: ['US'] } } }),
        catalog.GET('/api/v1/films/{film}/family-guide', { params }),
        scores.GET('/api/v1/films/{film}/score/explanation', { params }),
    ]);
    if (!offers.data) fail(offers.error);
    if (!explanation.data) fail(explanation.error);
    for (const { medium, state, availableFrom } of offers.data.items) {
        console.log(`on ${medium}: ${state}${state === 'SOON' ? ` (${availableFrom})` : ''}`);
    }
    console.log(guide.data ? `OK for kids ${guide.data.recommendedAge}+` : 'no family guide');
    const { reviews, sums } = explanation.data;
    console.log(`the mean of ${reviews.length} critics is ${sums.mean ?? 'not there yet'}`);
    for (const { grade, score, share, publication } of reviews.slice(0, 3)) {
        console.log(`${share} % from ${publication.name ?? 'somebody'}: ${grade} is ${score}`);
    }
}

export async function showChart(): Promise<void> {
    const { data, error } = await scores.GET('/api/v1/charts/{chart}', {
        params: { path: { chart: 'best' }, query: { minReviews: 4, limit: 3 } },
    });
    if (!data) fail(error);
    for (const { rank, film, figure } of data.items) console.log(`${rank}. ${film.title}: ${figure}`);
}
