import { defineCommand } from '../../command-line/define-command.ts';
import { UsageError } from '../../command-line/usage-error.ts';
import { configFolder } from '../../profile/config-folder.ts';
import { readProfiles, writeProfiles } from '../../profile/profile-file.ts';
import { secretStoreAt } from '../../profile/secret-store.ts';
import { type OutputOptions, outputFlags, readOutput, recordWriter } from '../../render/record-writer.ts';

/** `reeve profiles`: those there are, without their secrets; with a name, which one is used from now on. */
export const profiles = defineCommand<{ readonly use: string | null; readonly output: OutputOptions }>({
  name: 'profiles',
  summary: 'List the profiles, or name the one to use from now on',
  operands: [{ name: 'NAME', sentence: 'The profile to use unless --profile names another.', isOptional: true }],
  flags: outputFlags,
  examples: ['profiles', 'profiles sandbox'],
  options: ({ operands, flags }) => ({ use: operands[0] ?? null, output: readOutput(flags) }),
  run: async ({ use, output }, context) => {
    const folder = configFolder(context.environment, context.platform);
    const kept = await readProfiles(folder);
    if (use !== null) {
      requireProfile(kept.profiles, use);
      await writeProfiles(folder, { ...kept, current: use });
      return;
    }
    const writer = recordWriter(output, ['used', 'name', 'site', 'companyId', 'publicKey', 'secretIn'], context);
    writer.write(
      Object.entries(kept.profiles).map(([name, profile]) => ({
        used: name === kept.current ? '*' : '',
        name,
        ...profile,
      })),
    );
    writer.end();
  },
});

/** `reeve logout`: a profile and its secret are forgotten. */
export const logout = defineCommand<{ readonly name: string | null }>({
  name: 'logout',
  summary: 'Forget a profile and its private key',
  operands: [{ name: 'NAME', sentence: 'The profile. Default: the one that is used.', isOptional: true }],
  flags: [],
  examples: ['logout sandbox'],
  options: ({ operands }) => ({ name: operands[0] ?? null }),
  run: async ({ name }, context) => {
    const folder = configFolder(context.environment, context.platform);
    const kept = await readProfiles(folder);
    const gone = name ?? kept.current ?? '';
    requireProfile(kept.profiles, gone);
    const { [gone]: profile, ...rest } = kept.profiles;
    if (profile !== undefined) await secretStoreAt(profile.secretIn, context)?.remove(gone);
    await writeProfiles(folder, { current: kept.current === gone ? null : kept.current, profiles: rest });
    if (context.isWatched) context.err(`Forgot ${gone}.\n`);
  },
});

function requireProfile(known: object, name: string): void {
  if (!Object.hasOwn(known, name))
    throw new UsageError(name === '' ? 'There is no profile.' : `There is no profile "${name}".`);
}
