import { type Choice, cellsOf } from './choices.ts';
import type { TimetableProblem } from './timetable-problem.ts';

/** Two of one topic at one time, and two of one owner on one day, cost a little: nothing forbids it. */
export const sameTopicCost = 6;
export const sameOwnerDayCost = 15;

/** Who is where when, and what the spread costs; talks are put in and taken out again. */
export class Occupancy {
  readonly #places = new Map<string, number>();
  readonly #people = new Map<string, number>();
  readonly #topics = new Map<string, number>();
  readonly #owners = new Map<string, number>();
  readonly #problem: TimetableProblem;

  constructor(problem: TimetableProblem) {
    this.#problem = problem;
    for (const { from, to, topic, owner, day } of problem.fixtures) {
      if (topic) for (const cell of cellsOf(from, to)) add(this.#topics, `${topic} ${cell}`, 1);
      if (owner) add(this.#owners, `${owner} ${day}`, 1);
    }
  }

  /** The talks in the way of a choice, by number. */
  inTheWay(choice: Choice): number[] {
    const found = new Set<number>();
    const { people } = this.#talk(choice);
    for (const cell of choice.cells) {
      const there = this.#isShared(choice)
        ? undefined
        : this.#places.get(`${choice.place} ${cell}`);
      if (there !== undefined) found.add(there);
      for (const person of people) {
        const busy = this.#people.get(`${person} ${cell}`);
        if (busy !== undefined) found.add(busy);
      }
    }
    found.delete(choice.talk);
    return [...found];
  }

  /** What a choice costs here and now, the spread included. */
  costOf(choice: Choice): number {
    const { topic, owner } = this.#talk(choice);
    let cost = choice.cost + sameOwnerDayCost * (this.#owners.get(`${owner} ${choice.day}`) ?? 0);
    if (topic) {
      let most = 0;
      for (const cell of choice.cells) {
        most = Math.max(most, this.#topics.get(`${topic} ${cell}`) ?? 0);
      }
      cost += sameTopicCost * most;
    }
    return cost;
  }

  put(choice: Choice): void {
    this.#change(choice, 1);
  }

  take(choice: Choice): void {
    this.#change(choice, -1);
  }

  #change(choice: Choice, by: 1 | -1): void {
    const { people, topic, owner } = this.#talk(choice);
    const set = (map: Map<string, number>, key: string) =>
      by === 1 ? map.set(key, choice.talk) : map.delete(key);
    for (const cell of choice.cells) {
      if (!this.#isShared(choice)) set(this.#places, `${choice.place} ${cell}`);
      for (const person of people) set(this.#people, `${person} ${cell}`);
      if (topic) add(this.#topics, `${topic} ${cell}`, by);
    }
    add(this.#owners, `${owner} ${choice.day}`, by);
  }

  #talk({ talk }: Choice) {
    const found = this.#problem.talks[talk];
    if (!found) throw new Error(`There is no talk ${talk}`);
    return found;
  }

  #isShared({ place }: Choice): boolean {
    return this.#problem.places[place]?.isShared ?? false;
  }
}

function add(map: Map<string, number>, key: string, by: number): void {
  map.set(key, (map.get(key) ?? 0) + by);
}
