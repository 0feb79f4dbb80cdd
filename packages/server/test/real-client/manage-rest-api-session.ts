/** Runs the whole flow by the published npm client connectwise-manage-rest-api, which finds the code base by itself. */
import connect from 'connectwise-manage-rest-api';
import { printResults } from './print-results.ts';
import { wholeFlow } from './whole-flow.ts';

const {
  CLIENT_HOST: fqdn = '',
  CLIENT_PUBLIC_KEY: publicKey = '',
  CLIENT_PRIVATE_KEY: privateKey = '',
  CLIENT_COMPANY: companyId = '',
} = process.env;
const clientId = '00000000-0000-4000-8000-000000000000';
const client = connect({ fqdn, companyId, publicKey, privateKey, clientId });

/** The client puts its base and the endpoint together, so that an endpoint has no slash in front. */
const endpoint = (path: string) => encodeURI(path.slice(1));

/** The client's errors carry what was answered beside the message. */
const answered = (asked: Promise<unknown>) =>
  asked.catch((error: { readonly responseBody?: unknown }) =>
    Promise.reject(new Error(JSON.stringify(error.responseBody))),
  );

await printResults([
  [
    'the whole flow',
    () =>
      wholeFlow(
        {
          get: (path) => answered(client.get(endpoint(path))),
          post: (path, body) => answered(client.post(endpoint(path), body)),
          put: (path, body) => answered(client.put(endpoint(path), body)),
          patch: (path, operations) => answered(client.patch(endpoint(path), operations)),
          delete: (path) => answered(client.delete(endpoint(path))),
        },
        'viamanage',
      ),
  ],
]);
