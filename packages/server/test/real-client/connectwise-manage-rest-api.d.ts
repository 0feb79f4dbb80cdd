/** What the client's README says of it; it publishes no types. */
declare module 'connectwise-manage-rest-api' {
  interface Client {
    get(endpoint: string): Promise<unknown>;
    delete(endpoint: string): Promise<unknown>;
    post(endpoint: string, body: object): Promise<unknown>;
    put(endpoint: string, body: object): Promise<unknown>;
    patch(endpoint: string, body: object): Promise<unknown>;
  }
  export default function connect(configuration: Readonly<Record<string, string>>): Client;
}
