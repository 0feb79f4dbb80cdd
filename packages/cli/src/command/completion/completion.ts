import { defineCommand } from '../../command-line/define-command.ts';
import { UsageError } from '../../command-line/usage-error.ts';

/** Each script asks the program for the words that may stand where the cursor is, and offers what it prints. */
const scripts: Readonly<Record<string, string>> = {
  bash: `_reeve() {
  local IFS=$'\\n'
  COMPREPLY=($(reeve completion words -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null))
  [[ \${COMPREPLY[0]} == */ ]] && compopt -o nospace
}
complete -o default -F _reeve reeve
`,
  zsh: `#compdef reeve
_reeve() {
  local -a found
  found=(\${(f)"$(reeve completion words -- "\${(@)words[2,CURRENT]}" 2>/dev/null)"})
  compadd -Q -- $found
}
compdef _reeve reeve
`,
  fish: `complete -c reeve -f -a '(reeve completion words -- (commandline -opc)[2..] (commandline -ct) 2>/dev/null)'
`,
};

/** `reeve completion SHELL`: a script for a shell. What the scripts ask, `completion words`, is answered before commands are looked up. */
export const completion = defineCommand<string>({
  name: 'completion',
  summary: 'Print the script by which a shell completes commands, flags and paths of the API',
  operands: [{ name: 'SHELL', sentence: `One of ${Object.keys(scripts).join(', ')}.` }],
  flags: [],
  examples: ['completion bash > ~/.local/share/bash-completion/completions/reeve', 'completion fish | source'],
  options: ({ operands: [shell = ''] }) => {
    const script = Object.hasOwn(scripts, shell) ? scripts[shell] : undefined;
    if (script !== undefined) return script;
    throw new UsageError(`SHELL is one of ${Object.keys(scripts).join(', ')}, not "${shell}".`);
  },
  run: async (script, { out }) => out(script),
});
