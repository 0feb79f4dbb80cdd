import pg from 'pg';

/** Held for each template until it is made. */
export interface TemplateLocks {
  /** Lets those in who wait for a template. */
  release(template: string): Promise<void>;
  /** Lets all in. */
  end(): Promise<void>;
}

const key = 'hashtextextended($1, 8)';

/** Has everybody who wants one of these templates wait for it. */
export async function holdTemplates(url: string, templates: readonly string[]): Promise<TemplateLocks> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  for (const name of templates) await client.query(`select pg_advisory_lock(${key})`, [name]);
  return {
    release: async (template) => void (await client.query(`select pg_advisory_unlock(${key})`, [template])),
    end: () => client.end(),
  };
}

/** Waits while a template is being made. */
export async function templateMade(client: pg.Client, template: string): Promise<void> {
  await client.query(`select pg_advisory_lock_shared(${key})`, [template]);
  await client.query(`select pg_advisory_unlock_shared(${key})`, [template]);
}
