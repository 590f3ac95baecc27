// Runs the public audits of GraphQL over HTTP against the address given and prints one line for each: its status, its id and its name.
import { serverAudits } from 'graphql-http';

for (const audit of serverAudits({ url: process.argv[2] })) {
  const result = await audit.fn();
  console.log([result.status, result.id, result.name, result.reason ?? ''].join('\t'));
}
