/** The hub's own server as a process of its own, which tells its parent where it is and what CPU it used. */
import { createDb } from '@hub/prisma/client.ts';
import { deriveKeys } from '../../api/auth/keys.ts';
import { createLog } from '../../api/log.ts';
import { startServer } from '../../api/server.ts';
import { reportTo } from './report.ts';

const db = createDb(process.argv[2] ?? '', 4);
const secret = 'the bench signs nobody in, so no secret is kept here';
const { url } = await startServer({ db, keys: deriveKeys(secret), log: createLog('error'), port: 0 });
reportTo(process, `${url}/graphql`);
