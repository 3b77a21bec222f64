// What is looked at before anything is installed or started, so that an obstacle is named within a second.
import { accessSync, constants, mkdirSync, statfsSync } from 'node:fs';
import { freePort, obstacleOnPort } from '../free-port.mjs';
import { Refusal, diskFull, refusalOfSystemError } from '../refusal.mjs';

const MEGABYTE = 1024 * 1024;
/** A new cluster with its log takes about 100 MB, the demonstration data and the journals the rest. */
const SPACE_FOR_DATA = 300 * MEGABYTE;
/** node_modules takes about 900 MB and npm needs room to unpack. */
const SPACE_FOR_DEPENDENCIES = 1500 * MEGABYTE;

export function makeDataFolder(dataDir) {
  try {
    mkdirSync(dataDir, { recursive: true });
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw refusalOfSystemError(error, dataDir) ?? error;
  }
}

/** @param {boolean} installing  whether the dependencies are still to be installed below `root` */
export function checkSpace({ dataDir, root, installing }) {
  if (freeBytes(dataDir) < SPACE_FOR_DATA) throw diskFull(dataDir);
  if (installing && freeBytes(root) < SPACE_FOR_DEPENDENCIES) throw diskFull(root);
}

export async function checkPort(port, host) {
  const obstacle = await obstacleOnPort(port, host);
  if (!obstacle) return;
  if (obstacle === 'EADDRINUSE') {
    const other = await freePort();
    throw new Refusal('port_in_use', {
      zh: `端口 ${port} 已被其他程序占用。请停止那个程序,或换一个端口,例如:PORT=${other} npm start`,
      en: `Port ${port} is in use by another program. Stop that program, or choose another port, for instance: PORT=${other} npm start`,
    });
  }
  if (obstacle === 'EACCES') {
    throw new Refusal('port_forbidden', {
      zh: `没有权限使用端口 ${port}(1024 以下的端口需要管理员权限)。请换一个端口:PORT=3000 npm start`,
      en: `No right to use port ${port} (ports below 1024 need an administrator). Choose another one: PORT=3000 npm start`,
    });
  }
  throw new Refusal('address_unusable', {
    zh: `无法在 ${host} 的端口 ${port} 上监听(${obstacle})。请检查 HOST 和 PORT。`,
    en: `Cannot listen on port ${port} of ${host} (${obstacle}). Check HOST and PORT.`,
  });
}

function freeBytes(folder) {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}
