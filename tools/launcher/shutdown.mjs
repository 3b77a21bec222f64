import { Refusal } from '../refusal.mjs';

/** npm passes the terminal's Ctrl-C on, so one key press may arrive twice; only a later one means "hurry". */
const SAME_KEY_PRESS_MS = 1500;

/** Everything that was started, and the order in which it stops: API, worker, PostgreSQL. */
export class Shutdown {
  /** @type {import('./running.mjs').RunningRecord | undefined} */
  record;
  /** The start itself, which may still be going on when somebody presses Ctrl-C. */
  starting = Promise.resolve();
  #progress;
  #children = [];
  #server;
  #abort = new AbortController();
  #closing;
  #askedAt = 0;

  constructor(progress) {
    this.#progress = progress;
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => this.#askToStop(signal));
  }

  /** Ends programs that are running to their end. */
  get signal() {
    return this.#abort.signal;
  }

  get stopping() {
    return this.#closing !== undefined;
  }

  /** @param {import('../embedded-postgres.mjs').PostgresServer} server */
  keepServer(server) {
    this.#server = server;
    if (this.stopping) throw new Error('stopping');
  }

  /** @param {import('./children.mjs').Child} child */
  keepChild(child) {
    this.#children.push(child);
    this.record?.addChild(child.name, child.pid, `apps/${child.name}/main.mjs`);
    if (this.stopping) throw new Error('stopping');
  }

  /** From now on the end of one process ends all. */
  watch(complain) {
    const fell = (refusal) => {
      if (this.stopping) return;
      complain(refusal());
      void this.close(1);
    };
    for (const child of this.#children) void child.exited.then(() => fell(child.obituary));
    void this.#server?.exited.then(() => fell(() => serverFell(this.#server)));
  }

  /** Stops what runs, in order, and ends this process. */
  close(code) {
    return (this.#closing ??= this.#close(code));
  }

  async #close(code) {
    this.#abort.abort(new Error('stopping'));
    await this.starting.catch(() => {}); // what it is just starting has to be known here to be stopped
    for (const child of this.#children) await this.#stop(child.name, child);
    if (this.#server) await this.#stop('PostgreSQL', this.#server);
    this.record?.release();
    process.exit(code);
  }

  async #stop(name, running) {
    this.#progress.say(`停止 ${name}`, `stopping ${name}`);
    try {
      await running.stop();
    } catch (error) {
      console.error(error);
    }
  }

  #askToStop(signal) {
    const now = Date.now();
    if (!this.#askedAt) {
      this.#askedAt = now;
      this.#progress.say('收到停止信号,依次停止各进程', `${signal}: stopping everything in order`);
      void this.close(0);
    } else if (now - this.#askedAt > SAME_KEY_PRESS_MS) {
      // PostgreSQL still stops in order: it loses nothing either way, and its start is quicker after a clean stop.
      for (const child of this.#children) child.kill();
    }
  }
}

function serverFell(server) {
  return new Refusal('postgres_ended', {
    zh: `PostgreSQL 意外结束,其余进程随之停止。数据不会丢失,重新运行 npm start 即可恢复。日志在 ${server.folder}/server.log。`,
    en: `PostgreSQL ended unexpectedly; the rest is being stopped with it. Nothing committed is lost, npm start recovers it. Its log ends with:\n${server.lastWords().trim().split('\n').slice(-8).join('\n')}`,
  });
}
