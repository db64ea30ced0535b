import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { build, type Plugin } from 'esbuild';

/** The surfaces, each a folder of src/ with an entry of the same name; one without a page has only a script. */
const SURFACES = ['background', 'content', 'popup', 'panel', 'options', 'welcome', 'text'] as const;

/** Scripts that a surface brings in on demand. */
const SCRIPTS = {
  lookout: 'src/content/lookout.ts',
  reader: 'src/content/reader.ts',
  leave: 'src/content/leave.ts',
};

/**
 * The scripts of pages call nearly all of their functions at once. This asks Chromium to compile them together, and not to parse each a
 * first time only to find its end; other browsers take it for the comment that it is. The script of the gate holds the reading too, of
 * which a page that is no article calls nothing: there it costs a little more, and an article much less.
 */
const RUN_AT_ONCE: readonly string[] = ['content.js', 'lookout.js', 'reader.js'];
const COMPILE_AT_ONCE = '//# allFunctionsCalledOnLoad\n';

/**
 * The polyfill as a module with nothing but its default export. As the CommonJS module that it is, it would be brought in with a copy of
 * each of its names, and to read one sets up an interface of the browser's that a worker started for one article never uses.
 */
const POLYFILL: Plugin = {
  name: 'polyfill',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]browser-polyfill\.js$/ }, ({ path: file }) => ({
      contents: `const module = {}, exports = module;\n${readFileSync(file, 'utf8')}\nexport default module.exports;`,
    }));
  },
};

export interface Bundles {
  /** Name in the package → bytes: a script for each surface, and a page and a style sheet where it has them. */
  files: Map<string, Uint8Array>;
  /** Every file that went into each script, relative to `root`. */
  inputs: Map<string, string[]>;
}

/**
 * Bundles and minifies the surfaces. The result depends on the sources alone: it holds no path, date or source map.
 * @param targets the oldest browsers it must run in, as esbuild's targets
 * @throws esbuild's BuildFailure where a source does not compile
 */
export async function bundle(root: string, targets: string[]): Promise<Bundles> {
  const files = new Map<string, Uint8Array>();
  const inputs = new Map<string, string[]>();
  const result = await build({
    absWorkingDir: root,
    entryPoints: { ...Object.fromEntries(SURFACES.map((name) => [name, entryOf(root, name)])), ...SCRIPTS },
    outdir: 'out',
    write: false,
    metafile: true,
    bundle: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: targets,
    // All of these browsers know them. Else a literal becomes a call of RegExp, made anew each time that its function runs.
    supported: { 'regexp-unicode-property-escapes': true },
    charset: 'utf8',
    legalComments: 'none',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    // Given outright, so that a setting meant for the type checker never changes the output.
    tsconfigRaw: { compilerOptions: { target: 'ES2022', verbatimModuleSyntax: true } },
    plugins: [POLYFILL],
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
  });
  for (const { path: file, contents, text } of result.outputFiles) {
    const name = path.basename(file);
    files.set(name, RUN_AT_ONCE.includes(name) ? new TextEncoder().encode(COMPILE_AT_ONCE + text) : contents);
  }
  for (const [file, output] of Object.entries(result.metafile.outputs)) {
    inputs.set(path.basename(file), Object.keys(output.inputs));
  }
  for (const name of SURFACES) {
    const page = path.join(root, 'src', name, `${name}.html`);
    if (existsSync(page)) files.set(`${name}.html`, readFileSync(page));
  }
  return { files, inputs };
}

function entryOf(root: string, name: string): string {
  const script = `src/${name}/${name}.tsx`;
  return existsSync(path.join(root, script)) ? script : `src/${name}/${name}.ts`;
}
