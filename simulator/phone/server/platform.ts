/** A user of the simulated WeChat, as the card platform lists them. */
export interface PlatformUser {
  id: string;
  name?: string;
  unionid: string | null;
  openids: Record<string, string>;
}

interface Account {
  miniPrograms: { appid: string; originalId: string }[];
}

/** How long a list of the platform's is good. Milliseconds of the machine's clock. */
const FRESH = 2000;

/** Answers that the phone's server needs from the card platform, asked for at most every two seconds. */
export class Platform {
  private readonly answers = new Map<string, { at: number; answer: Promise<unknown> }>();

  constructor(readonly url: string) {}

  /** Undefined when there is no such user, also after asking anew. */
  async user(id: string): Promise<PlatformUser | undefined> {
    const find = (users: PlatformUser[]) => users.find((user) => user.id === id);
    return find(await this.users()) ?? find(await this.users(true));
  }

  /** The mini-program that the default account is linked with. */
  async miniProgram(): Promise<{ appid: string; originalId: string }> {
    const accounts = (await this.read('/simulator/accounts')) as Account[];
    const miniProgram = accounts[0]?.miniPrograms[0];
    if (!miniProgram) throw new Error('the platform has no account with a mini-program');
    return miniProgram;
  }

  /** Not kept: the clock may have moved since. */
  clock(): Promise<{ offset: number; frozenAt: number | null }> {
    return this.ask('/simulator/clock') as Promise<{ offset: number; frozenAt: number | null }>;
  }

  private async users(anew = false): Promise<PlatformUser[]> {
    return (await this.read('/simulator/users', anew)) as PlatformUser[];
  }

  private read(path: string, anew = false): Promise<unknown> {
    const known = this.answers.get(path);
    if (known && !anew && performance.now() - known.at < FRESH) return known.answer;
    const answer = this.ask(path);
    this.answers.set(path, { at: performance.now(), answer });
    answer.catch(() => this.answers.delete(path));
    return answer;
  }

  private async ask(path: string): Promise<unknown> {
    const response = await fetch(this.url + path);
    if (!response.ok) throw new Error(`${path} answered ${response.status}`);
    return response.json();
  }
}
