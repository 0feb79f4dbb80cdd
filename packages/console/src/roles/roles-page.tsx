import { useSignal } from '@preact/signals';
import type { ApiClient } from '@reeve/client';
import type { JSX } from 'preact';
import { hrefOf } from '../address/address.ts';
import { PageHead } from '../view/page-head.tsx';
import { Empty, Problem, Waiting } from '../view/states.tsx';
import { useLoaded } from '../view/use-loaded.ts';
import { type RightLevels, type RoleFunction, readRoles, rightVerbs, type ShownRole } from './read-roles.ts';

/** Who may do what: the functions of the product by role, and who has which role. */
export function RolesPage({ client }: { client: ApiClient }): JSX.Element {
  const { value, error } = useLoaded((signal) => readRoles(client, signal), []);
  const wanted = useSignal('');
  const words = wanted.value.toLowerCase();
  const functions = (value?.functions ?? []).filter(({ module, name }) =>
    `${module} ${name}`.toLowerCase().includes(words),
  );
  return (
    <>
      <PageHead title="Roles" says="Who may do what. All: every record. My: their own. –: none.">
        <input
          type="search"
          aria-label="Find a function"
          placeholder="Find a function"
          value={wanted.value}
          onInput={({ currentTarget }) => {
            wanted.value = currentTarget.value;
          }}
        />
      </PageHead>
      <Problem error={error} />
      {value === null && error === null ? <Waiting lines={12} /> : null}
      {value === null ? null : <Matrix roles={value.roles} functions={functions} />}
    </>
  );
}

function Matrix({
  roles,
  functions,
}: {
  roles: readonly ShownRole[];
  functions: readonly RoleFunction[];
}): JSX.Element {
  if (functions.length === 0) return <Empty>No function is called so.</Empty>;
  const modules = [...Map.groupBy(functions, ({ module }) => module)];
  return (
    <section class="rows matrix" aria-label="Rights by function and role">
      <table>
        <thead>
          <tr>
            <th scope="col">Function</th>
            {roles.map((role) => (
              <RoleHead key={role.id} role={role} />
            ))}
          </tr>
        </thead>
        {modules.map(([module, own]) => (
          <tbody key={module}>
            <tr>
              <th scope="rowgroup" colSpan={roles.length + 1} class="module">
                {module}
              </th>
            </tr>
            {own.map(({ name }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {roles.map((role) => (
                  <Levels key={role.id} role={role} levels={role.levels.get(`${module}/${name}`)} />
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

function RoleHead({ role }: { role: ShownRole }): JSX.Element {
  const { id, name, members } = role;
  return (
    <th scope="col">
      <a href={hrefOf(`/data/system/securityroles/${id}`)}>{name}</a>
      <details>
        <summary>{members.length === 1 ? '1 member' : `${members.length} members`}</summary>
        {members.join(', ') || 'Nobody'}
      </details>
    </th>
  );
}

function Levels({ role, levels }: { role: ShownRole; levels: RightLevels | undefined }): JSX.Element {
  if (role.isAdministrator) return <td>everything</td>;
  const reached = rightVerbs.filter((verb) => (levels?.[verb] ?? 'None') !== 'None');
  if (reached.length === 0) return <td class="quiet">–</td>;
  return (
    <td>
      {reached.map((verb) => (
        <span key={verb} class={`level ${levels?.[verb].toLowerCase()}`}>
          <span class="verb">{verb}</span> {levels?.[verb]}
        </span>
      ))}
    </td>
  );
}
