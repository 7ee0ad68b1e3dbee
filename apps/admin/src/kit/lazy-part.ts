import { lazy, type ComponentType, type LazyExoticComponent, type ReactNode } from 'react';

type PropsOf<Part> = Part extends (props: infer Props) => ReactNode ? (unknown extends Props ? object : Props) : never;

/** The part `name` of a module that is loaded once the part is shown. @param load wrapped in `reached` or `withWords` */
export function lazyPart<Module extends Readonly<Record<string, unknown>>, Name extends keyof Module>(
  load: () => Promise<Module>,
  name: Name,
): LazyExoticComponent<ComponentType<PropsOf<Module[Name]>>> {
  // The props are those of the part itself; TypeScript cannot follow them through the condition.
  return lazy(async () => ({ default: (await load())[name] as ComponentType<PropsOf<Module[Name]>> }));
}
