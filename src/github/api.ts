/** The few calls of GitHub's REST API that the workflows make. Knows no environment: where the API is, whose repository and with which token is told. */

/** GitHub answered, but not with what was asked for. */
export class GitHubError extends Error {
  readonly status: number;

  constructor(status: number, call: string, answer: string) {
    super(`GitHub answered ${status} to ${call}: ${answer.slice(0, 500)}`);
    this.name = 'GitHubError';
    this.status = status;
  }
}

/** Paths are those below `/repos/<owner>/<name>/`. Every call throws a GitHubError where the answer is none of 200 to 299. */
export interface GitHub {
  get<T>(path: string): Promise<T>;
  /** All pages of a list, a hundred entries each. `path` has a query already. */
  list<T>(path: string): Promise<T[]>;
  send<T>(method: 'POST' | 'PATCH' | 'PUT', path: string, body: object): Promise<T>;
  /** The bytes at a path, or undefined when there are more than `limit`: no more than these are ever read. */
  download(path: string, limit: number): Promise<Buffer | undefined>;
}

/** Who the workflows' own token speaks as. What anybody else wrote is never edited. */
export const ownLogin = 'github-actions[bot]';

/** GitHub's longest body is 65,536 characters. */
export const bodyLimit = 60_000;

/** Opens a repository. `api` is GITHUB_API_URL, `repository` is `owner/name`. */
export function github({ api, repository, token }: { readonly api: string; readonly repository: string; readonly token: string }): GitHub {
  async function call(method: string, path: string, body?: object): Promise<Response> {
    const answer = await fetch(`${api}/repos/${repository}/${path}`, {
      method,
      headers: { accept: 'application/vnd.github+json', authorization: `Bearer ${token}`, 'user-agent': 'masar', 'x-github-api-version': '2022-11-28' },
      signal: AbortSignal.timeout(60_000),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new GitHubError(answer.status, `${method} ${path}`, await answer.text());
    return answer;
  }

  const get = async <T>(path: string) => (await (await call('GET', path)).json()) as T;
  return {
    get,
    async list<T>(path: string) {
      const all: T[] = [];
      for (let page = 1; ; page++) {
        const entries = await get<T[]>(`${path}&per_page=100&page=${page}`);
        all.push(...entries);
        if (entries.length < 100) return all;
      }
    },
    send: async <T>(method: string, path: string, body: object) => (await (await call(method, path, body)).json()) as T,
    async download(path, limit) {
      const parts: Uint8Array[] = [];
      let size = 0;
      for await (const part of (await call('GET', path)).body ?? []) {
        size += part.length;
        if (size > limit) return undefined;
        parts.push(part);
      }
      return Buffer.concat(parts);
    },
  };
}
