import { installPackages } from './packages.mjs';
import { runTool } from './run.mjs';
import { startStaticServer } from './static-server.mjs';

const usualPort = Number(process.env.PORT ?? 4173);

if (!(await installPackages()) || (await runTool('vite', ['build', '--logLevel', 'warn'])) !== 0) {
  process.exit(1);
}
const server = await serveOnFreePort(usualPort);
if (server.port !== usualPort) {
  console.log(
    `Port ${usualPort} is taken. The browser keeps maps by address: those made at ${usualPort} are not seen here.`,
  );
}
console.log(`Verkostokartta is at ${server.address}`);

/** @param {number} port */
async function serveOnFreePort(port) {
  for (const candidate of [port, port + 1, port + 2, port + 3, 0]) {
    const started = await startStaticServer({ port: candidate }).catch(() => undefined);
    if (started !== undefined) {
      return started;
    }
  }
  throw new Error('No port is free.');
}
