import { steer } from './control-plane.ts';
import type { ReeveCallbacks, ReeveClock, ReeveDelivery, ReeveKeys, ReeveRequest, ReeveTenant } from './reeve.ts';

/** What a test holds of a company on the server at an address. */
export function tenantHandle(url: string, issued: ReeveKeys): ReeveTenant {
  let keys = issued;
  const { company } = issued;
  const base = `${url}/v4_6_release/apis/3.0`;
  const own = <Answer>(method: string, path: string, body?: unknown) =>
    steer<Answer>(url, method, `/tenants/${company}${path}`, body);
  return {
    url,
    base,
    company,
    get keys() {
      return keys;
    },
    get client() {
      const { publicKey, privateKey, clientId } = keys;
      return { site: url, companyId: company, publicKey, privateKey, clientId };
    },
    get headers() {
      return headersOf(keys);
    },
    fetch: (path, init) => fetch(base + path, requestOf(init, headersOf(keys))),
    fork: async (name) =>
      tenantHandle(url, await own<ReeveKeys>('POST', '/fork', name === undefined ? {} : { company: name })),
    reset: async () => {
      keys = await own<ReeveKeys>('POST', '/reset');
    },
    snapshot: async (name) => void (await own('POST', '/snapshots', { name })),
    restore: async (snapshot) => void (await own('POST', '/restore', { snapshot })),
    seed: (file) => own('POST', '/seed', file),
    clock: clockOf(url, company),
    faults: {
      arm: async (fault) => void (await steer(url, 'POST', '/faults', { ...fault, company })),
      list: () => steer(url, 'GET', `/faults?company=${company}`),
      clear: async () => void (await steer(url, 'DELETE', `/faults?company=${company}`)),
    },
    callbacks: callbacksOf(url, company),
    drop: async () => void (await own('DELETE', '')),
  };
}

function headersOf({ company, publicKey, privateKey, clientId }: ReeveKeys): Record<string, string> {
  const login = Buffer.from(`${company}+${publicKey}:${privateKey}`).toString('base64');
  return { authorization: `Basic ${login}`, clientId };
}

function requestOf({ method, headers, body }: ReeveRequest = {}, own: Record<string, string>): RequestInit {
  if (body === undefined) return { method: method ?? 'GET', headers: { ...own, ...headers } };
  const isText = typeof body === 'string';
  const type = isText ? {} : { 'content-type': 'application/json' };
  return {
    method: method ?? 'POST',
    headers: { ...own, ...type, ...headers },
    body: isText ? body : JSON.stringify(body),
  };
}

function clockOf(url: string, company: string): ReeveClock {
  const turn = async (body: object) =>
    (await steer<{ readonly now: string }>(url, 'POST', '/clock', { company, ...body })).now;
  return {
    now: () => turn({}),
    set: (set) => turn({ set }),
    pass: (pass) => turn({ pass }),
    run: (speed) => turn({ run: speed }),
    stand: () => turn({ run: 0 }),
  };
}

function callbacksOf(url: string, company: string): ReeveCallbacks {
  const ask = <Answer>(method: string, path: string) =>
    steer<Answer>(url, method, `/callbacks${path}?company=${company}`);
  return {
    deliveries: async () => {
      const listed = await ask<readonly { readonly id: number }[]>('GET', '/deliveries');
      return Promise.all(listed.map(({ id }) => ask<ReeveDelivery>('GET', `/deliveries/${id}`)));
    },
    waiting: () => ask('GET', '/waiting'),
    replay: async (delivery) => void (await ask('POST', `/deliveries/${delivery}/replay`)),
    duplicate: async (delivery) => void (await ask('POST', `/deliveries/${delivery}/duplicate`)),
  };
}
