// The launcher's lines: what happens, in both languages, with the seconds since the start.

const HEARTBEAT_MS = 15_000;

export class Progress {
  #began = performance.now();

  /** Seconds since the start. */
  get seconds() {
    return (performance.now() - this.#began) / 1000;
  }

  /** @param {string} zh @param {string} en */
  say(zh, en) {
    console.log(`[${this.seconds.toFixed(1).padStart(6)} s] ${zh} / ${en}`);
  }

  /** Text of somebody else, in one language or already in both. */
  pass(text) {
    console.log(`[${this.seconds.toFixed(1).padStart(6)} s] ${text}`);
  }

  /** Says what begins and, while it lasts, that it still goes on. */
  async during(zh, en, work) {
    this.say(zh, en);
    const began = this.seconds;
    const heartbeat = setInterval(() => {
      this.say(`仍在进行:${zh}`, `still at it: ${en}, ${Math.round(this.seconds - began)} s`);
    }, HEARTBEAT_MS);
    try {
      return await work();
    } finally {
      clearInterval(heartbeat);
    }
  }
}
