// Prints what the program is made of, as a bill of materials in CycloneDX 1.6 (JSON): the packages of the lock files with their hashes, the
// licences of docs/licences.md, and of a published folder the .NET that it brings. Two runs of one commit print the same.
//   node deploy/bill-of-materials.mjs [PUBLISHED FOLDER] > bill-of-materials.cdx.json
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..');
const published = process.argv[2];
const read = (...parts) => readFileSync(path.join(...parts), 'utf8');
const json = (...parts) => JSON.parse(read(...parts));
const forTheBuild = new Set(['Meziantou.Analyzer']); // checks the source and leaves nothing in the program

// Tests hold that page to the lock files and to what each package says of itself.
const licences = new Map([...read(root, 'docs', 'licences.md').matchAll(/^\| (NuGet|npm) \| (\S+) \| (\S+) \| (.+) \|$/gm)]
  .map(([, registry, name, version, licence]) => [`${registry} ${name} ${version}`, licence]));

function licence(registry, name, version) {
  const words = licences.get(`${registry} ${name} ${version}`);
  if (!words) throw new Error(`docs/licences.md does not know ${registry} ${name} ${version}.`);
  if (/^[\w.+-]+$/.test(words)) return [{ license: { id: words } }];
  return / OR /.test(words) ? [{ expression: words.replace(/^\(|\)$/g, '') }] : [{ license: { name: words } }];
}

const hex = base64 => Buffer.from(base64, 'base64').toString('hex');

function component(registry, name, version, sha512, scope) {
  const [group, own] = name.startsWith('@') ? name.split('/') : [undefined, name];
  const purl = registry === 'npm'
    ? `pkg:npm/${group ? `${encodeURIComponent(group)}/` : ''}${own}@${version}`
    : `pkg:nuget/${name}@${version}`;
  const hashes = sha512 ? [{ alg: 'SHA-512', content: hex(sha512) }] : undefined;
  return { type: 'library', 'bom-ref': purl, group, name: own, version, scope, hashes, licenses: licence(registry, name, version), purl };
}

function* fromNuGet() {
  for (const project of readdirSync(path.join(root, 'src')).sort()) {
    const file = path.join(root, 'src', project, 'packages.lock.json');
    if (!existsSync(file)) continue;
    for (const packages of Object.values(json(file).dependencies))
      for (const [name, one] of Object.entries(packages))
        if (one.type !== 'Project' && !forTheBuild.has(name)) yield component('NuGet', name, one.resolved, one.contentHash, 'required');
  }
}

function* fromNpm() {
  for (const [place, one] of Object.entries(json(root, 'src', 'CareersWeb', 'package-lock.json').packages)) {
    if (!place) continue;
    const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
    yield component('npm', name, one.version, one.integrity?.replace(/^sha512-/, ''), one.dev ? 'excluded' : 'required');
  }
}

function* fromThePlatform() {
  if (!published) return;
  for (const { name, version } of json(published, 'CareersWeb.runtimeconfig.json').runtimeOptions.includedFrameworks ?? [])
    yield { type: 'framework', 'bom-ref': `${name}@${version}`, name, version, scope: 'required', licenses: [{ license: { id: 'MIT' } }] };
}

const components = [...new Map([...fromNuGet(), ...fromNpm(), ...fromThePlatform()].map(one => [one['bom-ref'], one])).values()]
  .sort((one, other) => (one['bom-ref'] < other['bom-ref'] ? -1 : 1));
const program = { type: 'application', 'bom-ref': 'careers-explorer', name: 'careers-explorer', licenses: [{ license: { id: 'MIT' } }] };
console.log(JSON.stringify({
  bomFormat: 'CycloneDX', specVersion: '1.6', version: 1, metadata: { component: program }, components,
  dependencies: [{ ref: program['bom-ref'], dependsOn: components.map(one => one['bom-ref']) }],
}, null, 2));
