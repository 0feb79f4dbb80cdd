import { readFileSync } from 'node:fs';

/** The variable by which a process that took over is told whose it is. */
export const ownedBy = 'LAUNCHED_BY_REEVE';

const lookEveryMs = 250;

/**
 * Calls back once when what started this process has ended: the process that handed over to it, or npm. npm runs commands
 * through a shell, which dies of the signal that is passed on to it and tells nobody. Who is started by anything else
 * outlives it, as under nohup.
 */
export function whenStartersEnd(listener) {
  if (process.env[ownedBy] !== undefined && process.channel != null) {
    delete process.env[ownedBy];
    process.channel.unref();
    process.once('disconnect', listener);
  } else if (process.env['npm_command'] !== undefined && process.platform !== 'win32') watchNpm(listener);
}

function watchNpm(listener) {
  const shell = process.ppid;
  const npm = npmAbove(shell);
  const timer = setInterval(() => {
    if (process.ppid === shell && (npm === null || parentOf(shell).id === npm)) return;
    clearInterval(timer);
    listener();
  }, lookEveryMs);
  timer.unref();
}

/** Null where the parent is npm itself, and where the system does not tell. */
function npmAbove(shell) {
  const { id } = parentOf(shell);
  return id !== null && parentOf(id).own.startsWith('npm') ? id : null;
}

/** What Linux calls a process, and the id of its parent. */
function parentOf(id) {
  try {
    const stat = readFileSync(`/proc/${id}/stat`, 'utf8');
    const end = stat.lastIndexOf(')');
    return { own: stat.slice(stat.indexOf('(') + 1, end), id: Number(stat.slice(end + 2).split(' ')[1]) };
  } catch {
    return { own: '', id: null };
  }
}
