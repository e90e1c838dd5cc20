import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { TmplGroup } from 'glass-easel-template-compiler';
import { builtInId, builtInTemplates } from '../built-in-tags';
import type { ComponentGraph } from './component-graph';
import { type ModuleLocator, NPM_PREFIX } from './module-locator';
import type { Problems } from './problems';
import { checkWxml } from './wxml-check';
import { withLongEvents } from './wxml-tags';
import { requiredScripts, withoutScriptExtensions, wxsToJs } from './wxs';

/** Gives WXS event handlers and `change:prop` their owner instance; the browser defines both functions. */
const WXS_HOOKS =
  'Q.C=function(a,b,c,d){return __wxsEvent(a,b,c,d)};Q.A=function(f){return __wxsProperty(f)};';

interface TemplateWarning {
  isError: boolean;
  level: string;
  message: string;
  startLine: number;
  startColumn: number;
}

interface ScriptError extends Error {
  loc?: { line: number; column: number };
}

/** Compiles every template of the graph; answers one JavaScript expression for all of them. */
export function compileTemplates(graph: ComponentGraph, locator: ModuleLocator, problems: Problems): string {
  const group = new TmplGroup();
  group.setExtraRuntimeScript(WXS_HOOKS);
  for (const [tag, wxml] of Object.entries(builtInTemplates)) group.addTmpl(builtInId(tag), wxml);
  const compiler = new TemplateCompiler(group, locator, problems);
  for (const module of graph.modules.values()) {
    const wxml = compiler.template(module.id, module.base);
    if (wxml !== undefined && !module.npm) checkWxml(module, wxml, locator.source, problems);
  }
  const code = group.getTmplGenObjectGroups();
  group.free();
  return code;
}

class TemplateCompiler {
  private readonly templates = new Set<string>();
  private readonly scripts = new Set<string>();

  constructor(
    private readonly group: TmplGroup,
    private readonly locator: ModuleLocator,
    private readonly problems: Problems,
  ) {}

  /** Compiles a template and all that it imports; answers its text. */
  template(id: string, importedBy: string): string | undefined {
    const file = `${this.locator.baseOf(id)}.wxml`;
    if (!existsSync(file)) {
      this.problems.add(importedBy, `template "${id}.wxml" not found`);
      return undefined;
    }
    const wxml = readFileSync(file, 'utf8');
    if (this.templates.has(id)) return wxml;
    this.templates.add(id);
    this.report(id, file, this.group.addTmpl(id, withLongEvents(wxml)) as TemplateWarning[] | undefined);
    for (const name of this.group.getInlineScriptModuleNames(id) as string[]) {
      this.group.setInlineScript(id, name, this.toJs(this.group.getInlineScript(id, name), file));
    }
    for (const dependency of this.group.getDirectDependencies(id) as string[])
      this.template(dependency, file);
    for (const script of this.group.getScriptDependencies(id) as string[]) this.script(script, file);
    return wxml;
  }

  private script(id: string, requiredBy: string): void {
    if (this.scripts.has(id)) return;
    this.scripts.add(id);
    const file = `${this.locator.baseOf(id)}.wxs`;
    if (!existsSync(file)) {
      this.problems.add(requiredBy, `script "${id}.wxs" not found`);
      return;
    }
    const code = readFileSync(file, 'utf8');
    for (const required of requiredScripts(code)) {
      this.script(posix.join(posix.dirname(id), required).replace(/\.wxs$/, ''), file);
    }
    this.group.addScript(id, withoutScriptExtensions(this.toJs(code, file)));
  }

  private toJs(code: string, file: string): string {
    try {
      return wxsToJs(code);
    } catch (error) {
      const { message, loc } = error as ScriptError;
      this.problems.add(file, message, loc?.line, loc && loc.column + 1);
      return '';
    }
  }

  /** A package's warnings are its author's business. */
  private report(id: string, file: string, warnings: TemplateWarning[] = []): void {
    const own = !id.startsWith(NPM_PREFIX);
    for (const { isError, level, message, startLine, startColumn } of warnings) {
      if (isError || (own && level === 'Warn')) {
        this.problems.add(file, message, startLine + 1, startColumn + 1);
      }
    }
  }
}
