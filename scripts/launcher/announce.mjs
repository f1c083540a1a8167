/** What a start ends with: where the hub is, and how to get in. */
import path from 'node:path';
import { say } from './say.mjs';
import { keepSecrets } from './settings.mjs';

const DEMO_ACCOUNTS = {
  'network-admin@example.org': 'administers the network',
  'observatory-admin@example.org': 'administers an observatory',
  'editor@example.org': 'edits its datasets and guides',
  'trainer@example.org': 'gives its trainings',
  'member@example.org': 'is a member',
};

/** Tells that the hub is up. */
export function sayReady(settings, addresses) {
  say('\nThe hub is running.\n');
  sayAddresses(addresses);
  const { demoPassword } = keepSecrets(settings);
  if (demoPassword) {
    say(`\n  Sign in with the password ${demoPassword} as`);
    for (const [address, role] of Object.entries(DEMO_ACCOUNTS)) say(`    ${address.padEnd(30)} who ${role}`);
  }
  say(`\n  Logs are in ${path.join(settings.dataDir, 'log')}. Stop the hub with Ctrl-C.\n`);
}

/** Tells that another process runs this hub. */
export function sayRunning({ pid, state, ...addresses }) {
  if (state !== 'running')
    return say(`The hub is being started already, by process ${pid}: nothing to do here.`);
  say(`The hub is running already (process ${pid}).\n`);
  sayAddresses(addresses);
}

function sayAddresses({ publicUrl, webUrl, apiUrl }) {
  say(`  Web pages   ${webUrl}`);
  say(`  API         ${apiUrl}/graphql`);
  if (publicUrl !== webUrl) say(`  Known as    ${publicUrl}`);
}
