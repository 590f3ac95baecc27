// Lists jobs with an advanced apprenticeship, then asks again and is told that nothing has changed. Needs Node 20 or a browser, no package.
import { createHash } from 'node:crypto';

interface GraphQLError { message: string; extensions: { code: string; correlationId: string } }
interface Answer<T> { data?: T | null; errors?: GraphQLError[] }
interface Jobs { occupations: { totalCount: number; nodes: { title: string; pay: { minimum: number | null } }[] } }

const address = process.argv[2] ?? 'http://localhost:5080/graphql';
const query = `
  query Jobs($first: Int!) {
    occupations(where: { entryRoute: { kind: [APPRENTICESHIP_ADVANCED] } }, first: $first) {
      totalCount
      nodes { title pay { minimum } }
    }
  }`;
const variables = { first: 5 };
const extensions = { persistedQuery: { version: 1, sha256Hash: createHash('sha256').update(query).digest('hex') } };
const accept = 'application/graphql-response+json';

async function post<T>(body: object): Promise<T> {
  const answer = await fetch(address, {
    method: 'POST',
    headers: { accept, 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(10_000),
  });
  const { data, errors } = await answer.json() as Answer<T>;
  if (!data || errors) throw new Error((errors ?? []).map(error => `${error.message} (${error.extensions.code})`).join('\n'));
  return data;
}

// A query that the service knows by its hash can be a short GET, which browsers and proxies may keep.
function getByHash(tag?: string): Promise<Response> {
  const parameters = new URLSearchParams({ variables: JSON.stringify(variables), extensions: JSON.stringify(extensions) });
  return fetch(`${address}?${parameters}`, { headers: tag ? { accept, 'if-none-match': tag } : { accept }, signal: AbortSignal.timeout(10_000) });
}

const { occupations } = await post<Jobs>({ query, variables, extensions });
console.log(`${occupations.totalCount} jobs in all`);
for (const { title, pay } of occupations.nodes) {
  console.log(`- ${title}: ${pay.minimum === null ? 'pay varies' : `from £${pay.minimum.toLocaleString('en-GB')}`}`);
}

const first = await getByHash();
const again = await getByHash(first.headers.get('etag') ?? undefined);
console.log(again.status === 304 ? 'Asked again: the answer has not changed' : 'Asked again: there is another answer');
