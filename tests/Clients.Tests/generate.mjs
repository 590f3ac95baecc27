// Generates TypeScript types for every operation of a folder. Arguments: the file with the SDL, the folder, the file to write.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as operations from '@graphql-codegen/typescript-operations';
import { parse } from 'graphql';

const [sdl, folder, filename] = process.argv.slice(2);
const documents = readdirSync(folder).filter(name => name.endsWith('.graphql')).sort()
  .map(location => ({ location, document: parse(readFileSync(join(folder, location), 'utf8')) }));
writeFileSync(filename, await codegen({
  documents,
  filename,
  schema: parse(readFileSync(sdl, 'utf8')),
  config: { strictScalars: true, scalars: { Date: 'string', DateTime: 'string', URL: 'string' } },
  plugins: [{ typescript: {} }, { typescriptOperations: {} }],
  pluginMap: { typescript, typescriptOperations: operations },
}));
console.log(documents.length);
