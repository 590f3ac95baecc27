// Brings GraphiQL and what it stands on to where pages can load it. The fonts inside its style sheet stay behind: the site has its own.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const from = 'node_modules';
const to = 'wwwroot/vendor/playground';
const files = {
  'dompurify/dist/purify.min.js': 'purify.js',
  'dompurify/LICENSE': 'purify-LICENSE.txt',
  'react/umd/react.production.min.js': 'react.js',
  'react/LICENSE': 'react-LICENSE.txt',
  'react-dom/umd/react-dom.production.min.js': 'react-dom.js',
  'graphiql/graphiql.min.js': 'graphiql.js',
  'graphiql/LICENSE': 'graphiql-LICENSE.txt',
};

mkdirSync(to, { recursive: true });
for (const [source, target] of Object.entries(files)) cpSync(`${from}/${source}`, `${to}/${target}`);
writeFileSync(`${to}/graphiql.css`, readFileSync(`${from}/graphiql/graphiql.min.css`, 'utf8').replace(/@font-face\s*{[^}]*}/g, ''));
