import { Pool } from 'undici';

/** @param {number} device */
const own = (device) => ({
  path: '/api/license/borrow',
  body: JSON.stringify({ hardware_id: `device-${device}`, borrowed_until: null }),
});
const autumns = () => ({
  path: '/api/autumn/openCustomerPortal',
  body: JSON.stringify({ returnUrl: 'https://portal.example' }),
});

/**
 * Asks as fast as answers come, over some connections. Each is a device of its own: what one device asks
 * for, our proxy does one after the other.
 *
 * @param {string} name of the subject
 * @param {number} port
 * @param {{ time: number; connections: number }} options time in milliseconds
 * @returns {Promise<{ count: number; bad: number; latencies: number[] }>} latencies in ms, sorted
 */
export async function load(name, port, { time, connections }) {
  const pool = new Pool(`http://127.0.0.1:${port}`, { connections });
  const requestOf = name.startsWith('Autumn') ? autumns : own;
  /** @type {number[]} */
  const latencies = [];
  let bad = 0;
  const end = performance.now() + time;
  /** @param {number} device */
  const one = async (device) => {
    const request = requestOf(device);
    while (performance.now() < end) {
      const start = performance.now();
      const headers = { 'content-type': 'application/json' };
      const { statusCode, body } = await pool.request({ ...request, method: 'POST', headers });
      await body.dump();
      if (statusCode !== 200) bad += 1;
      latencies.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: connections }, (_, device) => one(device)));
  await pool.close();
  return { count: latencies.length, bad, latencies: latencies.toSorted((a, b) => a - b) };
}
