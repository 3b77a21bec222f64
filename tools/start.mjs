// npm start: from a fresh clone to a running platform. This file alone must be readable by an old Node, so that
// an old Node gets a sentence instead of a syntax error.
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  console.error('明察需要 Node 20.19 或更高版本,当前为 ' + process.versions.node + '。请升级 Node 后重试。');
  console.error(
    'Mingcha needs Node 20.19 or later, this is ' + process.versions.node + '. Upgrade Node and try again.',
  );
  process.exit(1);
} else {
  import('./launcher/launch.mjs').then(function ({ launch }) {
    return launch(process.argv.slice(2), process.env);
  });
}
