import type { components } from './generated/catalog.js';

export type Problem = components['schemas']['Problem'];

/** Ends the program with what a service says is wrong. */
export function fail(problem: Problem): never {
    const where = (problem.violations ?? []).map((v) => `\n  ${v.pointer ?? v.parameter}: ${v.message}`);
    throw new Error(`${problem.status} ${problem.title}: ${problem.detail} (${problem.traceId})${where.join('')}`);
}
