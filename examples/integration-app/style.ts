/** The look of every page, light and dark. */
export const style = `
:root { color-scheme: light dark; --ink: light-dark(#1b1f24, #e6e9ed); --soft: light-dark(#5a6572, #9aa5b1);
  --ground: light-dark(#f4f6f8, #14181d); --card: light-dark(#fff, #1d232a); --line: light-dark(#d5dbe2, #343c46);
  --accent: light-dark(#0b5cad, #6cb2f7); --on-accent: light-dark(#fff, #0c1420);
  --good: light-dark(#116329, #6fd08c); --bad: light-dark(#a4161a, #ff9a94); }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1 { font-size: 1.6rem; margin: 0 0 .25rem; }
h2 { font-size: 1.1rem; margin: 0 0 .75rem; }
p { margin: 0 0 .75rem; }
.soft { color: var(--soft); font-size: .9rem; }
section { background: var(--card); border: 1px solid var(--line); border-radius: .6rem; padding: 1.1rem 1.25rem; margin: 1.1rem 0; }
form { display: flex; flex-wrap: wrap; gap: .75rem; align-items: end; }
form + form { margin-top: 1rem; }
form .soft { margin: 0; align-self: center; }
label { display: grid; gap: .25rem; font-size: .875rem; color: var(--soft); flex: 1 1 13rem; }
input, select, textarea, button { font: inherit; font-size: 1rem; color: var(--ink); padding: .45rem .6rem; border-radius: .4rem;
  border: 1px solid var(--line); background: var(--ground); min-height: 2.5rem; width: 100%; }
textarea { min-height: 5rem; resize: vertical; }
button { width: auto; background: var(--accent); border-color: var(--accent); color: var(--on-accent); font-weight: 600; cursor: pointer; }
button.plain { background: none; color: var(--accent); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
table { width: 100%; border-collapse: collapse; margin: 0 0 1rem; }
th, td { text-align: left; padding: .5rem .5rem .5rem 0; border-top: 1px solid var(--line); vertical-align: middle; }
th { font-size: .8rem; color: var(--soft); border: 0; }
.notice { border-left: 4px solid var(--good); } .notice strong { color: var(--good); }
.problem { border-left: 4px solid var(--bad); } .problem strong { color: var(--bad); }
a { color: var(--accent); }
`;
