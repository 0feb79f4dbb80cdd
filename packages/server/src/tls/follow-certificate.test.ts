import assert from 'node:assert/strict';
import { X509Certificate } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { connect } from 'node:tls';
import { systemClock } from '@reeve/domain';
import { listen, openLocalAuthority } from '@reeve/http';
import { followCertificate } from './follow-certificate.ts';

/** Files of a certificate as a program renews them, and the next certificate for them. */
async function renewable(context: TestContext) {
  const folder = await mkdtemp(join(tmpdir(), 'reeve-follow-'));
  context.after(() => rm(folder, { recursive: true }));
  const [tlsCert, tlsKey] = [join(folder, 'chain.pem'), join(folder, 'key.pem')];
  let made = 0;
  const renewed = async () => {
    made += 1;
    const issued = await openLocalAuthority({ dataFolder: join(folder, String(made)), names: [], clock: systemClock });
    await writeFile(tlsCert, issued.cert);
    await writeFile(tlsKey, issued.key);
    return issued;
  };
  return { settings: { tls: true, tlsCert, tlsKey, tlsNames: [], data: folder }, renewed };
}

/** The certificate that is shown to whoever connects. */
function shown(port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', rejectUnauthorized: false }, () => {
      resolve(socket.getPeerX509Certificate()?.fingerprint256 ?? '');
      socket.destroy();
    });
    socket.on('error', reject);
  });
}

describe('the certificate of a server that runs', () => {
  it('is the one that its files have, looked at every hour, as long as they can be read', async (context) => {
    const { settings, renewed } = await renewable(context);
    const first = await renewed();
    const answer = async () => ({ status: 204, headers: {}, body: null });
    const listener = await listen(answer, { host: '127.0.0.1', port: 0, clock: systemClock, tls: first });
    context.after(() => listener.close(0));
    const said: string[] = [];
    let waiting = Promise.withResolvers<() => void>();
    const after = (_milliseconds: number, work: () => void) => {
      waiting.resolve(work);
      return () => {};
    };
    const anHour = async () => {
      const work = await waiting.promise;
      waiting = Promise.withResolvers();
      work();
      await waiting.promise;
    };
    followCertificate(first, {
      settings,
      clock: systemClock,
      after,
      renew: listener.renew,
      say: (line) => void said.push(line),
    });
    const fingerprint = ({ cert }: { cert: string }) => new X509Certificate(cert).fingerprint256;
    await anHour();
    assert.deepEqual([await shown(listener.port), said], [fingerprint(first), []]);
    const second = await renewed();
    await anHour();
    assert.equal(await shown(listener.port), fingerprint(second));
    await writeFile(settings.tlsKey, first.key);
    for (let times = 0; times < 2; times += 1) await anHour();
    assert.equal(await shown(listener.port), fingerprint(second));
    assert.equal(said.length, 2);
    assert.match(said[0] ?? '', /was renewed/);
    assert.match(said[1] ?? '', /stays the one that was read last\. The key in .* does not belong/);
    const third = await renewed();
    await anHour();
    assert.equal(await shown(listener.port), fingerprint(third));
  });
});
