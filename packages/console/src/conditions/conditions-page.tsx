import { useSignal } from '@preact/signals';
import type { ApiClient } from '@reeve/client';
import type { ConsoleCollection, ConsoleField } from '@reeve/server/contract';
import type { JSX } from 'preact';
import { address, ask, hrefOf } from '../address/address.ts';
import { collections, fieldsOf } from '../data/catalogue.ts';
import { ConditionInput, problemOf } from '../data/condition-input.tsx';
import { may } from '../session/may.ts';
import { Card } from '../view/card.tsx';
import { PageHead } from '../view/page-head.tsx';
import { Empty, Problem, Waiting } from '../view/states.tsx';
import { useLoaded } from '../view/use-loaded.ts';
import type { AskedList } from './asked-list.ts';
import { ConditionTree } from './condition-tree.tsx';
import { FoundRows } from './found-rows.tsx';
import { QueryPlan } from './query-plan.tsx';

/** A place to try conditions: how they are read, how the server answers them, and with which rows. */
export function ConditionsPage({ client }: { client: ApiClient }): JSX.Element {
  const { query } = address.value;
  const asked = {
    list: query.get('list') ?? '/service/tickets',
    conditions: query.get('conditions') ?? '',
    orderBy: query.get('orderBy') ?? '',
  };
  const { value: all, error } = useLoaded(collections, []);
  const found = all?.find(({ path }) => path.toLowerCase() === asked.list.toLowerCase());
  return (
    <>
      <PageHead title="Conditions" says="How a condition is read, how the database answers it, and what it finds." />
      <Problem error={error} />
      {all === null ? <Waiting lines={4} /> : <Asking key={asked.list} all={all} found={found} asked={asked} />}
      {found === undefined && all !== null ? <Empty>The API has no list at {asked.list}.</Empty> : null}
      {found === undefined ? null : <Results client={client} asked={asked} found={found} />}
    </>
  );
}

function Asking(props: {
  all: readonly ConsoleCollection[];
  found: ConsoleCollection | undefined;
  asked: AskedList;
}): JSX.Element {
  const { all, found, asked } = props;
  const text = useSignal(asked.conditions);
  const model = found?.model;
  const { value: fields } = useLoaded(
    async (): Promise<readonly ConsoleField[]> => (model === undefined ? [] : fieldsOf(model)),
    [model],
  );
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget as HTMLFormElement);
    if (problemOf(text.value) !== null) return;
    ask({ list: String(given.get('list')), orderBy: String(given.get('orderBy')), conditions: text.value.trim() });
  };
  return (
    <form class="card" onSubmit={submit} aria-label="What to ask">
      <div class="fields">
        <label class="field">
          List
          <input name="list" list="lists" defaultValue={asked.list} spellcheck={false} />
        </label>
        <datalist id="lists">
          {all
            .filter(({ path }) => !path.includes('{') && may('list', path))
            .map(({ path }) => (
              <option key={path} value={path} />
            ))}
        </datalist>
        <label class="field">
          Order
          <input name="orderBy" defaultValue={asked.orderBy} placeholder="id desc" spellcheck={false} />
        </label>
      </div>
      <label for="workbench">Conditions</label>
      <div class="filter-line">
        <ConditionInput
          id="workbench"
          value={text.value}
          fields={fields ?? []}
          onInput={(typed) => {
            text.value = typed;
          }}
        />
        <button type="submit" class="main">
          Try it
        </button>
      </div>
    </form>
  );
}

function Results(props: { client: ApiClient; asked: AskedList; found: ConsoleCollection }): JSX.Element {
  const { client, asked, found } = props;
  const { list, conditions, orderBy } = asked;
  return (
    <div class="grid">
      <div>
        <Card title="Read as">
          {conditions === '' ? <Empty>No condition: every record.</Empty> : <ConditionTree text={conditions} />}
        </Card>
        <QueryPlan asked={asked} />
      </div>
      <FoundRows client={client} asked={asked} model={found.model}>
        <a href={hrefOf(`/data${list}`, { conditions, orderBy })}>Open the list</a>
      </FoundRows>
    </div>
  );
}
