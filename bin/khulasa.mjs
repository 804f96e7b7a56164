#!/usr/bin/env node
// Old Nodes must be able to read this file, so it is plain JavaScript and imports the rest only once Node is known to do.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `Khulasa needs Node 22.18 or newer; this is Node ${process.versions.node}. Install a current one from https://nodejs.org and try again.`,
  );
  process.exit(3);
}
const { main } = await import('../dist/cli/main.js');
await main();
