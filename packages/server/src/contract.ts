/** What the console asks and is answered: types alone, so that it loads nothing of the server. */
export type {
  ConsoleAnswers,
  ConsoleCollection,
  ConsoleField,
  ConsoleServer,
  DemoKeys,
} from './control/console-contract.ts';
