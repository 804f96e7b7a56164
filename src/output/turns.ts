interface Waiting {
  readonly places: number;
  readonly start: () => void;
}

/** Lets a number of actions run side by side and has the others wait, first come, first served. */
export class Turns {
  readonly places: number;
  #free: number;
  #waiting: Waiting[] = [];

  constructor(places: number) {
    this.places = Math.max(1, Math.floor(places));
    this.#free = this.places;
  }

  /** Runs `action` once as many places are free; with all places, nothing else runs beside it. */
  async take<T>(places: number, action: () => Promise<T>): Promise<T> {
    await new Promise<void>((start) => {
      this.#waiting.push({ places, start });
      this.#startNext();
    });
    try {
      return await action();
    } finally {
      this.#free += places;
      this.#startNext();
    }
  }

  #startNext(): void {
    for (let next = this.#waiting[0]; next && next.places <= this.#free; next = this.#waiting[0]) {
      this.#waiting.shift();
      this.#free -= next.places;
      next.start();
    }
  }
}
