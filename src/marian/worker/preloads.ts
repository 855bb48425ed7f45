const preload = /^(?:-r|--require|--import|--loader|--experimental-loader)(?<joined>=|$)/u;

/**
 * Those of Node's options that load a module before the program, each with its value.
 *
 *     --inspect -r ./.pnp.cjs --loader=./.pnp.loader.mjs  →  -r ./.pnp.cjs --loader=./.pnp.loader.mjs
 *
 * @param execArgv - `process.execArgv`
 */
export const preloadsIn = (execArgv: readonly string[]): string[] =>
  execArgv.flatMap((option, at) => {
    const joined = preload.exec(option)?.groups?.['joined'];
    if (joined === undefined) return [];
    const value = execArgv[at + 1];
    return joined === '=' || value === undefined ? [option] : [option, value];
  });
