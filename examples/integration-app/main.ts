/** The integrations page of an application, on the kit: `REEVE_KIT_KEYS=id:KEY node main.ts`, then http://127.0.0.1:8090. */
import { IntegrationKit, sqliteStorage } from '@reeve/kit';
import { integrationApp } from './app.ts';
import { sampleData } from './own-data.ts';

const { INTEGRATION_FILE = 'integration.db', PORT = '8090' } = process.env;
const kit = new IntegrationKit({ storage: sqliteStorage(INTEGRATION_FILE) });
integrationApp({ kit, data: sampleData }).listen(Number(PORT), '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${PORT}`);
});
